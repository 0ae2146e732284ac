import { describe, expect, test } from 'vitest';
import { books } from './books/index.ts';
import { surplus } from './compare.ts';
import { damaged } from './damage/damage.ts';
import { encode } from './damage/encode.ts';
import { layers } from './damage/layers.ts';
import { type Draft, kinds } from './draft.ts';
import { fold } from './fold.ts';
import { compose } from './write/compose.ts';

const languages = Object.keys(books);

/** Letters alone: what no layout and no note mark changes. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '');
}

function letterWords(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}

function texts(language: string): Draft[] {
  const spoken = kinds.filter((kind) => language === 'en' || (kind !== 'summary' && kind !== 'procedureFile'));
  return spoken.flatMap((kind) => [0, 1].map((index) => compose('test', kind, language, index)));
}

describe.each(languages)('texts in %s', (language) => {
  const drafts = texts(language);

  test('leave no slot unfilled', () => {
    for (const { parts, notes } of drafts) {
      for (const text of [...parts.map((part) => part.text), ...notes]) expect(text).not.toMatch(/[{}]|undefined/u);
    }
  });

  test('print every element of the truth, in order, when clean', () => {
    for (const draft of drafts) {
      const specimen = damaged(draft, 'clean', 'clean', 'test');
      const printed = letters(specimen?.text ?? '');
      const { hosts: _, number: __, date: ___, ...elements } = specimen?.truth.elements ?? {};
      for (const [name, list] of Object.entries(elements)) {
        let from = 0;
        for (const key of list) {
          const sought = letters(key.replace(/^(annex )?\[.*?\] /u, '')).slice(0, 12);
          const at = printed.indexOf(sought, from);
          expect(at, `${draft.kind}: ${name} ${key}`).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }
    }
  });

  test('keep every word of the truth in print, whatever the damage', () => {
    for (const [at, draft] of drafts.entries()) {
      for (const { name } of layers.filter((_, index) => (index + at) % 5 === 0)) {
        const specimen = damaged(draft, name, name, 'test');
        if (!specimen) continue;
        const joined = letterWords(specimen.text.replace(/(?<=\p{L})-\r?\n\s*(?=\p{Ll})/gu, ''));
        const lost = surplus(letterWords(specimen.truth.words.join(' ')), joined);
        expect(surplus(lost, letterWords(specimen.text)), `${draft.kind}, ${name}`).toEqual([]);
      }
    }
  });
});

test('one seed gives one structure in every language', () => {
  for (const kind of kinds.slice(0, 7)) {
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const shapes = languages.map((language) =>
        compose('test', kind, language, index)
          .parts.filter(({ role }) => role !== 'intro')
          .map(({ role }) => role)
          .join(' '),
      );
      expect(new Set(shapes).size, `${kind} ${index}`).toBe(1);
    }
  }
});

test('one-byte encodings hold what their tables say', () => {
  expect([...(encode('€ “œ”', 'windows-1252', false) ?? [])]).toEqual([0x80, 0x20, 0x93, 0x9c, 0x94]);
  expect([...(encode('ąő ź', 'iso-8859-2', false) ?? [])]).toEqual([0xb1, 0xf5, 0x20, 0xbc]);
  expect(encode('ș', 'iso-8859-2', false)).toBeUndefined();
});

test('one seed gives the same bytes twice, another gives others', () => {
  const bytes = (seed: string) => damaged(compose(seed, 'resolution', 'en', 0), 'heavy', 'x', seed)?.bytes;
  expect(bytes('1')).toEqual(bytes('1'));
  expect(bytes('1')).not.toEqual(bytes('2'));
});
