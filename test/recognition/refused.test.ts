import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '../../src/index.ts';
import { inputNames, readInput } from '../support/inputs.ts';
import { foreignTexts } from './refused.ts';

/** What is true of everything that is refused. */
function expectRefusal(conversion: Conversion, rule: string) {
  const [diagnostic, ...others] = conversion.diagnostics;
  expect(conversion.documents.map(({ kind }) => kind)).toEqual([]);
  expect(conversion.refused).toBe(true);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ rule, severity: 'error', place: { path: 'bad.txt', line: 1, column: 1 } });
  expect(diagnostic?.message).toMatch(/\p{L}/u);
  expect(diagnostic?.advice).toMatch(/\p{L}.*\.$/u);
  return diagnostic;
}

const bytes: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'no bytes at all': [new Uint8Array(), 'source/empty'],
  'blanks alone': [new TextEncoder().encode(' \n\t\r\n \u00a0\n'), 'source/empty'],
  'a byte order mark alone': [new Uint8Array([0xef, 0xbb, 0xbf]), 'source/empty'],
  'text with a NUL in it': [new TextEncoder().encode('European Parliament\u0000 resolution'), 'source/binary'],
  'the head of a PDF': [
    new Uint8Array([...new TextEncoder().encode('%PDF-1.4\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0, 1, 2, 3]),
    'source/binary',
  ],
  'the head of a PNG': [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
    'source/binary',
  ],
  'bytes that no encoding makes a text of': [
    new Uint8Array([0x41, 0xff, 0xfe, 0xfd, 0x81, 0x8d, 0x90, 0x9d]),
    'source/undecodable',
  ],
  'UTF-16 with half a character': [new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'source/undecodable'],
};

describe('bytes that are no text are refused', () => {
  test.each(Object.keys(bytes))('%s', (what) => {
    const [input, rule] = bytes[what] ?? [new Uint8Array(), ''];
    const conversion = convert(input, { name: 'bad.txt' });
    expectRefusal(conversion, rule);
    expect(conversion.account).toEqual([]);
  });

  test('the message names the first byte that is wrong', () => {
    const text = new TextEncoder().encode('abc\u0000def');
    expect(convert(text, { name: 'bad.txt' }).diagnostics[0]?.message).toContain('byte 3');
  });
});

describe('texts of no known kind are refused with figures, their account one span', () => {
  test.each(Object.keys(foreignTexts))('%s', (what) => {
    const text = foreignTexts[what] ?? '';
    const conversion = convert(text, { name: 'bad.txt' });
    const diagnostic = expectRefusal(conversion, 'recognition/no-known-kind');
    expect(diagnostic?.message).toMatch(/\d+ citations/u);
    expect(conversion.account).toEqual([{ start: 0, end: text.length, fate: 'dropped', reason: 'refused' }]);
  });
});

test('what is good is not refused', () => {
  for (const name of inputNames) expect(convert(readInput(name), { name }).refused, name).toBe(false);
});
