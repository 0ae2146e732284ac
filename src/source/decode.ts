import { type SourceText, sha256, sourceText, type Undecodable } from './text.ts';

/** How well a decoded text reads as one of the known languages: more is better. Chooses between legacy encodings. */
export type Judge = (text: string) => number;

/** Single-byte encodings tried, in this order, when the bytes are not Unicode. */
const legacy = ['windows-1252', 'iso-8859-2', 'windows-1250', 'windows-1253', 'windows-1251'] as const;

// What no text holds: controls but tab, line feed, vertical tab, form feed and carriage return, and what XML 1.0 (2.2)
// has no place for.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/u;

/**
 * Bytes to text: UTF-8 or UTF-16 (by mark or by form), else the legacy encoding in which the text reads best.
 * Bytes that are no text in any of them come back as the reason why not, with the byte offset.
 */
export function decode(bytes: Uint8Array, name: string, judge: Judge): SourceText | Undecodable {
  const hash = sha256(bytes);
  if (bytes.length === 0) return { reason: 'empty', offset: 0, sha256: hash };
  const marked = byteOrderMark(bytes);
  const body = marked ? bytes.subarray(marked.length) : bytes;
  const encoding = marked?.encoding ?? unmarkedUtf16(body) ?? 'utf-8';
  const found = tryDecode(body, encoding);
  if (found !== undefined) return asText(found, name, { sha256: hash, encoding, bom: marked !== undefined });
  const nul = body.indexOf(0);
  if (marked) return { reason: 'undecodable', offset: marked.length, sha256: hash };
  if (nul >= 0) return { reason: 'binary', offset: nul, sha256: hash };
  const readings = legacy.flatMap((candidate) => {
    const text = tryDecode(body, candidate);
    return text === undefined || control.test(text) || /[\u0080-\u009f]/u.test(text)
      ? []
      : [{ encoding: candidate, text, score: judge(text) }];
  });
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  if (best === undefined || best.score <= 0)
    return { reason: 'undecodable', offset: firstInvalidUtf8(body), sha256: hash };
  return asText(best.text, name, { sha256: hash, encoding: best.encoding, bom: false });
}

function asText(
  value: string,
  name: string,
  about: { sha256: string; encoding: string; bom: boolean },
): SourceText | Undecodable {
  const bad = value.search(control);
  if (bad >= 0) return { reason: 'binary', offset: bad, sha256: about.sha256 };
  if (value.trim() === '') return { reason: 'empty', offset: 0, sha256: about.sha256 };
  return sourceText(value, name, about);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** Text in UTF-16 has zeros, and all of them in even or all in odd places. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  const half = sample.length / 2;
  // Spaces and line ends have the zero in every script; Latin letters too.
  if (odd > half * 0.05 && even < half * 0.005) return 'utf-16le';
  if (even > half * 0.05 && odd < half * 0.005) return 'utf-16be';
  return undefined;
}

// The platform reads 0x80 to 0x9F of this encoding as controls; the Encoding Standard has letters and marks there.
const c1 = /[\u0080-\u009f]/gu;
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'windows-1252'
      ? text.replace(c1, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter)
      : text;
  } catch {
    return undefined;
  }
}

function firstInvalidUtf8(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
