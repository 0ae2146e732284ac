<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Tables. AKN has rows only: the rows of nothing but header cells at the top are the head. -->

  <xsl:template match="table" mode="m:text">
    <xsl:variable name="body" as="element(tr)*" select="tr[not(fp:header-row(.))][1]/(. | following-sibling::tr)"/>
    <xsl:variable name="columns" as="xs:integer" select="max((1, tr ! fp:width(.)))"/>
    <section class="table-region" tabindex="0" aria-label="{fp:table-name(.)}">
      <table>
        <xsl:apply-templates select="." mode="m:attributes"/>
        <xsl:apply-templates select="caption" mode="m:text"/>
        <xsl:for-each-group select="tr" group-adjacent="exists(. intersect $body)">
          <xsl:element name="{if (current-grouping-key()) then 'tbody' else 'thead'}">
            <xsl:apply-templates select="current-group()" mode="m:text">
              <xsl:with-param name="columns" select="$columns" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:element>
        </xsl:for-each-group>
      </table>
    </section>
  </xsl:template>

  <!-- What the region of a table is called: its caption, or the heading it stands under, numbered if that has several. -->
  <xsl:function name="fp:table-name" as="xs:string">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="owner" as="node()" select="($table/ancestor::*[heading], root($table))[last()]"/>
    <xsl:variable name="place" as="xs:string" select="string(1 + count($owner//table[. &lt;&lt; $table]))"/>
    <xsl:sequence select="
      if (normalize-space($table/caption)) then f:plain($table/caption)
      else string-join((
        ($owner/heading[1] ! f:plain(.)[. ne ''], f:label('tables'))[1],
        $place[count($owner//table) gt 1 or empty($owner/heading)]), ' ')"/>
  </xsl:function>

  <xsl:function name="fp:header-row" as="xs:boolean">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="exists($row/th) and empty($row/td)"/>
  </xsl:function>

  <xsl:function name="fp:width" as="xs:integer">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="xs:integer(sum($row/(th | td) ! fp:span(@colspan)))"/>
  </xsl:function>

  <xsl:function name="fp:span" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="if ($span castable as xs:positiveInteger) then xs:integer($span) else 1"/>
  </xsl:function>

  <xsl:template match="table/caption" mode="m:text">
    <caption>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </caption>
  </xsl:template>

  <xsl:template match="table/tr" mode="m:text">
    <tr>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates select="th | td" mode="m:text"/>
    </tr>
  </xsl:template>

  <!-- A quotation may hold parts of a table or a list without the whole. -->
  <xsl:template match="caption | tr | th | td | li" mode="m:text" priority="-1">
    <div>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </div>
  </xsl:template>

  <!-- A lone header cell heads the whole width of its table. -->
  <xsl:template match="tr/th | tr/td" mode="m:text">
    <xsl:param name="columns" as="xs:integer" tunnel="yes" select="1"/>
    <xsl:variable name="wide" as="xs:integer" select="
      if (self::th and fp:header-row(..) and fp:width(..) eq 1) then $columns else fp:span(@colspan)"/>
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:if test="self::th">
        <xsl:attribute name="scope" select="
          if (not(fp:header-row(..))) then 'row' else if ($wide gt 1) then 'colgroup' else 'col'"/>
      </xsl:if>
      <xsl:if test="$wide gt 1"><xsl:attribute name="colspan" select="$wide"/></xsl:if>
      <xsl:if test="fp:span(@rowspan) gt 1"><xsl:attribute name="rowspan" select="fp:span(@rowspan)"/></xsl:if>
      <xsl:apply-templates mode="m:text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
