import { costs } from './costs.ts';
import type { Enumerator, NumberSystem } from './enumerator.ts';
import type { BlockKind, Reading } from './reading.ts';

/** A level of nested points: how it counts and where it is. */
export interface Level {
  readonly system: NumberSystem | 'dash';
  readonly value: number;
}

/** All that a reading of the rows so far has to remember. Sequences live here, so a lone `P.` loses by itself. */
export interface State {
  readonly grammar: number;
  readonly phase: string;
  /** The block that text may still flow into. */
  readonly open: BlockKind | undefined;
  /** Its last row. */
  readonly openRow: number;
  /** The last row of a note that may still go on, or -1. */
  readonly noteRow: number;
  /** Furniture or notes stand between the open block and here. */
  readonly lifted: boolean;
  readonly recital: number;
  readonly paragraph: number;
  readonly note: number;
  readonly points: readonly Level[];
  /** Tabs that each row of the open table has, and those the last one has so far. */
  readonly columns: number;
  readonly tabs: number;
  /** Bit set of what the document has shown. */
  readonly seen: number;
}

export function startState(grammar: number, phase: string): State {
  return {
    grammar,
    phase,
    open: undefined,
    openRow: -1,
    noteRow: -1,
    lifted: false,
    recital: 0,
    paragraph: 0,
    note: 0,
    points: [],
    columns: -1,
    tabs: 0,
    seen: 0,
  };
}

export function stateKey(state: State): string {
  const points = state.points.map(({ system, value }) => system + value).join('/');
  return [
    state.grammar,
    state.phase,
    state.open,
    state.openRow,
    state.noteRow,
    state.lifted ? 1 : 0,
    state.recital,
    state.paragraph,
    state.note,
    points,
    state.columns,
    state.tabs,
    state.seen,
  ].join();
}

/** What the next number costs after the last: nothing when it follows. */
export function sequenceCost(last: number, next: number): number {
  if (next === last + 1) return 0;
  if (last === 0) return costs.lateStart + Math.min(next - 1, 10) * costs.perMissing;
  if (next > last) return costs.gap + Math.min(next - last - 1, 10) * costs.perMissing;
  return next === last ? costs.repeat : costs.stepBack;
}

/** Where a point stands among the levels open so far: a sibling, a step out, or a step in. */
export function nextLevels(
  levels: readonly Level[],
  enumerator: Enumerator | undefined,
): { levels: readonly Level[]; cost: number } {
  const system = enumerator?.system ?? 'dash';
  const value = enumerator?.value ?? 1;
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth];
    if (level?.system !== system) continue;
    const cost = system === 'dash' ? 0 : sequenceCost(level.value, value);
    return { levels: [...levels.slice(0, depth), { system, value }], cost };
  }
  return { levels: [...levels, { system, value }], cost: value === 1 ? 0 : sequenceCost(0, value) };
}

/** Notes may start again on every page; the number that follows on from an open note makes up for a missing phrase. */
function noteCost(state: State, value: number | undefined, formCost: number): number {
  if (value === undefined || value === 1) return 0;
  if (value === state.note + 1) return state.noteRow >= 0 ? -formCost * 0.75 : 0;
  return Math.min(sequenceCost(state.note, value), costs.gap);
}

/** What a row's number costs after those before it. Cheap: most ways to read a row end here. */
export function numberCost(state: State, { block, cost, enumerator }: Reading): number {
  const value = enumerator?.value;
  switch (block) {
    case 'note':
      return noteCost(state, value, cost);
    case 'recital':
      return value === undefined ? 0 : sequenceCost(state.recital, value);
    case 'paragraph':
    case 'closing':
      return value === undefined ? 0 : sequenceCost(state.paragraph, value);
    case 'point':
      return nextLevels(state.points, enumerator).cost;
    case 'tableRow':
      return state.open === 'tableRow' && state.tabs < state.columns ? costs.phraseOnly * 0.75 : 0;
    case 'subparagraph':
      return state.points.length > 0 ? 0 : costs.subparagraphWithoutPoints;
    default:
      return 0;
  }
}

/** The state behind a row that opens a block. */
export function openBlock(
  state: State,
  row: number,
  { block, enumerator }: Reading,
  to: string,
  seen: number,
  tabs: number,
): State {
  const value = enumerator?.value;
  const next: Mutable<State> = {
    grammar: state.grammar,
    phase: to,
    open: block,
    openRow: row,
    noteRow: -1,
    lifted: false,
    recital: state.recital,
    paragraph: state.paragraph,
    note: state.note,
    points: [],
    columns: state.columns,
    tabs: state.tabs,
    seen,
  };
  switch (block) {
    case 'runningHead':
    case 'furniture':
      return { ...state, phase: to, seen, lifted: true };
    case 'note':
      return { ...state, phase: to, seen, lifted: true, noteRow: row, note: value ?? state.note };
    case 'recital':
      next.recital = value ?? state.recital;
      break;
    case 'paragraph':
    case 'closing':
      next.paragraph = value ?? state.paragraph;
      break;
    case 'annex':
      next.paragraph = 0;
      break;
    case 'point':
      next.points = nextLevels(state.points, enumerator).levels;
      break;
    case 'subparagraph':
      next.points = state.points;
      break;
    case 'tableHeading':
      next.columns = tabs;
      next.tabs = tabs;
      break;
    case 'tableRow':
      next.tabs = tabs;
  }
  return next;
}

/** A state while it is made; nobody else has it yet. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
