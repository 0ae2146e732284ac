import { describe, expect, test } from 'vitest';
import { decode, type Judge } from '../../src/source/decode.ts';
import { lineColumn, type SourceText, sourceText } from '../../src/source/text.ts';

/** Likes a text the more, the more of its letters are Romanian or English. */
const judge: Judge = (text) => (text.match(/[a-zăâîșțşţéè ]/giu)?.length ?? 0) / text.length;

function decoded(bytes: Uint8Array): SourceText {
  const found = decode(bytes, 'x.txt', judge);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const text = 'Résolution: „țara” – 8 000 kg\n';
const utf8 = new TextEncoder().encode(text);

describe('decoding', () => {
  test('takes UTF-8 as it is, line ends and odd spaces too', () => {
    const odd = 'a\r\nb\rc\u00a0d\u00ade\t\n';
    expect(decoded(new TextEncoder().encode(odd)).value).toBe(odd);
    expect(decoded(utf8)).toMatchObject({ value: text, encoding: 'utf-8', bom: false, name: 'x.txt' });
  });

  test('takes a byte order mark off and says so', () => {
    expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toMatchObject({
      value: text,
      encoding: 'utf-8',
      bom: true,
    });
  });

  test.each([
    ['utf-16le', true, Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', true, Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['utf-16le', false, Buffer.from(text, 'utf16le')],
    ['utf-16be', false, Buffer.from(text, 'utf16le').swap16()],
  ])('knows %s (mark: %s)', (encoding, bom, bytes) => {
    expect(decoded(bytes)).toMatchObject({ value: text, encoding, bom });
  });

  test('reads bytes that are not Unicode in the encoding that reads best', () => {
    const latin = Buffer.from('une résolution privée de lumière', 'latin1');
    expect(decoded(latin)).toMatchObject({ value: 'une résolution privée de lumière', encoding: 'windows-1252' });
    // "ţara şi lumea" in ISO 8859-2: þ and º in Windows 1252.
    const romanian = Uint8Array.from([0xfe, 0x61, 0x72, 0x61, 0x20, 0xba, 0x69, 0x20, 0x6c, 0x75, 0x6d, 0x65, 0x61]);
    expect(decoded(romanian)).toMatchObject({ value: 'ţara şi lumea', encoding: 'iso-8859-2' });
  });

  test('gives the reason and the byte of what is no text', () => {
    const reason = (bytes: readonly number[]) => decode(Uint8Array.from(bytes), 'x', judge);
    expect(reason([])).toMatchObject({ reason: 'empty', offset: 0 });
    expect(reason([0x20, 0x0a])).toMatchObject({ reason: 'empty' });
    expect(reason([0x61, 0x62, 0x63, 0x00, 0x64])).toMatchObject({ reason: 'binary', offset: 3 });
    expect(reason([0x61, 0x62, 0x01, 0x64])).toMatchObject({ reason: 'binary', offset: 2 });
  });

  test('names the first byte that is not UTF-8 where no encoding fits', () => {
    // 0x81 is no letter of the Latin and Greek encodings, 0x98 none of the Cyrillic one.
    const bytes = Uint8Array.from([0x61, 0x62, 0xc3, 0xa9, 0x81, 0x98]);
    expect(decode(bytes, 'x', judge)).toMatchObject({ reason: 'undecodable', offset: 4 });
  });
});

describe('lines and columns', () => {
  const source = sourceText('ab\ncd\r\nef\rg', 'x', { sha256: '', encoding: 'utf-8', bom: false });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [7, 3, 1],
    [10, 4, 1],
    [11, 4, 2],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(lineColumn(source, offset)).toEqual({ line, column });
  });
});
