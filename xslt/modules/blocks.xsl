<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Blocks of text, and what groups them. -->

  <!-- Whether an element that HTML would hold in a paragraph has blocks inside, which a paragraph cannot hold. -->
  <xsl:function name="f:flow" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/descendant::*[self::quotedStructure or self::embeddedStructure or self::subFlow
      or self::foreign][not(ancestor::authorialNote[ancestor::* intersect $element])])"/>
  </xsl:function>

  <xsl:template match="p | block" mode="m:text">
    <xsl:param name="title" as="element()?" tunnel="yes"/>
    <xsl:param name="title-level" as="xs:integer" select="1" tunnel="yes"/>
    <xsl:variable name="attributes" as="attribute()*">
      <xsl:apply-templates select="." mode="m:attributes"/>
    </xsl:variable>
    <xsl:variable name="content" as="node()*">
      <xsl:call-template name="t:opening-numbers"/>
      <xsl:apply-templates mode="m:text"/>
      <xsl:call-template name="t:closing-marks"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test=". is $title">
        <xsl:call-template name="t:heading">
          <xsl:with-param name="level" select="$title-level"/>
          <xsl:with-param name="attributes" select="$attributes"/>
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if (f:flow(.)) then 'div' else 'p'}">
          <xsl:sequence select="$attributes, $content"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="container | formula | longTitle | div | foreign | toc" mode="m:text">
    <div>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </div>
  </xsl:template>

  <!-- Where no hierarchical element owns it, a heading or a number is a line of its own. -->
  <xsl:template match="heading | subheading | num" mode="m:text">
    <p>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </p>
  </xsl:template>

  <!-- A line of the contents that the source itself prints. -->
  <xsl:template match="tocItem" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'p'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:link">
        <xsl:with-param name="href" select="f:resolve(@href)"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
