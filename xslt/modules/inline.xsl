<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:fp="urn:recital:xslt:private-functions"
  xmlns:tp="urn:recital:xslt:private-templates"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Inline elements: the native HTML element where there is one, else a span that says what it is. -->

  <xsl:template match="b | i | u | sub | sup | abbr | ins | del" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else local-name()}">
      <xsl:call-template name="tp:inline"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="def" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'dfn'}">
      <xsl:call-template name="tp:inline"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="m:text" match="affectedDocument | argument | change | concept | courtType | decoration | docAuthority
    | docCommittee | docIntroducer | docJurisdiction | docketNumber | docNumber | docProponent | docPurpose | docStage
    | docStatus | docTitle | docType | entity | event | fillIn | inline | judge | lawyer | legislature | location | mmod
    | mod | neutralCitation | object | omissis | opinion | organization | outcome | party | person | placeholder
    | process | quantity | recordedTime | relatedDocument | remark | rmod | role | session | shortTitle | signature
    | span | term | vote">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="tp:inline"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="date | docDate | time" mode="m:text">
    <xsl:variable name="value" as="xs:string?" select="(@date, @time)[1]"/>
    <xsl:variable name="stated" as="xs:boolean" select="
      $value castable as xs:date or $value castable as xs:dateTime or $value castable as xs:time"/>
    <xsl:element name="{if (f:flow(.)) then 'div' else if ($stated) then 'time' else 'span'}">
      <xsl:if test="$stated and not(f:flow(.))"><xsl:attribute name="datetime" select="$value"/></xsl:if>
      <xsl:call-template name="tp:inline"/>
    </xsl:element>
  </xsl:template>

  <xsl:template name="tp:inline">
    <xsl:apply-templates select="." mode="m:attributes"/>
    <xsl:apply-templates mode="m:text"/>
  </xsl:template>

  <xsl:template match="br | eol" mode="m:text">
    <br><xsl:sequence select="f:id(.) ! f:attribute('id', .)"/></br>
  </xsl:template>

  <xsl:template match="eop | marker" mode="m:text">
    <span><xsl:apply-templates select="." mode="m:attributes"/></span>
  </xsl:template>

  <!-- An edition loads nothing from elsewhere: the words that stand for an image show it. -->
  <xsl:template match="img" mode="m:text">
    <span>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <span><xsl:sequence select="f:generated()"/>[{(@alt, @title, @src)[normalize-space()][1]}]</span>
    </span>
  </xsl:template>

</xsl:stylesheet>
