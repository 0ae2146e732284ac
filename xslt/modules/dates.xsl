<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Dates in the form the language gives them: "{d} {month} {y}". -->

  <xsl:function name="f:date" as="xs:string">
    <xsl:param name="date" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(substring($date, 1, 10), '-')"/>
    <xsl:sequence select="
      if (not(substring($date, 1, 10) castable as xs:date)) then $date
      else $v:pack?dateForm
        => replace('\{d\}', string(xs:integer($parts[3])))
        => replace('\{month\}', $v:pack?months(xs:integer($parts[2])))
        => replace('\{y\}', $parts[1])"/>
  </xsl:function>

  <!-- An FRBR date as the reader may know it: where the source states only the year, the year alone. -->
  <xsl:template name="t:date">
    <xsl:param name="date" as="element(FRBRdate)"/>
    <xsl:choose>
      <xsl:when test="$date/@name = 'yearOnly'">
        <xsl:variable name="year" as="xs:string" select="substring($date/@date, 1, 4)"/>
        <time datetime="{$year}">{$year}</time>
        <xsl:text> </xsl:text>
        <small>({f:label('yearOnly')})</small>
      </xsl:when>
      <xsl:otherwise>
        <time datetime="{substring($date/@date, 1, 10)}">{f:date($date/@date)}</time>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
