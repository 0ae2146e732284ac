<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Debates, judgments and amendments: less adorned than the Parliament's own texts, and as whole. -->

  <xsl:template mode="m:text" match="address | adjournment | administrationOfOath | amendmentContent | amendmentHeading
    | amendmentJustification | amendmentReference | answer | arguments | background | communication | debateSection
    | decision | declarationOfVote | header | introduction | ministerialStatements | motivation | nationalInterest
    | noticesOfMotion | oralStatements | other | papers | personalStatements | petitions | pointOfOrder | prayers
    | proceduralMotions | question | questions | remedies | resolutions | rollCall | speech | speechGroup
    | writtenStatements">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="headed" as="xs:boolean" select="f:headed(.)"/>
    <xsl:element name="{if ($headed) then 'section' else 'div'}">
      <xsl:if test="$headed"><xsl:attribute name="id" select="f:anchor(.)"/></xsl:if>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:own-heading"/>
      <xsl:apply-templates select="if ($headed) then * except (num | heading | subheading) else *" mode="m:text">
        <xsl:with-param name="level" select="if ($headed) then $level + 1 else $level" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <xsl:template match="from | narrative | scene | summary" mode="m:text">
    <xsl:element name="{if (f:flow(.)) then 'div' else 'p'}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
