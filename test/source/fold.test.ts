import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldPhrase } from '../../src/source/fold.ts';

/** Any text in letters of the basic plane: no language of the Parliament is written in others. */
const texts = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))
  .map((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, ''));

describe('folding', () => {
  test.each([
    ['The European Parliament,', 'the european parliament,'],
    ['–\u00a0 having  regard\tto', '- having regard to'],
    ['TA‑9–2021-0056', 'ta-9-2021-0056'],
    ['the country’s ‘extremist’', "the country's 'extremist'"],
    ['„extremiste” «x»', '"extremiste" "x"'],
    ['Comis\u0327ie', 'comișie'],
    ['ro\u015fu, \u0163ar\u0103', 'roșu, țară'],
    ['e\u0301te\u0301', 'été'],
    ['hy\u00adphen, zero\u200bwidth', 'hyphen, zerowidth'],
    ['\ufeffA', 'a'],
    ['İstanbul', 'i̇stanbul'.normalize('NFC')],
  ])('%j → %j', (text, folded) => {
    expect(fold(text).value).toBe(folded);
  });

  test.each(['ΠΡΟΤΑΣΗ ΨΗΦΙΣΜΑΤΟΣ', 'Țara „x” – 8\u00a0000', 'İZMİR'])(
    '%j folds the same beside a decomposed letter',
    (text) => {
      expect(fold(`${text} e\u0301`).value).toBe(`${fold(text).value} é`);
    },
  );

  test('leads back to the character that a folded one stands for', () => {
    const text = '–\u00a0 having  regard\u00ad to É';
    const folded = fold(text);
    for (const [word, original] of [
      ['having', 'having'],
      ['regard', 'regard'],
      ['to', 'to'],
      ['é', 'É'],
    ] as const) {
      const at = folded.at(folded.value.indexOf(word));
      expect(text.slice(at, at + original.length)).toBe(original);
    }
    expect(folded.at(folded.value.length)).toBe(text.length);
  });

  test('is the same for any text when done twice, and never steps back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(fold(folded.value).value).toBe(folded.value);
        let last = 0;
        for (let offset = 0; offset <= folded.value.length; offset += 1) {
          const at = folded.at(offset);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('leads each folded letter to a letter that folds to it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        for (let offset = 0; offset < folded.value.length; offset += 1) {
          const from = folded.at(offset);
          const part = fold(text.slice(from, Math.max(folded.at(offset + 1), from + 1))).value;
          if (folded.value[offset] !== ' ') expect(part).toContain(folded.value[offset]);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

test('a phrase is folded without the space at its ends', () => {
  expect(foldPhrase('  The European Parliament,\u00a0')).toBe('the european parliament,');
});
