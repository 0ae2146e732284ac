import { describe, expect, test } from 'vitest';
import { decodeXml } from '../../src/validate/decode-xml.ts';
import { findDoctype } from '../../src/validate/doctype.ts';
import { readXml } from '../../src/validate/read-xml.ts';

describe('a DOCTYPE', () => {
  test.each([
    ['at the start', '<!DOCTYPE act><act/>', 0],
    ['after a byte order mark', '\uFEFF<!DOCTYPE act><act/>', 1],
    ['after the declaration', '<?xml version="1.0"?><!DOCTYPE act><act/>', 21],
    ['after comments and instructions', '<!-- a --> <?b?>\r\n\t<!DOCTYPE act [<!ENTITY x "y">]><act/>', 19],
    ['behind a comment that names one', '<!-- <!DOCTYPE a> --><!DOCTYPE act><act/>', 21],
    ['behind a comment that quotes the end of another', '<!-- "-- > --><!DOCTYPE act>', 14],
  ])('is found %s', (_, text, offset) => {
    expect(findDoctype(text)).toBe(offset);
  });

  test.each([
    ['in a comment', '<!-- <!DOCTYPE act> --><act/>'],
    ['in an instruction', '<?note <!DOCTYPE act>?><act/>'],
    ['in a CDATA section', '<act><![CDATA[<!DOCTYPE act>]]></act>'],
    ['in an attribute', '<act title="<!DOCTYPE act>"/>'],
    ['behind the root element, where the parser refuses it', '<act/><!DOCTYPE act>'],
    ['in a comment that never ends', '<!-- <!DOCTYPE act>'],
    ['in small letters, which is no declaration', '<!doctype act><act/>'],
    ['in an empty text', ''],
  ])('is not seen %s', (_, text) => {
    expect(findDoctype(text)).toBeUndefined();
  });
});

describe('the bytes of a file', () => {
  const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['UTF-8', utf8('<a>ș</a>'), '<a>ș</a>'],
    ['UTF-8 with a mark', utf8('\uFEFF<a>ș</a>'), '<a>ș</a>'],
    ['UTF-16 with a mark, little end first', utf16le('\uFEFF<a>ș</a>'), '<a>ș</a>'],
    ['UTF-16 with a mark, big end first', utf16be('\uFEFF<a>ș</a>'), '<a>ș</a>'],
    [
      'UTF-16 with a declaration only',
      utf16be('<?xml version="1.0" encoding="UTF-16"?><a>ș</a>'),
      '<?xml version="1.0" encoding="UTF-16"?><a>ș</a>',
    ],
    [
      'what the declaration says',
      latin1("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"),
      "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>",
    ],
  ])('are read as %s', (_, bytes, text) => {
    expect(decodeXml(bytes)).toEqual({ text });
  });

  test.each([
    ['a malformed sequence', latin1('<a>é</a>'), 'These bytes are not utf-8: reading stops at byte 5.'],
    ['a sequence cut short', utf8('<a>ș').subarray(0, -1), 'These bytes are not utf-8: reading stops at byte 5.'],
    [
      'an unknown encoding',
      utf8('<?xml version="1.0" encoding="EBCDIC-X"?><a/>'),
      'The encoding ebcdic-x is not known here.',
    ],
    [
      'a false claim',
      utf8('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      'The declaration says UTF-16, but the bytes are not.',
    ],
  ])('are refused for %s', (_, bytes, problem) => {
    expect(decodeXml(bytes)).toEqual({ problem });
    expect(readXml(bytes)).toEqual({ rule: 'xml/encoding', message: problem, line: 1 });
  });

  test('a DOCTYPE is found in them whatever the encoding', () => {
    for (const bytes of [
      utf8('<!DOCTYPE a><a/>'),
      utf16le('\uFEFF<!DOCTYPE a><a/>'),
      utf16be('\uFEFF<!DOCTYPE a><a/>'),
    ]) {
      expect(readXml(bytes)).toMatchObject({ rule: 'xml/doctype', line: 1, column: 1 });
    }
  });
});

describe('text that a parser may see', () => {
  test('has lost its byte order mark and its encoding, with every column where it was', () => {
    expect(readXml('\uFEFF<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a/>')).toBe(
      '<?xml version="1.0"                   standalone="yes"?><a/>',
    );
  });

  test('keeps the word encoding anywhere else', () => {
    const text = '<?xml version="1.0"?><a encoding="UTF-16"> encoding="UTF-16"</a>';
    expect(readXml(text)).toBe(text);
  });
});
