import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDates, isoDate } from '../../src/languages/dates.ts';
import { languages } from '../../src/languages/index.ts';
import { compilePhrases } from '../../src/languages/phrases.ts';
import { fold } from '../../src/source/fold.ts';

function datesIn(code: string, text: string): string[] {
  const pack = languages.get(code);
  if (!pack) throw new Error(`no pack for ${code}`);
  return compileDates(pack)(fold(text).value).map(({ iso }) => iso);
}

describe('dates in words', () => {
  test.each([
    ['en', 'resolution of 11 February 2021 on', ['2021-02-11']],
    ['en', 'of 26 and 27\u00a0November\u00a02020', ['2020-11-27']],
    ['en', 'of 11\nFebruary 2021', ['2021-02-11']],
    ['en', 'of 18 April 2013(2), 15 March 2012(3)', ['2013-04-18', '2012-03-15']],
    ['en', 'in February 2021, 31 February 2021, 111 May 2020', []],
    ['ro', 'din 11 februarie 2021 referitoare', ['2021-02-11']],
    ['de', 'vom 1. März 2020 zu', ['2020-03-01']],
    ['fr', 'du 1er mars 2020 sur', ['2020-03-01']],
    ['hu', '2021. február 11-i állásfoglalása', ['2021-02-11']],
  ])('%s: %j', (code, text, expected) => {
    expect(datesIn(code, text)).toEqual(expected);
  });

  test('a day of the calendar is a date, another is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const iso = isoDate(year, month, day);
          const days = [
            31,
            year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
          ];
          const real = month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
          const pad = (number: number) => String(number).padStart(2, '0');
          expect(iso).toBe(real ? `${year}-${pad(month)}-${pad(day)}` : undefined);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('phrases', () => {
  const phrases = compilePhrases(['having regard to', 'having', 'vu … du', 'Întrucât']);

  test.each([
    ['having regard to its', 0, 16],
    ['having heard', 0, 6],
    ['havingregard', 0, undefined],
    ['x having', 2, 8],
    ['vu le règlement du conseil', 0, 18],
    ['vu le règlement', 0, undefined],
    ['întrucât la', 0, 8],
  ])('in %j at %i', (text, from, end) => {
    expect(phrases.matchAt(text, from)).toBe(end);
  });

  test('are found as whole words, the first first', () => {
    expect(phrases.find('whereas, having regard to x')).toEqual({ start: 9, end: 25 });
    expect(phrases.find('shaving regards')).toBeUndefined();
    expect(phrases.find('having x having', 1)).toEqual({ start: 9, end: 15 });
  });
});
