import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { type Words, wordsOf } from '../../src/languages/words.ts';
import {
  latinLetters,
  letterValue,
  raisedValue,
  readEnumerators,
  readListMark,
  romanValue,
} from '../../src/recognition/enumerator.ts';

const wordsIn = (code: string): Words => {
  const pack = languages.get(code);
  const english = languages.get('en');
  if (!pack || !english) throw new Error(`no pack for ${code}`);
  return wordsOf(pack, english);
};
const english = wordsIn('en');

/** Every reading of what opens a line, as `system value`. */
function readings(text: string, words = english): string[] {
  return readEnumerators(text, 0, words).map(({ system, value }) => `${system} ${value}`);
}

describe('numbers at the head of a line', () => {
  test.each([
    ['A. whereas', ['upper 1']],
    ['A.\u00a0 whereas', ['upper 1']],
    ['A.whereas', ['upper 1']],
    ['Z. whereas', ['upper 26']],
    ['AA. whereas', ['upper 27']],
    ['AZ. whereas', ['upper 52']],
    ['1. Calls', ['number 1']],
    ['1.\u00a0 Calls', ['number 1']],
    ['1.Notes', ['number 1']],
    ['27. Instructs', ['number 27']],
    ['(1)OJ C 23', ['bracket 1']],
    ['( 1 ) OJ', ['bracket 1']],
    ['[1] OJ', ['square 1']],
    ['1) OJ', ['half 1']],
    ['¹ JO C 23', ['raised 1']],
    ['¹²JO', ['raised 12']],
    ['⁴ JO', ['raised 4']],
    ['(a) to open', ['lower 1']],
    ['b) to open', ['lower 2']],
    ['(i) to open', ['lower 9', 'roman 1']],
    ['(ii) to open', ['lower 243', 'roman 2']],
    ['(xiv) to open', ['roman 14']],
  ])('%j reads as %j', (text, expected) => {
    expect(readings(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    '3.1 per cent',
    '21.1.2021, p. 83',
    '8 000 kg',
    'A whereas',
    'P9_TA(2021)0056',
    'Article 5',
    '2021/2544(RSP)',
    '',
    'OJ C 23',
    '()',
  ])('%j has none', (text) => {
    expect(readings(text)).toEqual([]);
  });

  test('Greek and Bulgarian letters have their place in their own alphabet', () => {
    expect(readings('Β. λαμβάνοντας', wordsIn('el'))).toEqual(['upper 2']);
    expect(readings('ΣΤ. λαμβάνοντας', wordsIn('el'))).toEqual(['upper 6']);
    expect(readings('Ζ. λαμβάνοντας', wordsIn('el'))).toEqual(['upper 7']);
    expect(readings('В. като', wordsIn('bg'))).toEqual(['upper 3']);
  });
});

describe('marks that do not count', () => {
  test.each([
    ['– having', '–'],
    ['–\u00a0 having', '–'],
    ['- A. întrucât', '-'],
    ['- – having', '- –'],
    ['• item', '•'],
    ['# Heading', '#'],
    ['* item', '*'],
  ])('%j opens with %j', (text, glyph) => {
    expect(readListMark(text)).toMatchObject({ glyph });
  });

  test.each(['-having', 'having', '*Uralskaya Nedelya*', '12 - 14', '–'])('%j opens with none', (text) => {
    expect(readListMark(text)).toBeUndefined();
  });
});

describe('letters and their places', () => {
  test('a place printed as letters has that place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 702 }), (place) => {
        expect(letterValue(latinLetters(place), english)).toBe(place);
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(latinLetters(27)).toBe('AA');
    expect(latinLetters(52)).toBe('AZ');
  });

  test('Roman numerals from i to xxxix', () => {
    const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
    for (let value = 1; value < 40; value += 1)
      expect(romanValue('x'.repeat(Math.floor(value / 10)) + ones[value % 10])).toBe(value);
    for (const none of ['', 'iiii', 'vx', 'a', 'ic']) expect(romanValue(none)).toBeUndefined();
  });

  test('raised digits', () => {
    expect(['¹', '²', '³', '⁴', '¹⁰'].map(raisedValue)).toEqual([1, 2, 3, 4, 10]);
  });
});
