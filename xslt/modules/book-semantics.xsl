<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- What an EPUB says beside HTML: languages twice, and parts by the names reading systems know, each with its role. -->

  <xsl:template match="*" mode="m:attributes" as="attribute()*">
    <xsl:next-match/>
    <xsl:sequence select="@xml:lang[. ne ''] ! f:attribute('xml:lang', .)"/>
  </xsl:template>

  <!-- EPUB 3 Structural Semantics Vocabulary, paired as in the Digital Publishing WAI-ARIA Module. -->
  <xsl:template match="body | mainBody | recitals | citations" mode="m:attributes" as="attribute()*" priority="1">
    <xsl:next-match/>
    <xsl:sequence select="f:attribute('role', 'doc-chapter')"/>
    <xsl:attribute name="epub:type" select="'chapter'"/>
  </xsl:template>

  <xsl:template match="attachment" mode="m:attributes" as="attribute()*" priority="1">
    <xsl:next-match/>
    <xsl:sequence select="f:attribute('role', 'doc-appendix')"/>
    <xsl:attribute name="epub:type" select="'appendix'"/>
  </xsl:template>

  <!-- A book is pointed into by its reading system: its numbers and headings need no links of their own. -->
  <xsl:template match="num" mode="m:numbers">
    <span>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="t:permalink">
    <xsl:param name="name" as="xs:string"/>
  </xsl:template>

  <xsl:function name="f:generated" as="attribute()+">
    <xsl:attribute name="data-generated"/>
    <xsl:if test="$v:pack?code ne $language">
      <xsl:attribute name="lang" select="$v:pack?code"/>
      <xsl:attribute name="xml:lang" select="$v:pack?code"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
