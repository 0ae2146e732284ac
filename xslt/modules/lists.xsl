<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Lists. The numbers of AKN lists are text of the document, so the list itself prints none. -->

  <xsl:template match="list | sublist | blockList" mode="m:text">
    <div>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:own-heading"/>
      <xsl:call-template name="t:own-number"/>
      <xsl:call-template name="t:listed">
        <xsl:with-param name="items" select="point | indent | item"/>
      </xsl:call-template>
    </div>
  </xsl:template>

  <!-- The children of this element, each run of items wrapped as one list. -->
  <xsl:template name="t:listed">
    <xsl:param name="items" as="element()*"/>
    <xsl:for-each-group select="* except (num | heading | subheading)" group-adjacent="exists(. intersect $items)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:element name="{if (current-group()/num) then 'ol' else 'ul'}">
            <xsl:attribute name="class" select="'items'"/>
            <xsl:apply-templates select="current-group()" mode="m:text"/>
          </xsl:element>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="m:text"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="listIntroduction | listWrapUp" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'p'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:opening-numbers"/>
      <xsl:apply-templates mode="m:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ul | ol" mode="m:text">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates select="*" mode="m:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ul/li | ol/li" mode="m:text">
    <li>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:sequence select="@value[../parent::ol][. castable as xs:integer]"/>
      <xsl:apply-templates mode="m:text"/>
    </li>
  </xsl:template>

</xsl:stylesheet>
