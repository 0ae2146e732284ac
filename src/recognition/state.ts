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
export function nextLevels(levels: readonly Level[], enumerator: Enumerator | undefined): { levels: readonly Level[]; cost: number } {
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

/** The state behind a row that opens a block, and what the row's number costs after those before it. */
export function openBlock(state: State, row: number, reading: Reading, to: string, seen: number, tabs: number): { state: State; cost: number } {
  const next = { ...state, phase: to, open: reading.block, openRow: row, noteRow: -1, lifted: false, seen };
  const value = reading.enumerator?.value;
  switch (reading.block) {
    case 'runningHead':
    case 'furniture':
      return { state: { ...state, phase: to, seen, lifted: true }, cost: 0 };
    case 'note':
      return {
        state: { ...state, phase: to, seen, lifted: true, noteRow: row, note: value ?? state.note },
        cost: noteCost(state, value, reading.cost),
      };
    case 'recital':
      return { state: { ...next, recital: value ?? state.recital, points: [] }, cost: value === undefined ? 0 : sequenceCost(state.recital, value) };
    case 'paragraph':
      return { state: { ...next, paragraph: value ?? state.paragraph, points: [] }, cost: value === undefined ? 0 : sequenceCost(state.paragraph, value) };
    case 'annex':
      return { state: { ...next, paragraph: 0, points: [] }, cost: 0 };
    case 'point': {
      const { levels, cost } = nextLevels(state.points, reading.enumerator);
      return { state: { ...next, points: levels }, cost };
    }
    case 'tableHeading':
      return { state: { ...next, columns: tabs, tabs }, cost: 0 };
    case 'tableRow':
      return { state: { ...next, tabs }, cost: state.open === 'tableRow' && state.tabs < state.columns ? costs.phraseOnly * 0.75 : 0 };
    case 'subparagraph':
      return { state: next, cost: state.points.length > 0 ? 0 : costs.subparagraphWithoutPoints };
    default:
      return { state: { ...next, points: [] }, cost: 0 };
  }
}
