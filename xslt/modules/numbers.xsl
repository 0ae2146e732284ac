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
    A number stands at the head of the block it numbers, as on the printed page. In AKN it is a sibling of the content;
    in the edition it opens the first block inside, so that reading aloud, copying and plain readers keep them together.
  -->

  <!-- Whether a number may stand in the first block below this element. -->
  <xsl:function name="fp:carries" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = $vp:carriers and not(f:headed($element))"/>
  </xsl:function>

  <xsl:variable name="vp:carriers" as="xs:string+" select="
    'content', 'paragraph', 'recital', 'point', 'list', 'intro', 'citation', 'item', 'blockList', 'subparagraph', 'section',
    'indent', 'alinea', 'clause', 'subsection', 'subclause', 'sublist', 'division', 'subdivision', 'rule', 'subrule',
    'proviso', 'hcontainer', 'level', 'transitional', 'tblock', 'blockContainer'"/>

  <!-- Down from a numbered element to the block its number opens, if there is one. -->
  <xsl:function name="fp:opened" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="first" as="element()?" select="$element/*[not(self::num)][1]"/>
    <xsl:sequence select="
      if (not(fp:carries($element)) or empty($first)) then ()
      else if ($first/(self::p | self::block | self::listIntroduction)) then $first
      else fp:opened($first)"/>
  </xsl:function>

  <!-- Up from a block to the numbers that open it, outermost first. -->
  <xsl:function name="fp:opening" as="element(num)*">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="parent" as="element()?" select="$block/parent::*[fp:carries(.)]"/>
    <xsl:if test="exists($parent) and empty($block/preceding-sibling::*[not(self::num)])">
      <xsl:sequence select="fp:opening($parent), $parent/num"/>
    </xsl:if>
  </xsl:function>

  <!-- The numbers printed at the head of this block. -->
  <xsl:template name="t:opening-numbers">
    <xsl:apply-templates select="fp:opening(.)" mode="m:numbers"/>
  </xsl:template>

  <!-- The number of this element, where neither a heading nor a block below carries it. -->
  <xsl:template name="t:own-number">
    <xsl:if test="num and not(f:headed(.)) and empty(fp:opened(.))">
      <p class="number"><xsl:apply-templates select="num" mode="m:numbers"/></p>
    </xsl:if>
  </xsl:template>

  <!-- The printed number is also the permanent link to what it numbers. -->
  <xsl:template match="num" mode="m:numbers">
    <xsl:variable name="number" as="xs:string" select="f:plain(.)"/>
    <xsl:call-template name="t:link">
      <xsl:with-param name="href" select="parent::*[f:id(.)][$number ne ''] ! f:address(.)"/>
      <xsl:with-param name="label" select="f:label('permalink') || ' ' || $number"/>
      <xsl:with-param name="attributes" as="attribute()*">
        <xsl:apply-templates select="." mode="m:attributes"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>
