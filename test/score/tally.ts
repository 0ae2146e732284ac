import type { Verdict } from './judge.ts';
import { classes, type ElementClass } from './truth.ts';

/** Counts of one class over many texts. */
export interface Count {
  readonly expected: number;
  readonly found: number;
  readonly equal: number;
}

/** What a group of texts came to. */
export interface Tally {
  readonly texts: number;
  readonly classes: Readonly<Record<ElementClass, Count>>;
  readonly wrongKind: number;
  readonly wrongLanguage: number;
  readonly lost: number;
  readonly invented: number;
  readonly kept: number;
  readonly misses: number;
  readonly unreported: number;
}

/** Sums up verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const sum = (value: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + value(verdict), 0);
  const count = (name: ElementClass): Count => ({
    expected: sum((verdict) => verdict.classes[name].expected),
    found: sum((verdict) => verdict.classes[name].found),
    equal: sum((verdict) => verdict.classes[name].equal),
  });
  return {
    texts: verdicts.length,
    classes: Object.fromEntries(classes.map((name) => [name, count(name)])) as Record<ElementClass, Count>,
    wrongKind: sum(({ kind, specimen }) => Number(kind !== specimen.truth.name)),
    wrongLanguage: sum(({ language, specimen }) => Number(language !== specimen.truth.language)),
    lost: sum(({ lost }) => lost.length),
    invented: sum(({ invented }) => invented.length),
    kept: sum(({ kept }) => kept.length),
    misses: sum(({ misses }) => misses.length),
    unreported: sum(({ misses }) => misses.filter(({ reported }) => !reported).length),
  };
}

/** Verdicts by what a text has: its language, its kind, its layers of damage. */
export function groupBy(
  verdicts: readonly Verdict[],
  keys: (verdict: Verdict) => readonly string[],
): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    for (const key of keys(verdict)) groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return groups;
}

/** Precision, recall and their harmonic mean; a class that neither is nor was expected is whole. */
export function scores({ expected, found, equal }: Count): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : equal / found;
  const recall = expected === 0 ? 1 : equal / expected;
  return { precision, recall, f1: expected + found === 0 ? 1 : (2 * equal) / (expected + found) };
}
