import { fold } from '../source/fold.ts';
import type { NumberSystem } from './enumerator.ts';
import type { Row } from './rows.ts';

/** How a text was saved, found over the whole input before any line is read as law. */
export interface CaptureProfile {
  /** The width lines were broken at; undefined when lines are paragraphs. */
  readonly wrapWidth: number | undefined;
  /** How far an empty line can be trusted to part paragraphs, from 0 to 1: not at all where it stands inside sentences. */
  readonly blankTrust: number;
  /** Paragraphs are set off by empty lines throughout. */
  readonly blanksPart: boolean;
  /** A space before a line end marks a wrapped line: lines that end a paragraph have none. */
  readonly spaceMarksWrap: boolean;
  /** Lines are whole paragraphs: a short one ends for a reason. */
  readonly longLines: boolean;
  /** Recitals carry letters, paragraphs numbers: a line without is hardly one. */
  readonly lettered: boolean;
  readonly numbered: boolean;
  /** Rows inside a quotation that opens a row and is closed not far behind: numbers in it are not the text's own. */
  readonly quoted: ReadonlySet<number>;
  /** Citations carry a dash. */
  readonly dashes: boolean;
  /** Rows that pages repeat: heads, feet, numbers that count up. */
  readonly runningHeads: ReadonlySet<number>;
  /** The share of rows that begin with a dash or bullet before a number that counts by itself: `- A. …`. */
  readonly addedMarks: boolean;
}

const longestHead = 120;
/** Shorter lines are labels, names and the like, which end without a stop anyway. */
const sentenceLength = 60;
const widest = 160;

export function capture(rows: readonly Row[]): CaptureProfile {
  const counted = rows.filter((row) => row.index > 0 && row.gap === 'line' && (row.mark || row.enumerators.length > 0));
  const width = wrapWidth(rows);
  const blankTrust = trustBlanks(rows, Math.min(sentenceLength, (width ?? sentenceLength) * 0.6));
  return {
    wrapWidth: width,
    blankTrust,
    blanksPart: blankTrust > 0.7 && rows.filter((row) => row.blanks > 0).length >= 4,
    spaceMarksWrap: lastsWithSpace(rows) < 0.5,
    longLines: medianReach(rows) > widest,
    lettered: counts(rows, 'upper') >= 2,
    numbered: counts(rows, 'number') >= 2,
    quoted: quotedRows(rows),
    dashes: rows.filter((row) => row.mark && row.enumerators.length === 0).length >= 2,
    runningHeads: runningHeads(rows),
    addedMarks: counted.filter((row) => row.mark && row.enumerators.length > 0).length > counted.length / 4,
  };
}

function medianReach(rows: readonly Row[]): number {
  const reaches = rows.map(({ reach }) => reach).sort((a, b) => a - b);
  return reaches[Math.floor(reaches.length / 2)] ?? 0;
}

function counts(rows: readonly Row[], system: NumberSystem): number {
  return rows.filter((row) => row.enumerators.some((enumerator) => enumerator.system === system)).length;
}

// "„1. Everyone has", “(a) the"
const opensQuote = /^["\u201c\u201e\u00ab\u2018\u201d]/u;
const closesQuote = /["\u201c\u201d\u00bb\u2019][.;,]?$/u;
const longestQuote = 24;

function quotedRows(rows: readonly Row[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const row of rows) {
    if (quoted.has(row.index) || !opensQuote.test(row.text) || row.gap === 'inline') continue;
    const rest = rows.slice(row.index, row.index + longestQuote);
    const length = rest.findIndex(({ text }) => closesQuote.test(text));
    for (let offset = 0; offset <= length; offset += 1) quoted.add(row.index + offset);
  }
  return quoted;
}

/** The share of lines before an empty one that end in a space. */
function lastsWithSpace(rows: readonly Row[]): number {
  const lasts = rows.filter((row) => (rows[row.index + 1]?.blanks ?? 0) > 0);
  return lasts.length === 0 ? 1 : lasts.filter((row) => row.trailingSpace).length / lasts.length;
}

/** Every empty line in the middle of a sentence speaks against four that are not. */
function trustBlanks(rows: readonly Row[], shortest: number): number {
  const after = rows.filter((row) => row.blanks > 0 && row.index > 0);
  const inside = after.filter((row) => {
    const before = rows[row.index - 1];
    const plain = row.opensLower && !row.mark && row.enumerators.length === 0;
    return plain && before?.ending === 'open' && chunkLength(rows, before.index) >= shortest;
  });
  return after.length === 0 ? 1 : Math.max(0, 1 - (4 * inside.length) / after.length);
}

/** Characters of the rows up to this one that no empty line parts; as many as matter. */
function chunkLength(rows: readonly Row[], last: number): number {
  let length = 0;
  for (let index = last; index >= 0 && length < sentenceLength; index -= 1) {
    const row = rows[index];
    length += row?.text.length ?? 0;
    if (row === undefined || row.blanks > 0) break;
  }
  return length;
}

/**
 * The width at which most line ends are forced: the first word of the next line would not have fitted any more.
 * Lines beyond the width speak against it.
 */
function wrapWidth(rows: readonly Row[]): number | undefined {
  const pairs = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next && next.gap === 'line' && next.blanks === 0
      ? [{ reach: row.reach, needs: row.reach + 1 + next.firstWord }]
      : [];
  });
  const lineRows = rows.filter((_, index) => rows[index + 1]?.gap !== 'inline');
  if (pairs.length < 3) return undefined;
  const candidates = [...new Set(lineRows.map((row) => row.reach))].filter((reach) => reach > 30 && reach <= widest);
  let best: { width: number; score: number } | undefined;
  for (const width of candidates) {
    const forced = pairs.filter(({ reach, needs }) => reach <= width && needs > width).length;
    const beyond = lineRows.filter((row) => row.reach > width).length;
    const score = forced / pairs.length - (3 * beyond) / lineRows.length;
    if (!best || score > best.score || (score === best.score && width > best.width)) best = { width, score };
  }
  return best && best.score > 0.4 ? best.width : undefined;
}

/** Short lines that come back at least three times once digits are masked, or twice beside a form feed. */
function runningHeads(rows: readonly Row[]): ReadonlySet<number> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.text.length > longestHead || row.tabs > 0 || row.gap === 'inline') continue;
    const key = fold(row.text).value.replace(/\d+/gu, '#');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const heads = new Set<number>();
  for (const [key, group] of groups) {
    const besideTurn = group.filter((row) => row.pageTurn || rows[row.index + 1]?.pageTurn).length;
    const words = /\p{L}/u.test(key);
    const repeated =
      group.length >= 3 &&
      (!words || group.every((row) => row.ending === 'open' && !row.mark && row.enumerators.length === 0));
    const counting = words || countsUp(group);
    if ((repeated && counting && (words || group.length >= 3)) || (besideTurn >= 2 && besideTurn === group.length))
      for (const row of group) heads.add(row.index);
  }
  return heads;
}

function countsUp(group: readonly Row[]): boolean {
  const numbers = group.map((row) => Number(/\d+/u.exec(row.text)?.[0] ?? Number.NaN));
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}
