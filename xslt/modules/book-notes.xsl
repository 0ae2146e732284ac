<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Notes of a book: asides at the end of the file that calls them, which reading systems may show in place. -->

  <xsl:template match="authorialNote | noteRef" mode="m:call-attributes" as="attribute()*">
    <xsl:attribute name="epub:type" select="'noteref'"/>
  </xsl:template>

  <xsl:template name="t:file-notes">
    <xsl:param name="within" as="element()*"/>
    <xsl:variable name="file" as="xs:string?" select="$within[1] ! f:file(.)"/>
    <xsl:for-each select="f:notes($within)[f:file(.) eq $file]">
      <aside id="{f:anchor(.)}" class="note" role="doc-footnote" epub:type="footnote">
        <xsl:attribute name="aria-label" select="f:label('note'), f:marker(.)"/>
        <xsl:call-template name="t:note-body">
          <xsl:with-param name="level" select="2" tunnel="yes"/>
        </xsl:call-template>
      </aside>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
