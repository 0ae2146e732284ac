import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, passage, slicePassage, spansOf } from '../../src/source/passage.ts';
import { gaps, type Span, union } from '../../src/source/span.ts';

/** `ab`, a line break read as a space, `cd`. */
const broken = passage([
  { span: { start: 10, end: 12 }, text: 'ab' },
  { span: { start: 12, end: 14 }, text: ' ', reason: 'line-wrap' },
  { span: { start: 14, end: 16 }, text: 'cd' },
]);

test('a passage reads over its breaks', () => {
  expect(broken.text).toBe('ab cd');
  expect(spansOf(broken)).toEqual([
    { start: 10, end: 12 },
    { start: 12, end: 14 },
    { start: 14, end: 16 },
  ]);
});

test.each([
  [0, 1, 'a', [[10, 11]]],
  [
    1,
    4,
    'b c',
    [
      [11, 12],
      [12, 14],
      [14, 15],
    ],
  ],
  [3, 5, 'cd', [[14, 16]]],
  [5, 5, '', []],
] as const)('the part from %i to %i is %j', (from, to, text, spans) => {
  const part = slicePassage(broken, from, to);
  expect(part.text).toBe(text);
  expect(spansOf(part)).toEqual(spans.map(([start, end]) => ({ start, end })));
});

/** Passages as a reader makes them: pieces in order, gaps between them, breaks of one space. */
const passages = fc
  .array(fc.tuple(fc.nat(3), fc.boolean(), fc.string({ minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 8 })
  .map((parts) => {
    let at = 0;
    return passage(
      parts.map(([gap, isBreak, text]): Piece => {
        const start = at + gap;
        at = start + (isBreak ? 2 : text.length);
        return isBreak
          ? { span: { start, end: at }, text: ' ', reason: 'line-wrap' }
          : { span: { start, end: at }, text };
      }),
    );
  });

test('two halves of a passage are the whole, in text and in input', () => {
  fc.assert(
    fc.property(passages, fc.nat(60), (whole, place) => {
      const cut = Math.min(place, whole.text.length);
      const halves = [slicePassage(whole, 0, cut), slicePassage(whole, cut)];
      expect(halves.map(({ text }) => text).join('')).toBe(whole.text);
      expect(union(halves.flatMap(spansOf))).toEqual(union(spansOf(whole)));
    }),
    { numRuns: 300, seed: 1 },
  );
});

const spans: fc.Arbitrary<Span[]> = fc
  .array(fc.tuple(fc.nat(50), fc.nat(9)), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length + 1 })));

test('spans made one and the gaps between them cover a range once', () => {
  fc.assert(
    fc.property(spans, (some) => {
      const outer = { start: 0, end: 70 };
      const merged = union(some);
      const all = [...merged, ...gaps(outer, merged)].sort((a, b) => a.start - b.start);
      expect(all.map(({ start }) => start)).toEqual([0, ...all.slice(0, -1).map(({ end }) => end)]);
      expect(all.at(-1)?.end).toBe(70);
      for (const { start, end } of some)
        expect(merged.some((span) => span.start <= start && end <= span.end)).toBe(true);
    }),
    { numRuns: 300, seed: 1 },
  );
});
