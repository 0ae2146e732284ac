<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:tp="urn:recital:xslt:private-templates"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The contents: main parts, their headings, and under each the numbers a reader may look for. -->

  <xsl:template name="t:contents">
    <nav class="contents" role="doc-toc" aria-labelledby="edition-contents-heading">
      <xsl:sequence select="f:generated()"/>
      <h2 id="edition-contents-heading">{f:label('contents')}</h2>
      <ol>
        <xsl:apply-templates select="$v:document, $v:document/../components" mode="m:contents"/>
        <xsl:if test="exists(f:notes(/akomaNtoso))">
          <li><a href="#edition-notes">{f:label('notes')}</a></li>
        </xsl:if>
        <li><a href="#edition-about">{f:label('aboutEdition')}</a></li>
      </ol>
    </nav>
  </xsl:template>

  <xsl:template mode="m:contents" match="citations | recitals | body | mainBody | debateBody | judgmentBody | amendmentBody
    | portionBody">
    <xsl:call-template name="tp:entry"><xsl:with-param name="text" select="f:part-name(.)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="*[f:headed(.)][f:heading-text(.) ne '']" mode="m:contents">
    <xsl:call-template name="tp:entry"><xsl:with-param name="text" select="f:heading-text(.)"/></xsl:call-template>
  </xsl:template>

  <!-- A component without a heading goes by the title of the document in it. -->
  <xsl:template match="*[self::component or self::attachment][not(f:headed(.))]" mode="m:contents">
    <xsl:variable name="title" as="element()?" select="*[meta][1] ! f:title-block(.)"/>
    <xsl:choose>
      <xsl:when test="$title">
        <xsl:call-template name="tp:entry"><xsl:with-param name="text" select="f:plain($title)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="m:contents"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What may have headings that do not divide this document, and what has none. -->
  <xsl:template mode="m:contents" priority="1" match="meta | coverPage | preface | conclusions | content | intro | wrapUp
    | list | blockList | citation | recital | p | block | formula | quotedStructure | table"/>

  <xsl:template name="tp:entry">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="below" as="element()*">
      <xsl:if test="count(ancestor::*) lt 6"><xsl:apply-templates mode="m:contents"/></xsl:if>
    </xsl:variable>
    <li>
      <a href="{f:address(.)}">{$text}</a>
      <xsl:call-template name="t:contents-numbers"/>
      <xsl:if test="exists($below)">
        <ol><xsl:sequence select="$below"/></ol>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- The recitals or paragraphs right below this element, by their numbers alone. -->
  <xsl:template name="t:contents-numbers">
    <xsl:variable name="numbered" as="element()*" select="(recital | paragraph)[num][not(f:headed(.))][f:id(.)]"/>
    <xsl:if test="count($numbered) gt 1 and not(self::article)">
      <ol class="numbers">
        <xsl:for-each select="$numbered">
          <li><a href="{f:address(.)}">{replace(f:plain(num[1]), '^[\s(]+|[\s.)]+$', '')}</a></li>
        </xsl:for-each>
      </ol>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
