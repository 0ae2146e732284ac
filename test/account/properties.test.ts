import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '../../src/index.ts';
import { markSoup, mixedLines, shuffledLines, splices, spoiltResolution } from './arbitrary.ts';
import { accountFaults } from './faults.ts';

const sources: readonly (readonly [string, fc.Arbitrary<string>, number])[] = [
  ['any string', fc.string({ unit: 'binary', maxLength: 200 }), 300],
  ['any string of letters and signs', fc.string({ unit: 'grapheme', maxLength: 300 }), 200],
  ['marks, openers and breaks in any order', markSoup, 400],
  ['a resolution with marks at its seams', spoiltResolution, 200],
  ['lines of the inputs and lines of nonsense', mixedLines, 120],
  ['the lines of an input in another order', shuffledLines, 60],
  ['pieces of the inputs cut anywhere', splices, 100],
];

describe.each(sources)('%s', (_, source, numRuns) => {
  test('the account partitions the text, each reason holds, the output is well formed and the same twice', () => {
    fc.assert(
      fc.property(source, (text) => {
        const conversion = convert(text, { name: 'any.txt' });
        expect(accountFaults(conversion)).toEqual([]);
        if (conversion.source) expect(conversion.source.value).toBe(asDecoded(text));
        expect(answer(convert(text, { name: 'any.txt' }))).toBe(answer(conversion));
      }),
      { numRuns, seed: 2021 },
    );
  });
});

test('any bytes get an answer, and what is refused has one fate', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const conversion = convert(bytes, { name: 'any.bin' });
      expect(accountFaults(conversion)).toEqual([]);
      if (conversion.refused) expect(conversion.diagnostics).toHaveLength(1);
    }),
    { numRuns: 400, seed: 2021 },
  );
});

/** All that a caller is given, as one string. */
function answer({ documents, account, diagnostics, refused, sha256 }: Conversion): string {
  return JSON.stringify({ documents, account, diagnostics, refused, sha256 });
}

/** What UTF-8 makes of a string: lone surrogates replaced, a byte order mark taken off. */
function asDecoded(text: string): string {
  return new TextDecoder('utf-8').decode(new TextEncoder().encode(text));
}
