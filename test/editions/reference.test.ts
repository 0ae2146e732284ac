import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What `xslt/README.md` lists is what the stylesheets offer, and the other way round. */
const folder = new URL('../../xslt/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xsl'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const reference = readFileSync(new URL('README.md', folder), 'utf8');

const offers = [
  ['modes', /<xsl:mode name="(m:[\w-]+)"/gu],
  ['functions', /<xsl:function name="(f:[\w-]+)"/gu],
  ['templates', /<xsl:template name="(t:[\w-]+)"/gu],
  ['variables', /<xsl:variable name="(v:[\w-]+)"/gu],
  ['parameters', /^ {2}<xsl:param name="([\w-]+)"/gmu],
] as const;

test.for(offers)('the reference lists the %s of the stylesheets, and no others', ([heading, pattern]) => {
  const declared = new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name]) => name)));
  expect(listed(heading)).toEqual([...declared].sort());
});

describe.for(sources)('$name', ({ name, text }) => {
  test('is under 300 lines, and a driver holds no templates', () => {
    expect(text.split('\n').length).toBeLessThan(300);
    if (!name.includes('/')) expect(text).not.toMatch(/<xsl:(?:template|function|variable)/u);
  });

  test('says nothing in a language: what it prints are signs', () => {
    const printed = [...text.matchAll(/<xsl:text>([^<]*)<\/xsl:text>|>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)]
      .map(([, own, other]) => (own ?? other ?? '').replaceAll(/\{[^}]*\}/gu, '').trim())
      .filter((words) => /\p{L}{2,}/u.test(words));
    expect(printed).toEqual([]);
  });

  test('states the type of each function and parameter', () => {
    const tags = [...text.matchAll(/<xsl:(?:function|param) [^>]*>/gu)].map(([tag]) => tag);
    expect(tags.filter((tag) => !tag.includes(' as="'))).toEqual([]);
  });

  test('declares how each mode treats what it does not match', () => {
    const modes = [...text.matchAll(/<xsl:mode [^>]*>/gu)].map(([tag]) => tag);
    expect(modes.filter((tag) => !tag.includes('on-no-match='))).toEqual([]);
  });
});

test('every mode that is used is declared', () => {
  const declared = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/<xsl:mode name="([^"]+)"/gu)].map(([, name]) => name)),
  );
  const used = new Set(sources.flatMap(({ text }) => [...text.matchAll(/ mode="([^"]+)"/gu)].map(([, name]) => name)));
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
});

/** The names in the first column of the table under a heading. */
function listed(heading: string): string[] {
  const section = reference.split(/^## /mu).find((part) => part.toLowerCase().startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name ?? '').sort();
}
