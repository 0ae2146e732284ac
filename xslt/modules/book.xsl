<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:fp="urn:recital:xslt:private-functions"
  xmlns:tp="urn:recital:xslt:private-templates"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The files of the book, in reading order. The package around them is not made here. -->

  <xsl:template match="/">
    <xsl:call-template name="tp:cover"/>
    <xsl:call-template name="tp:title-page"/>
    <xsl:call-template name="t:navigation"/>
    <xsl:for-each-group select="$v:members" group-starting-with="*[exists(. intersect $v:file-heads)]">
      <xsl:call-template name="tp:part">
        <xsl:with-param name="members" select="current-group()"/>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="tp:cover">
    <xsl:call-template name="t:file">
      <xsl:with-param name="name" select="'cover.xhtml'"/>
      <xsl:with-param name="title" select="f:label('cover')"/>
      <xsl:with-param name="content" as="node()*">
        <p class="cover">
          <xsl:sequence select="f:generated()"/>
          <img src="cover.svg" alt="{f:label('cover')}: {$v:title}" role="doc-cover" epub:type="cover"/>
        </p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The preface, what the document is, and what this edition is not. -->
  <xsl:template name="tp:title-page">
    <xsl:call-template name="t:file">
      <xsl:with-param name="name" select="'title.xhtml'"/>
      <xsl:with-param name="title" select="$v:title"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:call-template name="t:front"/>
        <p class="to-contents">
          <xsl:sequence select="f:generated()"/>
          <a href="nav.xhtml">{f:label('contents')}</a>
        </p>
        <xsl:call-template name="t:about">
          <xsl:with-param name="level" select="2" tunnel="yes"/>
        </xsl:call-template>
        <xsl:call-template name="t:file-notes">
          <xsl:with-param name="within" select="$v:document/(coverPage | preface)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A main part with its notes. -->
  <xsl:template name="tp:part">
    <xsl:param name="members" as="element()*"/>
    <xsl:call-template name="t:file">
      <xsl:with-param name="name" select="f:file($members[1])"/>
      <xsl:with-param name="title" select="fp:part-title($members)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:for-each-group select="$members" group-adjacent="
          exists((parent::preamble, parent::attachments, parent::components))">
          <xsl:choose>
            <xsl:when test="current-grouping-key()">
              <xsl:sequence select="fp:wrapped(current-group())"/>
            </xsl:when>
            <xsl:otherwise><xsl:sequence select="fp:text(current-group())"/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
        <xsl:call-template name="t:file-notes">
          <xsl:with-param name="within" select="$members"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="fp:text" as="node()*">
    <xsl:param name="members" as="element()*"/>
    <xsl:apply-templates select="$members" mode="m:text">
      <xsl:with-param name="level" select="1" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <!-- Members inside what holds them all. It may go over several files: the first has its id. -->
  <xsl:function name="fp:wrapped" as="element()">
    <xsl:param name="members" as="element()*"/>
    <xsl:variable name="attributes" as="attribute()*">
      <xsl:apply-templates select="$members[1]/.." mode="m:attributes"/>
    </xsl:variable>
    <div>
      <xsl:sequence select="$attributes[not(name() = 'id') or empty($members[1]/preceding-sibling::*)]"/>
      <xsl:sequence select="fp:text($members)"/>
    </div>
  </xsl:function>

  <xsl:function name="fp:part-title" as="xs:string">
    <xsl:param name="members" as="element()*"/>
    <xsl:variable name="named" as="element()?" select="
      ($members[self::citations or self::recitals], $members[not(self::attachment or self::component)][last()])[1]"/>
    <xsl:sequence select="
      ($members[f:headed(.)][1] ! f:heading-text(.),
       $members/*[meta] ! f:title-block(.) ! f:plain(.),
       $named ! f:part-name(.),
       $v:title)[1]"/>
  </xsl:function>

</xsl:stylesheet>
