<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:v="urn:recital:xslt:variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Words the edition adds. They come from the language pack and never from a template. -->

  <xsl:variable name="v:pack" as="map(*)" select="parse-json($labels)"/>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="label" as="xs:string?" select="$v:pack?labels?($name)"/>
    <xsl:if test="empty($label)">
      <xsl:message error-code="Q{{urn:recital:edition}}missing-label"><element name="{$name}"/></xsl:message>
    </xsl:if>
    <xsl:sequence select="($label, $name)[1]"/>
  </xsl:function>

  <!-- What this language calls the document's kind. -->
  <xsl:function name="f:kind" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="($v:pack?kindLabels?(string($document/@name)), f:label('document'))[1]"/>
  </xsl:function>

  <!-- The mark of text that the document does not hold, in the language of the pack. -->
  <xsl:function name="f:generated" as="attribute()+">
    <xsl:attribute name="data-generated"/>
    <xsl:if test="$v:pack?code ne $language">
      <xsl:attribute name="lang" select="$v:pack?code"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
