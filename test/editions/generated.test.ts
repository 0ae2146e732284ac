import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from './arbitrary-document.ts';
import { book, page, textFiles } from './cases.ts';
import { aknStreams, contentIds, htmlStreams } from './text-streams.ts';

const runs = { seed: 20210211, numRuns: 60, endOnFailure: true };

test('any arrangement that the schema allows is whole on the page', () => {
  fc.assert(
    fc.property(arbitraryDocument, (xml) => {
      const text = page({ name: 'any', xml });
      expect(htmlStreams(text)).toEqual(aknStreams(xml));
      expect(lost(xml, [text])).toEqual([]);
    }),
    runs,
  );
});

test('any arrangement that the schema allows is whole in the book', () => {
  fc.assert(
    fc.property(arbitraryDocument, (xml) => {
      const texts = textFiles(book({ name: 'any', xml }));
      expect(htmlStreams(...texts)).toEqual(aknStreams(xml));
      expect(lost(xml, texts)).toEqual([]);
    }),
    runs,
  );
});

function lost(xml: string, files: readonly string[]): string[] {
  const text = files.join('\n');
  return contentIds(xml).filter((eId) => !text.includes(` id="${eId}"`));
}
