<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:v="urn:recital:xslt:variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- What the identification of the document says of it. -->

  <xsl:variable name="v:title" as="xs:string" select="$title"/>
  <xsl:variable name="v:document" as="element()" select="/akomaNtoso/*[meta][1]"/>
  <xsl:variable name="v:identification" as="element(identification)" select="$v:document/meta/identification"/>
  <xsl:variable name="v:work" as="element(FRBRWork)" select="$v:identification/FRBRWork"/>

  <!-- Where the text was taken from, and its fingerprint, if the document keeps them. -->
  <xsl:variable name="v:source" as="element()?" select="
    $v:identification/FRBRManifestation/preservation/*[@sha256][1]"/>

  <xsl:function name="f:number" as="xs:string?">
    <xsl:sequence select="$v:work/FRBRnumber[1]/string((@showAs, @value)[1])"/>
  </xsl:function>

  <!-- The official page, where an alias of the document is one. -->
  <xsl:function name="f:official-page" as="xs:string?">
    <xsl:variable name="aliases" as="element(FRBRalias)*" select="
      $v:identification/(FRBRExpression, FRBRWork)/FRBRalias[f:web(@value)]"/>
    <xsl:sequence select="
      ($aliases[@name = 'doceo'], $aliases[@name = 'EP-ODP'], $aliases[@name = 'ELI'])[1]/string(@value)"/>
  </xsl:function>

  <!-- The entry of the references that "#eId" names. -->
  <xsl:function name="f:entry" as="element()?">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:sequence select="$v:document/meta/references/*[@eId = substring-after($href, '#')][1]"/>
  </xsl:function>

</xsl:stylesheet>
