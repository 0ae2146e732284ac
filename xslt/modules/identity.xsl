<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns="http://www.w3.org/1999/xhtml"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:recital:xslt:functions"
  xmlns:t="urn:recital:xslt:templates"
  xmlns:v="urn:recital:xslt:variables"
  xmlns:fp="urn:recital:xslt:private-functions"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- What the document is: facts of its identification, beside what the text itself says. -->

  <!-- The front of the document under its title, and the facts. -->
  <xsl:template name="t:front">
    <header class="front">
      <p class="kind"><xsl:sequence select="f:generated()"/>{f:kind($v:document)}</p>
      <xsl:if test="empty(f:title-block($v:document))">
        <h1><xsl:sequence select="f:generated()"/>{$v:title}</h1>
      </xsl:if>
      <xsl:call-template name="t:document">
        <xsl:with-param name="document" select="$v:document"/>
        <xsl:with-param name="parts" select="$v:document/(coverPage | preface)"/>
        <xsl:with-param name="level" select="1" tunnel="yes"/>
      </xsl:call-template>
      <xsl:call-template name="t:facts"/>
    </header>
  </xsl:template>

  <xsl:template name="t:facts">
    <dl class="facts">
      <xsl:sequence select="f:generated()"/>
      <xsl:sequence select="f:fact('number', f:number())"/>
      <xsl:sequence select="
        f:fact('procedure', distinct-values($v:document/preface//docketNumber ! f:plain(.))[not(. = f:number())])"/>
      <xsl:sequence select="$v:work/FRBRdate[1][$date ne ''] ! fp:date(.)"/>
      <xsl:sequence select="f:fact('author', $v:work/FRBRauthor ! f:entry(@href) ! string(@showAs))"/>
      <xsl:sequence select="f:fact('vote', $v:document/meta/analysis/parliamentary/voting[1] ! fp:vote(.))"/>
      <xsl:sequence select="f:fact('identifiers', fp:aliases())"/>
    </dl>
  </xsl:template>

  <!-- Where the source states only the year, the month and the day in the data hold a place and are never shown. -->
  <xsl:function name="fp:date" as="element()">
    <xsl:param name="frbr-date" as="element(FRBRdate)"/>
    <xsl:variable name="year-only" as="xs:boolean" select="$frbr-date/@name = 'yearOnly'"/>
    <div>
      <dt>{f:label('date')}</dt>
      <dd>
        <time datetime="{substring($frbr-date/@date, 1, if ($year-only) then 4 else 10)}">{$date}</time>
        <xsl:if test="$year-only">
          <xsl:text> </xsl:text>
          <small>({f:label('yearOnly')})</small>
        </xsl:if>
      </dd>
    </div>
  </xsl:function>

  <!-- Names the document goes by elsewhere, web addresses apart. -->
  <xsl:function name="fp:aliases" as="xs:string*">
    <xsl:sequence select="
      distinct-values($v:identification/(FRBRWork, FRBRExpression)/FRBRalias/@value[not(f:web(.))] ! string(.))
        [not(. = f:number())]"/>
  </xsl:function>

  <!-- One fact under its label; nothing where there is no value. -->
  <xsl:function name="f:fact" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values)">
      <div>
        <dt>{f:label($label)}</dt>
        <xsl:for-each select="$values"><dd>{.}</dd></xsl:for-each>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- The result of a vote, as far as the document states it. -->
  <xsl:function name="fp:vote" as="xs:string*">
    <xsl:param name="voting" as="element(voting)"/>
    <xsl:sequence select="
      for $name in ('for', 'against', 'abstentions')
      return $voting/count[@refersTo = ('#' || $name, '#' || replace($name, 's$', ''))][1]
        ! (f:label($name) || ' ' || @value)"/>
  </xsl:function>

  <!-- The languages the work can be read in. -->
  <xsl:template name="t:languages">
    <xsl:variable name="alternates" as="map(*)*" select="parse-json($alternates)?*"/>
    <xsl:if test="count($alternates) gt 1">
      <nav class="languages" aria-label="{f:label('languages')}">
        <ul>
          <xsl:for-each select="$alternates">
            <li>
              <a href="{?html}" hreflang="{?language}" lang="{?language}">
                <xsl:if test="?language eq $language"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
                <xsl:text>{?name}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
