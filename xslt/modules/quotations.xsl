<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Text of another document, between the quotation marks that the source keeps as attributes. -->

  <xsl:template match="quotedStructure | embeddedStructure | subFlow" mode="m:text">
    <blockquote>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:sequence select="fp:mark(@startQuote)"/>
      <xsl:apply-templates mode="m:text"/>
      <xsl:sequence select="fp:mark(@endQuote)"/>
    </blockquote>
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
