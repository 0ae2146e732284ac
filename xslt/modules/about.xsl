<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- What this edition is made from, and what it is not. -->

  <xsl:template name="t:about">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <section class="about" id="edition-about">
      <xsl:sequence select="f:generated()"/>
      <xsl:element name="h{$level}">{f:label('aboutEdition')}</xsl:element>
      <p class="notice">{f:label('notAuthentic')}</p>
      <dl>
        <xsl:for-each select="f:official-page()">
          <div><dt>{f:label('officialPage')}</dt><dd><a href="{.}">{.}</a></dd></div>
        </xsl:for-each>
        <xsl:sequence select="$v:source/@name ! fp:code('source', .)"/>
        <xsl:sequence select="$v:source/@sha256 ! fp:code('hash', .)"/>
        <xsl:sequence select="f:fact('converter', fp:converter())"/>
      </dl>
      <p class="rights">{f:label('rights')}</p>
    </section>
  </xsl:template>

  <xsl:function name="fp:code" as="element()">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <div><dt>{f:label($label)}</dt><dd><code>{$value}</code></dd></div>
  </xsl:function>

  <!-- What made the XML: stated with the source, or else the author of the manifestation. -->
  <xsl:function name="fp:converter" as="xs:string?">
    <xsl:sequence select="
      ($v:source/@converter,
       $v:identification/FRBRManifestation/FRBRauthor ! f:entry(@href)/@showAs)[normalize-space()][1] ! string(.)"/>
  </xsl:function>

</xsl:stylesheet>
