<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- The document and its main parts, in the order the source has them. -->

  <!-- The block that is the document's title: the short title, else the title, else the whole official title. -->
  <xsl:function name="f:title-block" as="element()?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="blocks" as="element()*" select="
      $document/(coverPage | preface)//(p | block)[not(f:flow(.))][not(ancestor::authorialNote)][normalize-space()]"/>
    <xsl:sequence select="
      ($blocks[.//shortTitle], $blocks[.//docTitle], $blocks[ancestor::longTitle])[1]"/>
  </xsl:function>

  <!-- The whole of a document, or a part of it, its title as a heading of the given level. -->
  <xsl:template name="t:document">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="parts" as="element()*" select="$document/*"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="title" as="element()?" select="f:title-block($document)"/>
    <xsl:apply-templates select="$parts" mode="m:text">
      <xsl:with-param name="title" select="$title" tunnel="yes"/>
      <xsl:with-param name="title-level" select="$level" tunnel="yes"/>
      <xsl:with-param name="level" select="if (exists($title)) then $level + 1 else $level" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A document within a document. -->
  <xsl:template mode="m:text" match="act | amendment | amendmentList | bill | debate | debateReport | doc
    | documentCollection | judgment | officialGazette | portion | statement">
    <section>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:document">
        <xsl:with-param name="document" select="."/>
      </xsl:call-template>
    </section>
  </xsl:template>

  <xsl:template match="meta" mode="m:text"/>

  <xsl:template mode="m:text" match="coverPage | preface | preamble | conclusions | attachments | components
    | interstitial">
    <div>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:apply-templates mode="m:text"/>
    </div>
  </xsl:template>

  <!-- Parts that the source does not head: the edition gives them a name to find them by. -->
  <xsl:template mode="m:text" match="citations | recitals | body | mainBody | debateBody | judgmentBody | amendmentBody
    | portionBody">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <section id="{f:anchor(.)}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:part-heading"/>
      <xsl:call-template name="t:listed">
        <xsl:with-param name="items" select="citation"/>
        <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
      </xsl:call-template>
    </section>
  </xsl:template>

  <xsl:template name="t:part-heading">
    <xsl:choose>
      <xsl:when test="f:headed(.)">
        <xsl:call-template name="t:own-heading"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:generated-heading">
          <xsl:with-param name="text" select="f:part-name(.)"/>
        </xsl:call-template>
        <xsl:call-template name="t:own-number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the edition calls a main part: "Citations", "Recitals", and the body by the kind of its document. -->
  <xsl:function name="f:part-name" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="
      if ($part/self::citations) then f:label('citations')
      else if ($part/self::recitals) then f:label('recitals')
      else if ($part/self::body) then f:label('operativePart')
      else ($v:pack?kindLabels?(string($part/../@name)), f:label('text'))[1]"/>
  </xsl:function>

  <xsl:template match="component | attachment" mode="m:text">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <section id="{f:anchor(.)}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:call-template name="t:own-heading"/>
      <xsl:apply-templates select="* except (num | heading | subheading)" mode="m:text">
        <xsl:with-param name="level" select="if (f:headed(.)) then $level + 1 else $level" tunnel="yes"/>
      </xsl:apply-templates>
    </section>
  </xsl:template>

  <!-- Components that only point at other documents are a list of documents. -->
  <xsl:template match="collectionBody" mode="m:text">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <div id="{f:anchor(.)}">
      <xsl:apply-templates select="." mode="m:attributes"/>
      <xsl:for-each-group select="*" group-adjacent="exists(self::component[not(f:headed(.))]/documentRef)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <section class="documents">
              <xsl:call-template name="t:generated-heading">
                <xsl:with-param name="text" select="f:label('documents')"/>
              </xsl:call-template>
              <ul>
                <xsl:for-each select="current-group()">
                  <li>
                    <xsl:apply-templates select="." mode="m:attributes"/>
                    <xsl:apply-templates mode="m:text"/>
                  </li>
                </xsl:for-each>
              </ul>
            </section>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="current-group()" mode="m:text"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </div>
  </xsl:template>

  <!-- Another document, by the name it is shown under. -->
  <xsl:template match="documentRef | componentRef" mode="m:text">
    <p>
      <xsl:apply-templates select="." mode="m:attributes"/>
      <cite>
        <xsl:sequence select="f:generated()"/>
        <xsl:call-template name="t:link">
          <xsl:with-param name="href" select="f:resolve((@href, @src)[1])"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:value-of select="(@showAs, @alt, @href, @src)[normalize-space()][1]"/>
          </xsl:with-param>
        </xsl:call-template>
      </cite>
    </p>
  </xsl:template>

</xsl:stylesheet>
