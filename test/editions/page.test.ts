import { expect, test } from 'vitest';
import { renderHtml } from '../../src/editions/html/render.ts';
import { conversions, fixture, fixtures, optionsFor, page } from './cases.ts';

const documents = [...fixtures(), ...conversions()];

test.for(documents)('$name: headings go down one level at a time, from one h1', (document) => {
  const levels = [...page(document).matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('the page is in the language of its document', () => {
  const text = page(fixture('resolution.ro'));
  expect(text).toMatch(/^<!DOCTYPE html>\n<html [^>]*lang="ro"/u);
  expect(text).toContain('>Considerente</h2>');
  expect(text).toContain('19 mai 2022</time></dd>');
});

test('words in another language than the document say so', () => {
  const text = renderHtml(fixture('resolution.ro').xml, optionsFor(fixture('resolution.en'))).text;
  expect(text).toContain('<h2 data-generated="" lang="en">Recitals</h2>');
});

test('a date that only holds a place never shows', () => {
  const text = page(fixture('procedure-file.en'));
  expect(fixture('procedure-file.en').xml).toContain('date="2022-01-01" name="yearOnly"');
  expect(text).toContain('<time datetime="2022">2022</time> <small>(The text states only the year.)</small>');
  expect(text).not.toContain('2022-01-01');
  expect(text).not.toContain('1 January');
});

test('rows of nothing but header cells at the top are the head of a table; a lone one spans it', () => {
  const text = page(fixture('procedure-file.en'));
  expect(text).toContain('<thead><tr><th scope="colgroup" colspan="5"><p>European Parliament</p></th></tr>');
  expect(text).toMatch(/<thead><tr><th scope="col"><p>Date<\/p><\/th>.*?<\/thead><tbody><tr><td>/u);
});

test('the vote of a document is among its facts', () => {
  expect(page(fixture('summary.en'))).toContain(
    '<dt>Vote</dt><dd>For 571</dd><dd>Against 38</dd><dd>Abstentions 46</dd>',
  );
});

test('the edition says where it comes from and what it is not', () => {
  const text = page(fixture('resolution.en'));
  const about = text.slice(text.indexOf('id="edition-about"'));
  expect(about).toContain('Not an authentic version.');
  expect(about).toContain('<code>ta-9-2022-9001.en.txt</code>');
  expect(about).toMatch(/<code>[0-9a-f]{64}<\/code>/u);
  expect(about).toContain('<a href="https://data.europarl.europa.eu/eli/dl/doc/TA-9-2022-9001">');
  expect(about).toContain('Source: European Parliament.');
});

test('languages, other forms and the index are one step away', () => {
  const text = page(fixture('resolution.en'), {
    alternates: [
      { language: 'en', name: 'English', html: 'resolution.en.html' },
      { language: 'ro', name: 'română', html: 'resolution.ro.html' },
    ],
    files: { akn: '../akn/resolution.en.xml', epub: '../epub/resolution.en.epub', index: 'index.html' },
  });
  expect(text).toContain('<a href="resolution.en.html" hreflang="en" lang="en" aria-current="page">English</a>');
  expect(text).toContain('<a href="resolution.ro.html" hreflang="ro" lang="ro">română</a>');
  expect(text).toContain('<link rel="alternate" hreflang="ro" href="resolution.ro.html">');
  expect(text).toContain('<link rel="alternate" type="application/akn+xml" href="../akn/resolution.en.xml">');
  expect(text).toContain('<a class="home" href="index.html">Documents</a>');
});

test('a call of a note inside a link stands after it', () => {
  expect(page(fixture('act.en'))).toMatch(/<a href="#art_2">Article 2<\/a><sup class="note-call"/u);
});

test('an element that no template knows keeps its text and is reported where it is', () => {
  const { text, diagnostics } = renderHtml(fixture('act.en').xml, optionsFor(fixture('act.en')));
  expect(text).toContain('<div class="unhandled" data-element="math">');
  expect(diagnostics).toEqual([
    {
      rule: 'edition/unhandled-element',
      severity: 'warning',
      message: 'No template knows <math>; its text is shown and marked.',
      place: { path: 'act.en.xml', eId: 'art_2__para_3__content' },
      data: { element: 'math' },
    },
  ]);
});

test('a label that the pack lacks is reported, and its name stands in its place', () => {
  const options = optionsFor(fixture('summary.en'));
  const labels: Record<string, string> = { ...options.words.labels };
  delete labels.hash;
  const words = { ...options.words, labels: labels as typeof options.words.labels };
  const { text, diagnostics } = renderHtml(fixture('summary.en').xml, { ...options, words });
  expect(diagnostics.map(({ rule, data }) => [rule, data])).toEqual([['edition/missing-label', { element: 'hash' }]]);
  expect(text).toContain('<dt>hash</dt>');
});

test('text that looks like markup stays text', () => {
  expect(page(fixture('act.en'))).toContain('&lt;script&gt;alert(1)&lt;/script&gt; is text;');
});

test('a document type declaration is refused before anything is read', () => {
  const xml = fixture('summary.en').xml.replace('<akomaNtoso', '<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso');
  expect(() => renderHtml(xml, optionsFor(fixture('summary.en')))).toThrow(/DOCTYPE/u);
});
