/**
 * A view of a text made for matching: lower case, one kind of space, hyphen, apostrophe and quote, composed letters,
 * no soft hyphens. The source is never changed; `at` leads back to it.
 */
export interface Folded {
  readonly value: string;
  /** Offset in the text that a folded offset stands for. */
  at(offset: number): number;
}

// Letters that twins may know, and white space.
const unusual = /[\t-\r`\u00a0-\u00bb\u015f\u0163\u02bc\u03c2\u1680\u2000-\u2060\u2212\u3000\ufeff]/gu;
const spaces = / {2,}/gu;
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;
const combining = /\p{M}/u;

/** What single characters fold to; the empty string for those that are only for layout. */
const twins: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ' ',
  ),
  ...pairs('\u00ad\u200b\u200c\u200d\u2060\ufeff', ''),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  ...pairs('\u2018\u2019\u201a\u02bc\u00b4`\u2032', "'"),
  ...pairs('\u201c\u201d\u201e\u00ab\u00bb\u2033', '"'),
  // Romanian letters with a cedilla, as old encodings wrote them.
  ['\u015f', '\u0219'],
  ['\u0163', '\u021b'],
  // Greek sigma at a word's end, and the micro sign that stands for mu.
  ['\u03c2', '\u03c3'],
  ['\u00b5', '\u03bc'],
]);

export function fold(text: string): Folded {
  if (plain.test(text)) return { value: text.toLowerCase(), at: (offset) => offset };
  if (combining.test(text)) return foldWithOrigins(text);
  let origins: Folded | undefined;
  return {
    value: foldValue(text),
    // Most folded texts are only looked at: the way back is worked out when asked for.
    at(offset) {
      origins ??= foldWithOrigins(text);
      return origins.at(offset);
    },
  };
}

/** The value alone, for text of composed letters. */
function foldValue(text: string): string {
  return text
    .toLowerCase()
    .replace(unusual, (letter) => twins.get(letter) ?? letter)
    .replace(spaces, ' ')
    .replace(/^ /u, '');
}

function foldWithOrigins(text: string): Folded {
  let value = '';
  const origins: number[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    let letter = text[i++] ?? '';
    if (text.charCodeAt(i) >= 0x300 && combining.test(text[i] ?? '')) {
      while (combining.test(text[i] ?? '')) letter += text[i++];
      letter = letter.normalize('NFC');
    }
    letter = letter.toLowerCase();
    const folded = twins.get(letter) ?? letter;
    if (folded === ' ' && (value === '' || value.endsWith(' '))) continue;
    value += folded;
    for (let k = 0; k < folded.length; k += 1) origins.push(start);
  }
  return { value, at: (offset) => origins[offset] ?? text.length };
}

/** The stretch of the text that a folded one stands for. */
export function unfold(
  folded: Folded,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  return { start: folded.at(start), end: folded.at(end - 1) + 1 };
}

/** The folded form of a phrase from a language pack. */
export function foldPhrase(phrase: string): string {
  return fold(phrase.trim()).value;
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}
