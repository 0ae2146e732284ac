import type { Words } from '../languages/words.ts';

/** How a mark counts. `upper` A, B, AA · `number` 1. · `lower` (a) · `roman` (i) · `bracket` (1) · `square` [1] · `raised` ¹ · `bare` 1 */
export type NumberSystem = 'upper' | 'number' | 'lower' | 'roman' | 'bracket' | 'square' | 'raised' | 'half';

/** A number or letter at the head of a line: `start` to `end` in the row's text, `value` its place from 1. */
export interface Enumerator {
  readonly system: NumberSystem;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A dash, bullet or hash that stands before a line and does not count. */
export interface ListMark {
  readonly end: number;
  readonly glyph: string;
}

// "– ", "- – ", "• ", "# "
const listMark = /^(?:(?:[-\u2010-\u2015\u2022\u25aa\u25cf\u25e6\u25a0\u2023\u00b7*\uf0b7]|#{1,6})[\s\u00a0]+)+/u;
// "A.", "AA.", "ΙΑ.", "А."
const upper = /^(\p{Lu}{1,4})\s?[.)](?=\s|\p{L}|$)/u;
// "1.", "12a." but not "3.1" nor "1.2.2021"
const number = /^(\d{1,3})\s?\.(?=[\s\u00a0\p{L}\u201c\u201e\u00ab"'\u2018(]|$)/u;
// "(a)", "(ii)", "a)"
const lower = /^\(?(\p{Ll}{1,5})\)(?=[\s\u00a0\p{L}]|$)/u;
// "(1)", "( 1 )"
const bracket = /^\(\s?(\d{1,3})\s?\)/u;
// "1)"
const half = /^(\d{1,3})\)/u;
// "[1]"
const square = /^\[\s?(\d{1,3})\s?\]/u;
// "¹", "¹²"
const raised = /^([\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})/u;
const romanNumeral = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;

export function readListMark(text: string): ListMark | undefined {
  const match = listMark.exec(text);
  return match ? { end: match[0].length, glyph: match[0].trim() } : undefined;
}

/** Every way to read the number or letter at `start`: `(i)` is the ninth letter and the Roman one. */
export function readEnumerators(text: string, start: number, words: Words): Enumerator[] {
  const rest = text.slice(start, start + 12);
  const found: Enumerator[] = [];
  const add = (system: NumberSystem, value: number | undefined, length: number) => {
    if (value !== undefined && value > 0) found.push({ system, value, start, end: start + length });
  };
  const first = rest.codePointAt(0) ?? 0;
  if (first >= 0x30 && first <= 0x39) {
    const counted = number.exec(rest);
    if (counted) add('number', Number(counted[1]), counted[0].length);
    const halved = half.exec(rest);
    if (halved) add('half', Number(halved[1]), halved[0].length);
    return found;
  }
  const superscript = raised.exec(rest);
  if (superscript) add('raised', raisedValue(superscript[1] ?? ''), superscript[0].length);
  const bracketed = bracket.exec(rest);
  if (bracketed) add('bracket', Number(bracketed[1]), bracketed[0].length);
  const squared = square.exec(rest);
  if (squared) add('square', Number(squared[1]), squared[0].length);
  const letters = upper.exec(rest);
  if (letters) add('upper', letterValue(letters[1] ?? '', words), letters[0].length);
  const small = lower.exec(rest);
  if (small) {
    add('lower', pointValue(small[1] ?? '', words), small[0].length);
    add('roman', romanValue(small[1] ?? ''), small[0].length);
  }
  return found;
}

/** A → 1, Z → 26, AA → 27, AB → 28; by the language's own letters where it has them. */
export function letterValue(letters: string, words: Words): number | undefined {
  const own = words.letters?.get(letters.toLowerCase());
  if (own !== undefined) return own;
  return latinValue(letters.toLowerCase());
}

/** The Latin letters of a place in the sequence: 1 → A, 27 → AA. */
export function latinLetters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return value > 26 ? latinLetters(Math.floor((value - 1) / 26)) + letter : letter;
}

/** The number that superscript digits print. */
export function raisedValue(digits: string): number {
  return Number([...digits].map((digit) => digit.normalize('NFKC')).join(''));
}

export function romanValue(letters: string): number | undefined {
  if (letters === '' || !romanNumeral.test(letters)) return undefined;
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = [...letters].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

function pointValue(letters: string, words: Words): number | undefined {
  return words.pointLetters?.get(letters) ?? (letters.length <= 2 ? latinValue(letters) : undefined);
}

function latinValue(letters: string): number | undefined {
  if (!/^[a-z]{1,2}$/u.test(letters)) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}
