<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:fp="urn:recital:xslt:private-functions"
  xmlns:vp="urn:recital:xslt:private-variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- References. A link is made only where it leads somewhere: in this document, in the set, or at a known web page. -->

  <xsl:variable name="vp:links" as="map(*)" select="parse-json($links)"/>

  <!-- The address a reference leads to, if it is known: "#eId" here, or the file of a work in the set. -->
  <xsl:function name="f:resolve" as="xs:string?">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="starts-with($href, '#')">
        <xsl:sequence select="f:element(substring($href, 2)) ! f:address(.)"/>
      </xsl:when>
      <xsl:when test="starts-with($href, '/')">
        <xsl:variable name="file" as="xs:string?" select="$vp:links(fp:work($href))"/>
        <xsl:variable name="portion" as="xs:string" select="substring-after($href, '~')"/>
        <xsl:sequence select="$file ! string-join((., $portion[not(. = '' or contains(., '->'))]), '#')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The work of an IRI: what stands before "/eng@2021-02-11", "/!main" and "/~para_1". -->
  <xsl:function name="fp:work" as="xs:string">
    <xsl:param name="iri" as="xs:string"/>
    <xsl:sequence select="replace($iri, '(/[a-z]{3}@[^/!~]*|/?![^/~]*|/?~.*)+$', '')"/>
  </xsl:function>

  <!-- A web address that a reader may be sent to: never a script, never data. -->
  <xsl:function name="f:web" as="xs:string?">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:sequence select="$href[matches(., '^(https?://|mailto:)\S+$')]"/>
  </xsl:function>

  <xsl:key name="vp:alternative" match="alternativeReference" use="@for"/>

  <xsl:template match="ref | rref | mref" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'cite'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:link">
        <xsl:with-param name="href" select="
          (f:resolve((@href, @from)[1]), @eId ! key('vp:alternative', '#' || .)/f:web(@href))[1]"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <xsl:template match="a" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'span'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:link">
        <xsl:with-param name="href" select="(f:resolve(@href), f:web(@href))[1]"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <!--
    The content of this element as a link, or as it is where there is no address. A link holds no link: what would be
    one inside it is plain, and calls of notes follow it.
  -->
  <xsl:template name="t:link">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:param name="label" as="xs:string?"/>
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="linked" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="links" as="xs:boolean" select="exists($href) and not($linked) and not(f:flow(.))"/>
    <xsl:variable name="inside" as="node()*">
      <xsl:sequence select="$content"/>
      <xsl:if test="empty($content)">
        <xsl:apply-templates mode="m:text">
          <xsl:with-param name="linked" select="$linked or $links" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$links">
        <a href="{$href}">
          <xsl:sequence select="$attributes, $label ! f:attribute('aria-label', .), $inside"/>
        </a>
        <xsl:apply-templates mode="m:text" select="
          (.//authorialNote | .//noteRef)[count(ancestor::authorialNote) eq count(current()/ancestor::authorialNote)]"/>
      </xsl:when>
      <xsl:when test="exists($attributes)">
        <span><xsl:sequence select="$attributes, $inside"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="$inside"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
