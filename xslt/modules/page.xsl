<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:fp="urn:recital:xslt:private-functions"
  xmlns:tp="urn:recital:xslt:private-templates"
  xmlns:vp="urn:recital:xslt:private-variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The HTML page around the document. -->

  <xsl:variable name="vp:files" as="map(*)" select="parse-json($files)"/>

  <xsl:template match="/">
    <html lang="{$language}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{$policy}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{string-join((f:number()[not(contains($v:title, .))], $v:title), ' – ')}</title>
        <xsl:sequence select="$vp:files?akn ! fp:alternate(., 'application/akn+xml')"/>
        <xsl:sequence select="$vp:files?epub ! fp:alternate(., 'application/epub+zip')"/>
        <xsl:for-each select="parse-json($alternates)?*[?language ne $language]">
          <link rel="alternate" hreflang="{?language}" href="{?html}"/>
        </xsl:for-each>
        <style/>
      </head>
      <body>
        <a class="skip" href="#edition-text"><xsl:sequence select="f:generated()"/>{f:label('skipToText')}</a>
        <xsl:call-template name="tp:banner"/>
        <main>
          <article class="{distinct-values(($v:document/local-name(), $v:document/@name/tokenize(.)))}">
            <xsl:call-template name="tp:article">
              <xsl:with-param name="level" select="2" tunnel="yes"/>
            </xsl:call-template>
          </article>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="fp:alternate" as="element()">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <link rel="alternate" type="{$type}" href="{$href}"/>
  </xsl:function>

  <!-- The way to the other documents, the other languages, the other forms. -->
  <xsl:template name="tp:banner">
    <header class="site">
      <xsl:sequence select="f:generated()"/>
      <xsl:for-each select="$vp:files?index"><a class="home" href="{.}">{f:label('documents')}</a></xsl:for-each>
      <xsl:call-template name="t:languages"/>
      <xsl:if test="exists(($vp:files?akn, $vp:files?epub))">
        <nav class="files" aria-label="{f:label('download')}">
          <ul>
            <xsl:sequence select="$vp:files?epub ! fp:download(., 'application/epub+zip', 'EPUB')"/>
            <xsl:sequence select="$vp:files?akn ! fp:download(., 'application/akn+xml', 'Akoma Ntoso')"/>
          </ul>
        </nav>
      </xsl:if>
    </header>
  </xsl:template>

  <!-- The name of a format is the same in every language. -->
  <xsl:function name="fp:download" as="element()">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="format" as="xs:string"/>
    <li><a href="{$href}" type="{$type}">{$format}</a></li>
  </xsl:function>

  <!-- The preface is the header of the page; the contents follow, then the rest of the document and its notes. -->
  <xsl:template name="tp:article">
    <xsl:call-template name="t:front"/>
    <xsl:call-template name="t:contents"/>
    <div class="text" id="edition-text">
      <xsl:apply-templates mode="m:text" select="
        $v:document/(* except (meta, coverPage, preface)), $v:document/../components"/>
    </div>
    <xsl:call-template name="t:notes"><xsl:with-param name="within" select="/akomaNtoso"/></xsl:call-template>
    <xsl:call-template name="t:about"/>
  </xsl:template>

</xsl:stylesheet>
