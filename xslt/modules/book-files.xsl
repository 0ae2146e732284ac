<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Which file of the book holds what: the title page, then one file for each main part. -->

  <!-- What the files hold, in its order: all but the front of the document, which is on the title page. -->
  <xsl:variable name="v:members" as="element()*" select="
    $v:document/(preamble/* | (* except (meta, coverPage, preface, preamble, attachments, components))
      | attachments/* | components/*), $v:document/../components/*"/>

  <!-- Those of them that begin a file. -->
  <xsl:variable name="v:file-heads" as="element()*" select="
    $v:members[1]
    | $v:document/preamble/recitals[preceding-sibling::citations][1]
    | $v:document/(body | mainBody | collectionBody | debateBody | judgmentBody | amendmentBody | portionBody)
    | $v:document/(attachments/attachment | components/component)
    | $v:document/../components/component"/>

  <xsl:function name="f:file" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="place" as="element()" select="$element/(self::note/f:calls(.)[1], .)[1]"/>
    <xsl:variable name="number" as="xs:integer" select="count($v:file-heads[. is $place or . &lt;&lt; $place])"/>
    <xsl:sequence select="if ($number eq 0) then 'title.xhtml' else 'part-' || $number || '.xhtml'"/>
  </xsl:function>

  <!-- A link names the file too, from wherever it is followed. -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:file($element) || '#' || f:anchor($element)"/>
  </xsl:function>

  <!-- One file of the book, whole. -->
  <xsl:template name="t:file">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:result-document href="{$name}" format="xhtml">
      <html lang="{$language}" xml:lang="{$language}">
        <xsl:namespace name="epub" select="'http://www.idpf.org/2007/ops'"/>
        <head>
          <title>{$title}</title>
          <link rel="stylesheet" type="text/css" href="style.css"/>
        </head>
        <body>
          <main>
            <xsl:sequence select="$content"/>
          </main>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
