import type { LanguagePack } from './schema.ts';

/** How much of a text a language explains: the share of its words that are the language's function words. */
export interface LanguageScore {
  readonly pack: LanguagePack;
  readonly share: number;
}

const word = /[\p{L}']+/gu;
const sampleLength = 8_000;

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
