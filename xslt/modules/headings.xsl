<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:vp="urn:recital:xslt:private-variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Headings, at the depth their place in the document gives them. -->

  <!-- Whether an element opens with a heading: its own, or the number of a named grouping ("Article 5", "CHAPTER I"). -->
  <xsl:function name="f:headed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/heading) or exists($element/subheading)
      or (exists($element/num) and local-name($element) = $vp:groupings)"/>
  </xsl:function>

  <xsl:variable name="vp:groupings" as="xs:string+" select="
    'article', 'attachment', 'book', 'chapter', 'component', 'part', 'subchapter', 'subpart', 'subtitle', 'title', 'tome'"/>

  <!-- The text of a heading or a number alone, without its notes: what a contents list or a label says of it. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($element//text()[empty(ancestor::authorialNote)]))"/>
  </xsl:function>

  <!-- All that an element's heading says, in one line. -->
  <xsl:function name="f:heading-text" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string-join($element/(num | heading | subheading) ! f:plain(.), ' ')"/>
  </xsl:function>

  <!-- The heading of this element, its number in front. -->
  <xsl:template name="t:own-heading">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:if test="f:headed(.)">
      <xsl:call-template name="t:heading">
        <xsl:with-param name="level" select="$level"/>
        <xsl:with-param name="content" as="node()*">
          <xsl:for-each select="num | heading | subheading">
            <span>
              <xsl:apply-templates select="." mode="m:attributes"/>
              <xsl:apply-templates mode="m:text"/>
            </span>
            <xsl:text> </xsl:text>
          </xsl:for-each>
          <xsl:call-template name="t:permalink">
            <xsl:with-param name="name" select="f:heading-text(.)"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A heading that only the edition has. -->
  <xsl:template name="t:generated-heading">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:call-template name="t:heading">
      <xsl:with-param name="level" select="$level"/>
      <xsl:with-param name="attributes" select="$attributes, f:generated()"/>
      <xsl:with-param name="content" as="node()*"><xsl:value-of select="$text"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading of any depth. HTML names six; below them the depth is stated. -->
  <xsl:template name="t:heading">
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:element name="h{min(($level, 6))}">
      <xsl:if test="$level gt 6"><xsl:attribute name="aria-level" select="$level"/></xsl:if>
      <xsl:sequence select="$attributes, $content"/>
    </xsl:element>
  </xsl:template>

  <!-- The sign beside a heading: the way to point at what it heads. -->
  <xsl:template name="t:permalink">
    <xsl:param name="name" as="xs:string"/>
    <xsl:if test="f:id(.)">
      <a class="permalink" href="{f:address(.)}" aria-label="{f:label('permalink')} {$name}">
        <xsl:sequence select="f:generated()"/>
        <xsl:text>#</xsl:text>
      </a>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
