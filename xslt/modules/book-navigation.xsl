<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The navigation document: EPUB 3.3, section 7. -->

  <xsl:template name="t:navigation">
    <xsl:call-template name="t:file">
      <xsl:with-param name="name" select="'nav.xhtml'"/>
      <xsl:with-param name="title" select="f:label('contents')"/>
      <xsl:with-param name="content" as="node()*">
        <nav id="toc" role="doc-toc" epub:type="toc" aria-labelledby="toc-heading">
          <xsl:sequence select="f:generated()"/>
          <h1 id="toc-heading">{f:label('contents')}</h1>
          <ol>
            <li><a href="title.xhtml">{$v:title}</a></li>
            <xsl:apply-templates select="$v:document, $v:document/../components" mode="m:contents"/>
          </ol>
        </nav>
        <nav id="landmarks" epub:type="landmarks" hidden="" aria-label="{f:label('text')}">
          <xsl:sequence select="f:generated()"/>
          <ol>
            <li><a epub:type="cover" href="cover.xhtml">{f:label('cover')}</a></li>
            <li><a epub:type="titlepage" href="title.xhtml">{f:label('titlePage')}</a></li>
            <li><a epub:type="toc" href="nav.xhtml#toc">{f:label('contents')}</a></li>
            <li><a epub:type="bodymatter" href="{$v:file-heads[1] ! f:file(.)}">{f:label('text')}</a></li>
          </ol>
        </nav>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Reading systems show the whole list at once: headings alone keep it short. -->
  <xsl:template name="t:contents-numbers"/>

</xsl:stylesheet>
