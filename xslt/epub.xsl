<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The book: the same text as the page, in the files of an EPUB publication. -->

  <xsl:import href="html.xsl"/>

  <xsl:output name="xhtml" method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="no"/>

  <xsl:include href="modules/book-files.xsl"/>
  <xsl:include href="modules/book-semantics.xsl"/>
  <xsl:include href="modules/book-notes.xsl"/>
  <xsl:include href="modules/book-navigation.xsl"/>
  <xsl:include href="modules/book.xsl"/>

</xsl:stylesheet>
