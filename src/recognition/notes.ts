import type { Words } from '../languages/words.ts';
import { fold } from '../source/fold.ts';
import type { Block } from './blocks.ts';
import type { NumberSystem } from './enumerator.ts';
import { raisedValue } from './enumerator.ts';

/** A mark in running text that may call a note. */
interface Call {
  readonly block: Block;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly system: NumberSystem;
  /** How unlike a call its surroundings are. */
  readonly cost: number;
}

export interface NoteMatches {
  readonly calls: readonly { readonly call: Call; readonly body: Block }[];
  /** Bodies that no mark calls: kept as text. */
  readonly uncalled: readonly Block[];
  /** Marks that look like calls and have no body: they stay text. */
  readonly unanswered: readonly Call[];
}

// "(1)", "[1]", "¹", "1)" behind a word
const marks =
  /\(\s?(?<bracket>\d{1,3})\s?\)|\[\s?(?<square>\d{1,3})\s?\]|(?<raised>[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})|(?<=[\p{L}\p{M}.,;\u201d\u2019"\u00bb)\s])(?<!\d[.,])(?<half>\d{1,2})\)/gu;
// "Rule 144", "18 April 2013"
const numberBefore = /([\p{L}\p{M}]*)[.\s\u00a0]*[\d./-]*\d[\s\u00a0]?$/u;
const anyMark = /[)\]\u00b9\u00b2\u00b3\u2070-\u2079]/u;
const wordAfter = /^[\s\u00a0]([\p{L}\p{M}]+)/u;
const wordBefore = /([\p{L}\p{M}]+)[.\s]*$/u;
const costOf = {
  afterWord: 0,
  afterYear: 0.5,
  afterSpace: 1.5,
  afterDigit: 4,
  afterReference: 5,
  /** A reference has a space before its bracket; a call has none. */
  gluedToReference: 1,
  /** "Rule 144(5)": dearer than a body that nothing calls. */
  insideReference: 9,
  otherSystem: 2,
  unmatchedBody: 8,
  /** A mark nobody answers costs what it looked like a call. */
  looksLikeCall: 2,
};

/**
 * Calls to bodies: two ordered lists aligned at the least cost (monotone; equal numbers only). A body without a call
 * costs more than one odd context, so `144(5)` is taken only when nothing better is there.
 */
export function matchNotes(textBlocks: readonly Block[], bodies: readonly Block[], words: Words): NoteMatches {
  const values = new Set(bodies.flatMap((body) => body.reading.enumerator?.value ?? []));
  const found = textBlocks.flatMap((block) => findCalls(block, words));
  const calls = found.filter((call) => values.has(call.value));
  const pairs = align(calls, bodies);
  const used = new Set(pairs.map(({ call }) => call));
  const called = new Set(pairs.map(({ body }) => body));
  return {
    calls: pairs,
    uncalled: bodies.filter((body) => !called.has(body)),
    unanswered: found.filter((call) => !used.has(call) && looksLikeCall(call)),
  };
}

/** Raised digits, or a bracket that touches the word before it. */
function looksLikeCall({ system, cost, block, start }: Call): boolean {
  if (system === 'raised') return true;
  return (
    (system === 'bracket' || system === 'square') &&
    cost === costOf.afterWord &&
    /\p{L}/u.test(block.text.text[start - 1] ?? '')
  );
}

function findCalls(block: Block, words: Words): Call[] {
  const { text } = block.text;
  if (!anyMark.test(text)) return [];
  const from = block.reading.enumerator?.end ?? 0;
  return [...text.matchAll(marks)].flatMap((match): Call[] => {
    if (match.index < from) return [];
    const { bracket, square, raised, half } = match.groups ?? {};
    const value = raised === undefined ? Number(bracket ?? square ?? half) : raisedValue(raised);
    const system: NumberSystem =
      raised !== undefined ? 'raised' : square !== undefined ? 'square' : half !== undefined ? 'half' : 'bracket';
    const cost =
      system === 'bracket' || system === 'half'
        ? contextCost(
            text.slice(Math.max(0, match.index - 40), match.index),
            text.slice(match.index + match[0].length),
            words,
          )
        : costOf.afterWord;
    return [{ block, start: match.index, end: match.index + match[0].length, value, system, cost }];
  });
}

/**
 * What stands around a bracketed number: a word calls a note; a number or a word of reference hardly does, be it before
 * ("Article 5 (1)") or behind ("(1) bekezdés").
 */
function contextCost(before: string, after: string, words: Words): number {
  const numbered = numberBefore.exec(before);
  if (numbered) {
    if (words.reference.has(fold(numbered[1] ?? '').value)) return costOf.insideReference;
    return /(?<!\d)(?:19|20)\d\d$/u.test(before) ? costOf.afterYear : costOf.afterDigit;
  }
  const spaced = /[\s\u00a0]$/u.test(before);
  const word = wordBefore.exec(before)?.[1];
  if (word !== undefined && words.reference.has(fold(word).value))
    return spaced ? costOf.afterReference : costOf.gluedToReference;
  const follows = spaced ? wordAfter.exec(after)?.[1] : undefined;
  if (follows !== undefined && words.reference.has(fold(follows).value)) return costOf.afterReference;
  return spaced ? costOf.afterSpace : costOf.afterWord;
}

/**
 * The cheapest monotone matching, as the heaviest chain of pairs: a pair saves what its call and its body would cost
 * alone. Only pairs of equal numbers are looked at, for each body the calls nearest before it, so work and memory grow
 * with the notes and not with their square (maximum chain by a Fenwick tree).
 */
function align(calls: readonly Call[], bodies: readonly Block[]): { call: Call; body: Block }[] {
  const places = placesByValue(calls);
  const pairs = bodies.flatMap((body, j) =>
    nearestCalls(calls, places.get(body.reading.enumerator?.value ?? 0) ?? [], body).map((i) => ({
      i,
      j,
      gain: gainOf(calls[i], body),
    })),
  );
  const useful = pairs.filter(({ gain }) => gain > 0).sort((a, b) => a.i - b.i || b.j - a.j);
  const best = new Map<number, Chain>();
  let heaviest: Chain | undefined;
  for (const { i, j, gain } of useful) {
    const before = heaviestUpTo(best, j);
    const chain: Chain = { gain: gain + (before?.gain ?? 0), i, j, before };
    for (let at = j + 1; at <= bodies.length; at += at & -at)
      if (chain.gain > (best.get(at)?.gain ?? 0)) best.set(at, chain);
    if (chain.gain > (heaviest?.gain ?? 0)) heaviest = chain;
  }
  const matched: { call: Call; body: Block }[] = [];
  for (let chain = heaviest; chain; chain = chain.before) {
    const call = calls[chain.i];
    const body = bodies[chain.j];
    if (call && body) matched.push({ call, body });
  }
  return matched.reverse();
}

interface Chain {
  readonly gain: number;
  readonly i: number;
  readonly j: number;
  readonly before: Chain | undefined;
}

/** The heaviest chain that ends before body `j`. */
function heaviestUpTo(best: ReadonlyMap<number, Chain>, j: number): Chain | undefined {
  let heaviest: Chain | undefined;
  for (let at = j; at > 0; at -= at & -at) {
    const chain = best.get(at);
    if (chain && chain.gain > (heaviest?.gain ?? 0)) heaviest = chain;
  }
  return heaviest;
}

const mostCandidates = 48;

/** Places of the calls of each number, in order. */
function placesByValue(calls: readonly Call[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  calls.forEach(({ value }, place) => {
    const known = places.get(value);
    if (known) known.push(place);
    else places.set(value, [place]);
  });
  return places;
}

/** A note's body stands behind its call: at the page's foot or at the end. */
function nearestCalls(calls: readonly Call[], places: readonly number[], body: Block): readonly number[] {
  const row = body.rows[0]?.index ?? 0;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[places[middle] ?? 0]?.block.rows[0]?.index ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - mostCandidates), low);
}

/** What it saves that a call and a body are a pair. */
function gainOf(call: Call | undefined, body: Block): number {
  if (!call) return 0;
  const other = body.reading.enumerator?.system === call.system ? 0 : costOf.otherSystem;
  return costOf.unmatchedBody + Math.max(0, costOf.looksLikeCall - call.cost) - call.cost - other;
}
