import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { inputConversion } from '../../support/conversion.ts';
import { inputNames, readText } from '../../support/inputs.ts';

const utf8 = new TextEncoder();

/** How the same text may come as other bytes. */
const captures: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'Windows line ends': (text) => utf8.encode(text.replaceAll('\n', '\r\n')),
  'old Macintosh line ends': (text) => utf8.encode(text.replaceAll('\n', '\r')),
  'a byte order mark': (text) => utf8.encode(`\ufeff${text}`),
  'UTF-16, little end first, with its mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first, with its mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'blank lines before': (text) => utf8.encode(`\n\n \n\t\n${text}`),
  'blank lines behind': (text) => utf8.encode(`${text}\n\n \n\n`),
  'no line end at the end': (text) => utf8.encode(text.trimEnd()),
  'spaces behind each line': (text) => utf8.encode(text.replace(/(?<=\S)\n/gu, '   \n')),
};

describe.each(inputNames)('%s', (name) => {
  const content = (document: { xml: string }) => document.xml.replace(/ sha256="[0-9a-f]{64}"/u, '');
  const expected = inputConversion(name).documents.map(content);

  test.each(Object.keys(captures))('gives the same documents with %s', (capture) => {
    const bytes = captures[capture]?.(readText(name)) ?? new Uint8Array();
    expect(convert(bytes, { name }).documents.map(content)).toEqual(expected);
  });
});
