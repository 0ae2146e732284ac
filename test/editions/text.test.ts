import { describe, expect, test } from 'vitest';
import { book, type Case, conversions, examples, fixture, fixtures, page, samples, textFiles } from './cases.ts';
import { aknStreams, contentIds, htmlStreams } from './text-streams.ts';

const sets: readonly [name: string, cases: readonly Case[]][] = [
  ['our fixtures', fixtures()],
  ['what we convert', conversions()],
  ['the examples of the profile', examples()],
  ['valid documents of others', samples()],
];

describe.for(sets.filter(([, cases]) => cases.length > 0))('%s', ([, cases]) => {
  test.for(cases)('$name: the page has the whole text and nothing else', ({ name, xml }) => {
    const text = page({ name, xml });
    expect(htmlStreams(text)).toEqual(aknStreams(xml));
    expect(missing(contentIds(xml), [text])).toEqual([]);
  });

  test.for(cases)('$name: the book has the whole text and nothing else', ({ name, xml }) => {
    const texts = textFiles(book({ name, xml }));
    expect(htmlStreams(...texts)).toEqual(aknStreams(xml));
    expect(missing(contentIds(xml), texts)).toEqual([]);
  });
});

test('a lost word, a moved word and a lost note do not go unseen', () => {
  const { name, xml } = fixture('resolution.en');
  const text = page({ name, xml });
  expect(htmlStreams(text.replace('mountain species', 'species'))).not.toEqual(aknStreams(xml));
  expect(htmlStreams(text.replace('wild plants', 'plants wild'))).not.toEqual(aknStreams(xml));
  expect(htmlStreams(text.replace('OJ C 67, 8.2.2022, p. 25.', ''))).not.toEqual(aknStreams(xml));
  expect(htmlStreams(text.replace('<p class="kind" data-generated="">', '<p class="kind">'))).not.toEqual(
    aknStreams(xml),
  );
});

function missing(eIds: readonly string[], files: readonly string[]): string[] {
  const ids = new Set(files.flatMap((file) => [...file.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)));
  return eIds.filter((eId) => !ids.has(eId));
}
