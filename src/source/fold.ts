/**
 * A view of a text made for matching: lower case, one kind of space, hyphen, apostrophe and quote, composed letters,
 * no soft hyphens. The source is never changed; `at` leads back to it.
 */
export interface Folded {
  readonly value: string;
  /** Offset in the text that a folded offset stands for. */
  at(offset: number): number;
}

const space = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const plain = /^[!-~]*(?: [!-~]+)*$/u;
const softHyphen = '\u00ad';
const invisible = /[\u00ad\u200b\u200c\u200d\u2060\ufeff]/u;
const combining = /\p{M}/u;

const twins: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  ...pairs('\u2018\u2019\u201a\u02bc\u00b4`\u2032', "'"),
  ...pairs('\u201c\u201d\u201e\u00ab\u00bb\u2033', '"'),
  // Romanian letters with a cedilla, as old encodings wrote them.
  ['\u015f', '\u0219'],
  ['\u0163', '\u021b'],
]);

export function fold(text: string): Folded {
  if (plain.test(text)) return { value: text.toLowerCase(), at: (offset) => offset };
  let value = '';
  const origins: number[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    let letter = text[i] ?? '';
    i += 1;
    while (i < text.length && combining.test(text[i] ?? '')) letter += text[i++];
    if (invisible.test(letter)) continue;
    if (space.test(letter)) {
      if (value === '' || value.endsWith(' ')) continue;
      letter = ' ';
    } else if (letter.length > 1) letter = letter.normalize('NFC');
    const lower = letter.toLowerCase();
    const folded = twins.get(lower) ?? lower;
    value += folded;
    for (let k = 0; k < folded.length; k += 1) origins.push(start);
  }
  return { value, at: (offset) => origins[offset] ?? text.length };
}

/** The folded form of a phrase from a language pack. */
export function foldPhrase(phrase: string): string {
  return fold(phrase.trim()).value;
}

export function hasSoftHyphen(text: string): boolean {
  return text.includes(softHyphen);
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}
