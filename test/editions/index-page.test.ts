import { expect, test } from 'vitest';
import { readFacts } from '../../src/editions/facts.ts';
import { type IndexEntry, renderIndex } from '../../src/editions/html/index-page.ts';
import { type Case, conversions, fixtures, optionsFor } from './cases.ts';

const { words } = optionsFor({ name: 'none', xml: '' });

test('documents stand under their kind, one work in all its languages', () => {
  const text = renderIndex(fixtures().map(entry), words);
  expect([...text.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, name]) => name)).toEqual([
    'Resolution',
    'Procedure file',
    'Summary',
    'Document',
  ]);
  const resolutions = text.slice(text.indexOf('<h2>Resolution'), text.indexOf('<h2>Procedure file'));
  expect(resolutions.match(/class="title"/gu)).toHaveLength(1);
  expect(resolutions).toContain(
    '<a class="title" href="resolution.en.html" hreflang="en" lang="en">The decline of wild bees in mountain regions</a>',
  );
  expect(resolutions).toContain('P9_TA(2022)9001 · 19 May 2022');
  expect(resolutions).toContain('<a href="resolution.ro.html" hreflang="ro" lang="ro">ro</a>');
});

test('the order of the entries does not matter', () => {
  const entries = [...fixtures(), ...conversions()].map(entry);
  expect(renderIndex([...entries].reverse(), words)).toBe(renderIndex(entries, words));
});

test('works come from the newest to the oldest', () => {
  const text = renderIndex(conversions().map(entry), words);
  const dates = [...text.slice(text.indexOf('<h2>Summary')).matchAll(/· \d+ \w+ (\d{4})</gu)].map(([, year]) =>
    Number(year),
  );
  expect(dates).toEqual([2022, 2021]);
});

test('a title that looks like markup stays text', () => {
  const [first] = fixtures().map(entry);
  if (first === undefined) throw new Error('there is no fixture');
  const title = '<img src=x onerror="alert(1)"> & co';
  const text = renderIndex([{ ...first, facts: { ...first.facts, title } }], words);
  expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co</a>');
});

function entry({ name, xml }: Case): IndexEntry {
  const facts = readFacts(xml);
  return { facts, languageName: facts.language, html: `${name}.html`, epub: `${name}.epub`, akn: `${name}.xml` };
}
