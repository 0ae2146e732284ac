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

  <!--
    Notes: a call where the note stands in the text, its body at the end, and links both ways. A note of the source is an
    authorialNote in its place; a note of an editor is in meta, and a noteRef calls it.
  -->

  <xsl:key name="vp:note" match="meta/notes/note" use="'#' || @eId"/>
  <xsl:key name="vp:call" match="noteRef" use="@href"/>

  <!-- The bodies of the notes called within these nodes, in the order of their first calls. -->
  <xsl:function name="f:notes" as="element()*">
    <xsl:param name="within" as="node()*"/>
    <xsl:for-each-group group-by="f:anchor(.)" select="
      $within/descendant-or-self::*[self::authorialNote or self::noteRef][not(ancestor::meta)] ! fp:body(.)">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The note itself, or the one that a reference calls, if there is one. -->
  <xsl:function name="fp:body" as="element()?">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="$call/(self::authorialNote | self::noteRef/key('vp:note', @href)[1])"/>
  </xsl:function>

  <!-- The calls of a note. -->
  <xsl:function name="f:calls" as="element()*">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$note/(self::authorialNote | self::note/key('vp:call', '#' || @eId)[not(ancestor::meta)])"/>
  </xsl:function>

  <!-- The mark a note has in print, or its place among the notes. -->
  <xsl:function name="f:marker" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
      ($note/@marker/normalize-space()[. ne ''],
       string(1 + count($note/preceding::*[self::authorialNote or self::note])))[1]"/>
  </xsl:function>

  <xsl:template match="authorialNote | noteRef" mode="m:text">
    <xsl:param name="linked" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="body" as="element()?" select="fp:body(.)"/>
    <xsl:choose>
      <xsl:when test="$linked"/>
      <xsl:when test="empty($body)">
        <sup class="note-call"><xsl:sequence select="fp:own-id(.), f:generated()"/>{@marker}</sup>
      </xsl:when>
      <xsl:otherwise>
        <sup class="note-call">
          <xsl:sequence select="fp:own-id(.), f:generated()"/>
          <a id="call-{f:anchor(.)}" href="{f:address($body)}" role="doc-noteref">
            <xsl:attribute name="aria-label" select="f:label('note'), f:marker($body)"/>
            <xsl:apply-templates select="." mode="m:call-attributes"/>
            <xsl:text>{f:marker($body)}</xsl:text>
          </a>
        </sup>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The eId of an authorialNote is on its body; that of a noteRef stays with the call. -->
  <xsl:function name="fp:own-id" as="attribute()?">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="$call/self::noteRef ! f:id(.) ! f:attribute('id', .)"/>
  </xsl:function>

  <!-- The bodies of the notes called within these nodes, under a heading. -->
  <xsl:template name="t:notes">
    <xsl:param name="within" as="node()*"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="notes" as="element()*" select="f:notes($within)"/>
    <xsl:if test="exists($notes)">
      <section class="notes" id="edition-notes" role="doc-endnotes" aria-labelledby="edition-notes-heading">
        <xsl:call-template name="t:generated-heading">
          <xsl:with-param name="text" select="f:label('notes')"/>
          <xsl:with-param name="attributes" select="f:attribute('id', 'edition-notes-heading')"/>
        </xsl:call-template>
        <ol>
          <xsl:for-each select="$notes">
            <li id="{f:anchor(.)}">
              <xsl:call-template name="t:note-body"/>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The marker of this note, its text, and the way back to each call. -->
  <xsl:template name="t:note-body">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <span class="marker"><xsl:sequence select="f:generated()"/>{f:marker(.)}</span>
    <xsl:text> </xsl:text>
    <div class="body">
      <xsl:apply-templates mode="m:text">
        <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:for-each select="f:calls(.)">
        <a class="back" role="doc-backlink" href="{replace(f:address(.), '#.*$', '')}#call-{f:anchor(.)}">
          <xsl:attribute name="aria-label" select="f:label('backToText')"/>
          <xsl:sequence select="f:generated()"/>
          <xsl:text>↩</xsl:text>
        </a>
      </xsl:for-each>
    </div>
  </xsl:template>

</xsl:stylesheet>
