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
const wordBefore = /([\p{L}\p{M}]+)[.\s]*$/u;
const costOf = {
  afterWord: 0,
  afterYear: 0.5,
  afterSpace: 1.5,
  afterDigit: 4,
  afterReference: 5,
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
  const from = block.reading.enumerator?.end ?? 0;
  return [...text.matchAll(marks)].flatMap((match): Call[] => {
    if (match.index < from) return [];
    const { bracket, square, raised, half } = match.groups ?? {};
    const value = raised === undefined ? Number(bracket ?? square ?? half) : raisedValue(raised);
    const system: NumberSystem =
      raised !== undefined ? 'raised' : square !== undefined ? 'square' : half !== undefined ? 'half' : 'bracket';
    const cost =
      system === 'bracket' || system === 'half'
        ? contextCost(text.slice(Math.max(0, match.index - 40), match.index), words)
        : costOf.afterWord;
    return [{ block, start: match.index, end: match.index + match[0].length, value, system, cost }];
  });
}

/** What stands before a bracketed number: a word calls a note, a number or a word of reference hardly does. */
function contextCost(before: string, words: Words): number {
  const numbered = numberBefore.exec(before);
  if (numbered) {
    if (words.reference.has(fold(numbered[1] ?? '').value)) return costOf.insideReference;
    return /(?<!\d)(?:19|20)\d\d$/u.test(before) ? costOf.afterYear : costOf.afterDigit;
  }
  const word = wordBefore.exec(before)?.[1];
  if (word !== undefined && words.reference.has(fold(word).value)) return costOf.afterReference;
  return /[\s\u00a0]$/u.test(before) ? costOf.afterSpace : costOf.afterWord;
}

/** Needleman and Wunsch over calls and bodies, pairs of equal numbers only. */
function align(calls: readonly Call[], bodies: readonly Block[]): { call: Call; body: Block }[] {
  const width = bodies.length + 1;
  const cost = new Float64Array((calls.length + 1) * width);
  const pairCost = (call: Call, body: Block): number => {
    const label = body.reading.enumerator;
    if (!label || label.value !== call.value || !precedes(call, body)) return Number.POSITIVE_INFINITY;
    return call.cost + (label.system === call.system ? 0 : costOf.otherSystem);
  };
  const skipCall = (call: Call) => Math.max(0, costOf.looksLikeCall - call.cost);
  for (let i = calls.length; i >= 0; i -= 1)
    for (let j = bodies.length; j >= 0; j -= 1) {
      const call = calls[i];
      const body = bodies[j];
      const at = i * width + j;
      if (!call && !body) continue;
      const withoutCall = call ? skipCall(call) + (cost[at + width] ?? 0) : Number.POSITIVE_INFINITY;
      const withoutBody = body ? costOf.unmatchedBody + (cost[at + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const both = call && body ? pairCost(call, body) + (cost[at + width + 1] ?? 0) : Number.POSITIVE_INFINITY;
      cost[at] = Math.min(withoutCall, withoutBody, both);
    }
  const pairs: { call: Call; body: Block }[] = [];
  for (let i = 0, j = 0; i < calls.length && j < bodies.length; ) {
    const call = calls[i];
    const body = bodies[j];
    if (!call || !body) break;
    const at = i * width + j;
    if (cost[at] === pairCost(call, body) + (cost[at + width + 1] ?? 0)) {
      pairs.push({ call, body });
      i += 1;
      j += 1;
    } else if (cost[at] === skipCall(call) + (cost[at + width] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A note's body stands behind its call: at the page's foot or at the end. */
function precedes(call: Call, body: Block): boolean {
  return (call.block.rows[0]?.index ?? 0) <= (body.rows[0]?.index ?? 0);
}
