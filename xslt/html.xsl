<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The page: one self-contained HTML document for one AKN document. -->

  <xsl:output method="html" html-version="5.0" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:param name="language" as="xs:string"/>
  <xsl:param name="title" as="xs:string"/>
  <xsl:param name="date" as="xs:string" select="''"/>
  <xsl:param name="labels" as="xs:string"/>
  <xsl:param name="alternates" as="xs:string" select="'[]'"/>
  <xsl:param name="links" as="xs:string" select="'{}'"/>
  <xsl:param name="files" as="xs:string" select="'{}'"/>
  <xsl:param name="policy" as="xs:string" select="''"/>

  <xsl:mode on-no-match="shallow-skip"/>
  <xsl:mode name="m:text" on-no-match="text-only-copy"/>
  <xsl:mode name="m:attributes" on-no-match="shallow-skip"/>
  <xsl:mode name="m:numbers" on-no-match="shallow-skip"/>
  <xsl:mode name="m:call-attributes" on-no-match="shallow-skip"/>
  <xsl:mode name="m:contents" on-no-match="shallow-skip"/>

  <xsl:include href="modules/labels.xsl"/>
  <xsl:include href="modules/facts.xsl"/>
  <xsl:include href="modules/ids.xsl"/>
  <xsl:include href="modules/headings.xsl"/>
  <xsl:include href="modules/numbers.xsl"/>
  <xsl:include href="modules/documents.xsl"/>
  <xsl:include href="modules/hierarchy.xsl"/>
  <xsl:include href="modules/blocks.xsl"/>
  <xsl:include href="modules/quotations.xsl"/>
  <xsl:include href="modules/lists.xsl"/>
  <xsl:include href="modules/tables.xsl"/>
  <xsl:include href="modules/inline.xsl"/>
  <xsl:include href="modules/references.xsl"/>
  <xsl:include href="modules/notes.xsl"/>
  <xsl:include href="modules/debates.xsl"/>
  <xsl:include href="modules/unhandled.xsl"/>
  <xsl:include href="modules/contents.xsl"/>
  <xsl:include href="modules/identity.xsl"/>
  <xsl:include href="modules/about.xsl"/>
  <xsl:include href="modules/page.xsl"/>

</xsl:stylesheet>
