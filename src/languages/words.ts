import { foldPhrase } from '../source/fold.ts';
import { compileDates, type DateFinder } from './dates.ts';
import { compilePhrases, type Phrases } from './phrases.ts';
import type { LanguagePack } from './schema.ts';

export type TitledKind = keyof LanguagePack['kinds'];

/** A language pack made ready for matching: built once for each pack. */
export interface Words {
  readonly pack: LanguagePack;
  readonly parliament: Phrases;
  readonly enactingLine: Phrases;
  readonly citation: Phrases;
  readonly recital: Phrases;
  readonly recitalsIntro: Phrases;
  readonly closing: Phrases;
  readonly paragraph: Phrases;
  readonly noteBody: Phrases;
  readonly furniture: Phrases;
  readonly reference: ReadonlySet<string>;
  readonly annex: Phrases;
  readonly onBehalfOf: Phrases;
  readonly pursuantTo: Phrases;
  readonly replacing: Phrases;
  readonly titles: ReadonlyMap<TitledKind, Phrases>;
  readonly mastheads: ReadonlyMap<TitledKind, Phrases>;
  readonly types: ReadonlyMap<TitledKind, Phrases>;
  readonly dates: DateFinder;
  /** Letters that number recitals, folded, with their place from 1. */
  readonly letters: ReadonlyMap<string, number> | undefined;
  readonly pointLetters: ReadonlyMap<string, number> | undefined;
  readonly sections: Phrases;
  readonly stages: Phrases;
}

const ready = new WeakMap<LanguagePack, Words>();

/** `fallback` serves where the pack has no words of its own: the Observatory prints mostly English. */
export function wordsOf(pack: LanguagePack, fallback: LanguagePack): Words {
  const known = ready.get(pack);
  if (known) return known;
  const kinds = Object.entries(pack.kinds) as [TitledKind, LanguagePack['kinds'][TitledKind]][];
  const observatory = [pack.observatory, fallback.observatory].flatMap((found) => found ?? []);
  const words: Words = {
    pack,
    parliament: compilePhrases(pack.parliament),
    enactingLine: compilePhrases(pack.enactingLine),
    citation: compilePhrases(pack.citationOpeners),
    recital: compilePhrases(pack.recitalOpeners),
    recitalsIntro: compilePhrases(pack.recitalsIntro),
    closing: compilePhrases(pack.closing),
    paragraph: compilePhrases([...pack.paragraphOpeners, ...pack.closing]),
    noteBody: compilePhrases(pack.noteOpeners),
    furniture: compilePhrases(pack.furniture),
    reference: new Set(pack.referenceWords.map(foldPhrase)),
    annex: compilePhrases(pack.annex),
    onBehalfOf: compilePhrases(pack.onBehalfOf),
    pursuantTo: compilePhrases(pack.pursuantTo),
    replacing: compilePhrases(pack.replacing),
    titles: new Map(kinds.map(([kind, { title }]) => [kind, compilePhrases(title)])),
    mastheads: new Map(kinds.map(([kind, { masthead }]) => [kind, compilePhrases(masthead)])),
    types: new Map(kinds.map(([kind, { type }]) => [kind, compilePhrases(type)])),
    dates: compileDates(pack),
    letters: places(pack.alphabet),
    pointLetters: places(pack.pointAlphabet),
    sections: compilePhrases(observatory.flatMap(({ sections }) => sections)),
    stages: compilePhrases(observatory.flatMap(({ stages }) => stages)),
  };
  ready.set(pack, words);
  return words;
}

function places(letters: readonly string[] | undefined): ReadonlyMap<string, number> | undefined {
  return letters && new Map(letters.map((letter, index) => [foldPhrase(letter), index + 1]));
}
