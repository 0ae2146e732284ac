<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- An element that no template knows keeps its text, is marked, and is reported; what it holds goes with it. -->

  <xsl:template match="*" mode="m:text" priority="-2">
    <xsl:param name="reported" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:if test="not($reported)">
      <xsl:message error-code="Q{{urn:recital:edition}}unhandled-element">
        <element name="{name()}" eId="{ancestor-or-self::*[@eId][1]/@eId}"/>
      </xsl:message>
    </xsl:if>
    <xsl:element name="{if ($reported or not(parent::foreign) and ../text()[normalize-space()]) then 'span' else 'div'}">
      <xsl:attribute name="class" select="'unhandled'"/>
      <xsl:attribute name="data-element" select="name()"/>
      <xsl:sequence select="f:id(.) ! f:attribute('id', .)"/>
      <xsl:apply-templates mode="m:text">
        <xsl:with-param name="reported" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
