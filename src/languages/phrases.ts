import { foldPhrase } from '../source/fold.ts';

/** Phrases of a language, ready to be looked for in folded text. `…` in a phrase stands for any words. */
export interface Phrases {
  /** Offset just behind a phrase that stands at `from`, ended by a word boundary; undefined when none does. */
  matchAt(folded: string, from?: number): number | undefined;
  /** Where a phrase stands first, as whole words. */
  find(folded: string, from?: number): { readonly start: number; readonly end: number } | undefined;
}

type Parts = readonly string[];

const wordCharacter = /[\p{L}\p{N}]/u;

export function compilePhrases(phrases: readonly string[]): Phrases {
  const all = phrases.map((phrase): Parts => phrase.split('…').map(foldPhrase));
  // The longest first, so that "visto el" wins over "visto".
  all.sort((a, b) => b.join('').length - a.join('').length);
  const byFirst = new Map<string, Parts[]>();
  for (const parts of all) {
    const key = parts[0]?.[0] ?? '';
    byFirst.set(key, [...(byFirst.get(key) ?? []), parts]);
  }
  return {
    matchAt(folded, from = 0) {
      for (const parts of [...(byFirst.get(folded[from] ?? '') ?? []), ...(byFirst.get('') ?? [])]) {
        const end = matchParts(folded, from, parts);
        if (end !== undefined) return end;
      }
      return undefined;
    },
    find(folded, from = 0) {
      let best: { start: number; end: number } | undefined;
      for (const parts of all) {
        const first = parts[0] ?? '';
        const start = findWord(folded, first, from);
        if (start === undefined || (best && start >= best.start)) continue;
        const end = matchParts(folded, start, parts);
        if (end !== undefined) best = { start, end };
      }
      return best;
    },
  };
}

function matchParts(folded: string, from: number, parts: Parts): number | undefined {
  const [first = '', ...rest] = parts;
  if (!folded.startsWith(first, from) || !endsWord(folded, from + first.length)) return undefined;
  let at = from + first.length;
  for (const part of rest) {
    const found = part === '' ? at : findWord(folded, part, at);
    if (found === undefined) return undefined;
    at = found + part.length;
  }
  return at;
}

function findWord(folded: string, word: string, from: number): number | undefined {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1))
    if ((at === 0 || !wordCharacter.test(folded[at - 1] ?? '')) && endsWord(folded, at + word.length)) return at;
  return undefined;
}

function endsWord(folded: string, at: number): boolean {
  return !wordCharacter.test(folded[at - 1] ?? ' ') || !wordCharacter.test(folded[at] ?? ' ');
}
