<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Text of another document, between the quotation marks that the source keeps as attributes. -->

  <xsl:template match="quotedStructure | embeddedStructure | subFlow" mode="m:text">
    <blockquote>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:sequence select="fp:mark(@startQuote)"/>
      <xsl:apply-templates mode="m:text"/>
      <xsl:sequence select="@endQuote[empty(fp:last-block(..))] ! fp:mark(.)"/>
    </blockquote>
  </xsl:template>

  <!-- The block that ends a quotation: the closing mark ends its last line. -->
  <xsl:function name="fp:last-block" as="element()?">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="
      ($quotation//text()[normalize-space()][not(ancestor::authorialNote)])[last()]
        /ancestor::*[self::p or self::block][1][ancestor::* intersect $quotation]"/>
  </xsl:function>

  <!-- The marks of the quotations that end with this block, innermost first. -->
  <xsl:template name="t:closing-marks">
    <xsl:variable name="block" as="element()" select="."/>
    <xsl:for-each select="reverse(
      ancestor::*[@endQuote][not(self::quotedText or self::embeddedText)][fp:last-block(.) is $block])">
      <xsl:sequence select="fp:mark(@endQuote)"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="quotedText | embeddedText" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'span'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:sequence select="fp:mark(@startQuote)"/>
      <xsl:apply-templates mode="m:text"/>
      <xsl:sequence select="fp:mark(@endQuote)"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="fp:mark" as="element()?">
    <xsl:param name="mark" as="attribute()?"/>
    <xsl:if test="$mark ne ''">
      <span class="quote"><xsl:sequence select="f:generated()"/>{$mark}</span>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
