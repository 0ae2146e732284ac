<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:m="urn:recital:xslt:modes"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:fp="urn:recital:xslt:private-functions"
  xmlns:vp="urn:recital:xslt:private-variables"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- An element keeps its eId as its id, so whatever points into the XML points into the edition. -->

  <xsl:key name="vp:eId" match="*[@eId][not(ancestor::meta)]" use="@eId"/>

  <!-- The id of an element: its eId, unless an earlier element has the same. -->
  <xsl:function name="f:id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@eId[key('vp:eId', ., root($element))[1] is $element]/string()"/>
  </xsl:function>

  <!--
    An id for what must be linked to: the eId; or the name of a main part; or the element's place in the tree.
    The last two have a form that no eId takes.
  -->
  <xsl:function name="f:anchor" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="id" as="xs:string?" select="f:id($element)"/>
    <xsl:sequence select="
      if (exists($id)) then $id
      else if (exists($vp:main-parts[. is $element])) then 'edition-' || local-name($element)
      else string-join(('at', $element/ancestor-or-self::*/(1 + count(preceding-sibling::*))), '-')"/>
  </xsl:function>

  <xsl:variable name="vp:main-parts" as="element()*" select="
    $v:document/(body | mainBody | collectionBody | debateBody | judgmentBody | amendmentBody | portionBody),
    $v:document/preamble/(citations[1], recitals[1])"/>

  <!-- Where a link to the element leads. An edition of several files overrides this. -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'#' || f:anchor($element)"/>
  </xsl:function>

  <!-- The element of the text that has this eId. -->
  <xsl:function name="f:element" as="element()?">
    <xsl:param name="eId" as="xs:string"/>
    <xsl:sequence select="key('vp:eId', $eId, root($v:document))[1]"/>
  </xsl:function>

  <!-- Attributes of the element made from an AKN element, whatever that is. An edition overrides this to add its own. -->
  <xsl:template match="*" mode="m:attributes" as="attribute()*" priority="-1">
    <xsl:sequence select="
      string-join(distinct-values((local-name()[not(. = $vp:native)], @name/tokenize(.))), ' ')[. ne '']
        ! f:attribute('class', .)"/>
    <xsl:sequence select="f:id(.) ! f:attribute('id', .)"/>
    <xsl:sequence select="@xml:lang[. ne ''] ! f:attribute('lang', .)"/>
    <xsl:sequence select="@title ! f:attribute('title', .)"/>
    <xsl:sequence select="@status ! f:attribute('data-status', .)"/>
  </xsl:template>

  <!-- Elements that HTML knows by the same name: a class would repeat it. -->
  <xsl:variable name="vp:native" as="xs:string*" select="
    'abbr', 'b', 'caption', 'del', 'i', 'ins', 'li', 'ol', 'p', 'sub', 'sup', 'table', 'td', 'th', 'tr', 'u', 'ul'"/>

  <!-- One attribute of the edition. -->
  <xsl:function name="f:attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

</xsl:stylesheet>
