import type { LanguagePack } from './schema.ts';

/** How much of a text a language explains: the share of its words that are the language's function words. */
export interface LanguageScore {
  readonly pack: LanguagePack;
  readonly share: number;
}

const word = /[\p{L}']+/gu;
const sampleLength = 8_000;

/**
 * How well a text reads in the language it reads best in: the share of function words, less the letters that language
 * does not have. Tells the encodings of one language apart.
 */
export function readability(text: string, packs: Iterable<LanguagePack>): number {
  const [best] = scoreLanguages(text, packs);
  if (!best) return 0;
  const letters = lettersOf(best.pack);
  const special =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[^\0-\u007f\P{L}]/gu) ?? [];
  const foreign = special.filter((letter) => !letters.has(letter)).length;
  return best.share * (1 - foreign / (2 * Math.max(special.length, 1)));
}

const letterSets = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The letters that a pack's own words are written in. */
function lettersOf(pack: LanguagePack): ReadonlySet<string> {
  const known = letterSets.get(pack) ?? new Set(JSON.stringify(pack).toLowerCase());
  letterSets.set(pack, known);
  return known;
}

/** All languages, the likeliest first. Titles and lists of names hold few function words, so the whole text counts. */
export function scoreLanguages(text: string, packs: Iterable<LanguagePack>): LanguageScore[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [found] of text.slice(0, sampleLength).normalize('NFC').toLowerCase().matchAll(word)) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
    total += 1;
  }
  return [...packs]
    .map((pack) => ({
      pack,
      share:
        pack.functionWords.reduce((sum, functionWord) => sum + (counts.get(functionWord) ?? 0), 0) / Math.max(total, 1),
    }))
    .sort((a, b) => b.share - a.share);
}
