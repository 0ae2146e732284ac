import { expect, test } from 'vitest';
import { renderHtml } from '../../src/editions/html/render.ts';
import { book, conversions, fixture, fixtures, optionsFor, page } from './cases.ts';

const documents = [...fixtures(), ...conversions()];

test.for(documents)('$name: every link of the page has its target', (document) => {
  expect(deadLinks(new Map([['', page(document)]]))).toEqual([]);
});

test.for(documents)('$name: every link of the book has its target', (document) => {
  const files = [...book(document).files].map(([name, text]): [string, string] => [name.replace('EPUB/', ''), text]);
  expect(deadLinks(new Map(files))).toEqual([]);
});

test('a reference becomes a link where its work is in the set, and keeps its portion', () => {
  const text = referring('/akn/eu/act/regulation/EP/2021/1/eng@2021-01-01/!main~art_2', {
    '/akn/eu/act/regulation/EP/2021/1': 'act.en.html',
  });
  expect(text).toContain('<a href="act.en.html#art_2">Article 2');
});

test.for([
  ['a work that is not in the set', '/akn/eu/act/regulation/EP/2021/2'],
  ['a work whose IRI only begins like one in the set', '/akn/eu/act/regulation/EP/2021/1-2'],
  ['an element that is not there', '#nowhere'],
  ['a script', 'javascript:alert(1)'],
])('a reference to %s stays text', ([, href]) => {
  const text = referring(href ?? '', { '/akn/eu/act/regulation/EP/2021/1': 'act.en.html' });
  expect(text).toContain('class="ref" id="art_1__para_1__ref_1">Article 2<');
});

test('no address of the page is a script, whatever the document says', () => {
  const act = fixture('act.en');
  expect(act.xml).toContain('javascript:');
  const schemes = [...page(act).matchAll(/(?:href|src)="([a-z]+):/gu)].map(([, scheme]) => scheme);
  expect(new Set(schemes)).toEqual(new Set(['http', 'https']));
});

function referring(href: string, links: Readonly<Record<string, string>>): string {
  const act = fixture('act.en');
  const xml = act.xml.replace(
    '<ref eId="art_1__para_1__ref_1" href="#art_2">',
    `<ref eId="art_1__para_1__ref_1" href="${href}">`,
  );
  return renderHtml(xml, { ...optionsFor(act), links }).text;
}

function deadLinks(files: ReadonlyMap<string, string>): string[] {
  const dead: string[] = [];
  for (const [name, text] of files) {
    for (const [, href = ''] of text.matchAll(/ href="([^"]*)"/gu)) {
      if (/^[a-z]+:/u.test(href)) continue;
      const [file = '', id] = href.split('#');
      const target = files.get(file === '' ? name : file);
      if (target === undefined || (id !== undefined && !target.includes(` id="${id}"`))) dead.push(`${name} → ${href}`);
    }
  }
  return dead;
}
