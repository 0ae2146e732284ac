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

  <!-- Hierarchical elements: a section with a heading where the source has one, a plain division below that. -->

  <xsl:template mode="m:text" match="alinea | article | book | chapter | clause | division | hcontainer | indent | level
    | paragraph | part | point | proviso | recital | citation | rule | section | subchapter | subclause | subdivision
    | subparagraph | subpart | subrule | subsection | subtitle | tblock | title | tome | transitional | item
    | blockContainer">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="headed" as="xs:boolean" select="f:headed(.)"/>
    <xsl:element name="{fp:container(.)}">
      <xsl:if test="$headed"><xsl:attribute name="id" select="f:anchor(.)"/></xsl:if>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:own-heading"/>
      <xsl:call-template name="t:own-number"/>
      <xsl:apply-templates select="* except (num | heading | subheading)" mode="m:text">
        <xsl:with-param name="level" select="if ($headed) then $level + 1 else $level" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <!-- Items stand in a list (see lists.xsl); what has a heading is a section. -->
  <xsl:function name="fp:container" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element[self::citation/parent::citations or self::item/parent::blockList or (self::point | self::indent)/parent::list
        or (self::point | self::indent)/parent::sublist]) then 'li'
      else if (f:headed($element)) then 'section'
      else 'div'"/>
  </xsl:function>

  <xsl:template match="content | intro | wrapUp" mode="m:text">
    <div>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </div>
  </xsl:template>

  <xsl:template match="crossHeading" mode="m:text">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:call-template name="t:heading">
      <xsl:with-param name="level" select="$level"/>
      <xsl:with-param name="attributes" as="attribute()*">
        <xsl:apply-templates select="." mode="m:attributes"/>
      </xsl:with-param>
      <xsl:with-param name="content" as="node()*"><xsl:apply-templates mode="m:text"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
