import { breakCosts } from './breaks.ts';
import { costs } from './costs.ts';
import { bitOf, type ReadyGrammar } from './grammar.ts';
import type { BlockKind, ProposalContext, Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { numberCost, openBlock, type State, startState, stateKey } from './state.ts';
import { continuable, followsOn, midSentence, quotedCost, tableJoin } from './surroundings.ts';

/** What a row does in a reading of the whole: opens a block, goes on with the open one, or with the last note. */
export type Step =
  | { readonly step: 'open'; readonly reading: Reading; readonly newDocument: boolean }
  | { readonly step: 'continue' }
  | { readonly step: 'continueNote' };

/** A row's part in the cheapest whole. */
export interface Decision {
  readonly row: Row;
  readonly step: Step;
  readonly grammar: ReadyGrammar;
  readonly state: State;
  readonly cost: number;
  /** How much dearer the best whole is that reads this row otherwise; infinite when there is none. */
  readonly margin: number;
  /** That other reading, in a word. */
  readonly rival: string | undefined;
}

/** The cheapest reading of the whole input. */
export interface WholeReading {
  readonly decisions: readonly Decision[];
  readonly cost: number;
}

interface Node {
  readonly state: State;
  cost: number;
  /** Cost from here to the end of the input. */
  toGo: number;
  readonly edges: Edge[];
  best: Edge | undefined;
}

interface Edge {
  readonly from: Node;
  readonly step: Step;
  readonly cost: number;
}

const beamWidth = 24;
const beamSlack = 12;
/** Blocks that a second document in the same input may open with. */
const startsDocument: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'masthead',
  'number',
  'title',
  'formula',
  'tableHeading',
  'summaryTitle',
  'referenceLine',
]);

/**
 * The cheapest reading of all rows under any of the grammars, several documents one after the other included: dynamic
 * programming over rows (Viterbi), with the sequences in the state. Undefined when no grammar accepts.
 */
export function decide(
  rows: readonly Row[],
  proposals: readonly (readonly Reading[])[],
  grammars: readonly ReadyGrammar[],
  context: ProposalContext,
): WholeReading | undefined {
  let layer: readonly Node[] = grammars.map((grammar, index) => startNode(startState(index, grammar.phases[0] ?? '')));
  const layers: (readonly Node[])[] = [];
  for (const row of rows) {
    const next = new Layer();
    const readings = proposals[row.index] ?? [];
    for (const node of layer) extend(next, node, row, rows, readings, grammars, context);
    layer = next.best();
    layers.push(layer);
  }
  let winner: Node | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const node of layer) {
    node.toGo = acceptCost(node.state, grammars) ?? Number.POSITIVE_INFINITY;
    if (node.cost + node.toGo < bestCost) {
      bestCost = node.cost + node.toGo;
      winner = node;
    }
  }
  if (!winner) return undefined;
  costsToGo(layers);
  return { cost: bestCost, decisions: trace(winner, rows, layers, grammars, bestCost) };
}

/** The states reached behind one row. Ways dearer than the cheapest by more than the slack are not followed. */
class Layer {
  readonly #nodes = new Map<string, Node>();
  #cheapest = Number.POSITIVE_INFINITY;

  takes(cost: number): boolean {
    return cost <= this.#cheapest + beamSlack;
  }

  add(state: State, edge: Edge): void {
    const cost = edge.from.cost + edge.cost;
    if (!this.takes(cost)) return;
    this.#cheapest = Math.min(this.#cheapest, cost);
    const key = stateKey(state);
    const known = this.#nodes.get(key);
    if (!known) this.#nodes.set(key, { state, cost, toGo: Number.POSITIVE_INFINITY, edges: [edge], best: edge });
    else {
      known.edges.push(edge);
      if (cost < known.cost) {
        known.cost = cost;
        known.best = edge;
      }
    }
  }

  best(): readonly Node[] {
    return [...this.#nodes.values()]
      .filter(({ cost }) => this.takes(cost))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, beamWidth);
  }
}

function startNode(state: State): Node {
  return { state, cost: 0, toGo: Number.POSITIVE_INFINITY, edges: [], best: undefined };
}

/** Every way to read one more row behind a node. */
function extend(
  next: Layer,
  node: Node,
  row: Row,
  rows: readonly Row[],
  readings: readonly Reading[],
  grammars: readonly ReadyGrammar[],
  { profile }: ProposalContext,
): void {
  const { state } = node;
  const grammar = grammars[state.grammar];
  if (!grammar) return;
  const commaEnds = state.open === 'citation';
  const before = rows[row.index - 1];
  const inSequence = profile.quoted.has(row.index) ? 0 : followsOn(state, readings, grammar);
  const broken = before ? breakCosts(before, row, profile, state.lifted, commaEnds).split : 0;
  const split = row.gap === 'inline' && inSequence > 0 ? costs.inlineSplitInSequence : broken;
  const open = (from: State, under: ReadyGrammar, reading: Reading, base: number, newDocument: boolean) => {
    const move = under.moves[from.phase]?.[reading.block];
    const inSentence = before ? midSentence(before, row, reading, from) : 0;
    const quoted = profile.quoted.has(row.index) ? quotedCost(reading.block) : 0;
    const known = quoted + base + (reading.whole ? 0 : split) + reading.cost + (move?.cost ?? 0) + inSentence;
    if (!move || !next.takes(node.cost + known - costs.phraseOnly)) return;
    const cost = known + numberCost(from, reading);
    if (!next.takes(node.cost + cost)) return;
    const seen = from.seen | ((bitOf(reading.block) | (reading.identifies ? bitOf('identity') : 0)) & under.asked);
    next.add(openBlock(from, row.index, reading, move.to, seen, row.tabs), {
      from: node,
      step: { step: 'open', reading, newDocument },
      cost,
    });
  };

  for (const reading of readings) open(state, grammar, reading, 0, false);
  const ended = row.gap === 'line' ? acceptCost(state, grammars) : undefined;
  if (ended !== undefined)
    for (const [index, other] of grammars.entries())
      for (const reading of readings)
        if (startsDocument.has(reading.block) && reading.cost <= costs.formOnly)
          open(startState(index, other.phases[0] ?? ''), other, reading, ended + costs.newDocument, true);

  const openRow = rows[state.openRow];
  const noteRow = rows[state.noteRow];
  if (state.open && openRow && continuable.has(state.open)) {
    const table = state.open === 'tableRow' ? tableJoin(state, openRow, row, profile.wrapWidth) : undefined;
    const closeNote = noteRow && row.blanks === 0 && !row.pageTurn && row.gap === 'line' ? costs.behindNote : 0;
    const longHeading =
      state.open === 'heading' && (row.ending === 'stop' || row.ending === 'comma') ? costs.headingInSentence : 0;
    const cost =
      table ?? breakCosts(openRow, row, profile, state.lifted, commaEnds).join + inSequence + closeNote + longHeading;
    if (next.takes(node.cost + cost))
      next.add(
        { ...state, openRow: row.index, noteRow: -1, lifted: false, tabs: state.tabs + row.tabs },
        { from: node, step: { step: 'continue' }, cost },
      );
  }
  if (noteRow) {
    const cost = breakCosts(noteRow, row, profile, false, false).join + inSequence;
    if (next.takes(node.cost + cost))
      next.add({ ...state, noteRow: row.index }, { from: node, step: { step: 'continueNote' }, cost });
  }
}

/** What ending a document here costs, or undefined where it lacks what its kind requires. */
function acceptCost(state: State, grammars: readonly ReadyGrammar[]): number | undefined {
  const grammar = grammars[state.grammar];
  if (!grammar) return undefined;
  if (grammar.requiredBits.some((group) => (state.seen & group) === 0)) return undefined;
  let cost = 0;
  for (const [bit, price] of grammar.wantedBits) if ((state.seen & bit) === 0) cost += price;
  return cost;
}

function costsToGo(layers: readonly (readonly Node[])[]): void {
  for (const layer of layers.toReversed())
    for (const node of layer)
      for (const { from, cost } of node.edges) from.toGo = Math.min(from.toGo, node.toGo + cost);
}

function trace(
  winner: Node,
  rows: readonly Row[],
  layers: readonly (readonly Node[])[],
  grammars: readonly ReadyGrammar[],
  total: number,
): Decision[] {
  const decisions: Decision[] = [];
  let node: Node | undefined = winner;
  for (let index = rows.length - 1; index >= 0 && node?.best; index -= 1) {
    const { best, state } = node as Node & { best: Edge };
    const row = rows[index];
    const grammar = grammars[state.grammar];
    if (!row || !grammar) break;
    const rival = bestRival(layers[index] ?? [], effect(best.step));
    decisions.push({
      row,
      step: best.step,
      grammar,
      state,
      cost: best.cost,
      margin: rival.cost - total,
      rival: rival.name,
    });
    node = best.from;
  }
  return decisions.reverse();
}

/** The cheapest whole in which a row comes to something else. */
function bestRival(layer: readonly Node[], chosen: string): { cost: number; name: string | undefined } {
  let cost = Number.POSITIVE_INFINITY;
  let name: string | undefined;
  for (const node of layer)
    for (const edge of node.edges) {
      const whole = edge.from.cost + edge.cost + node.toGo;
      if (whole < cost && effect(edge.step) !== chosen) {
        cost = whole;
        name = stepName(edge.step);
      }
    }
  return { cost, name };
}

export function stepName(step: Step): string {
  return step.step === 'open' ? step.reading.block : step.step;
}

/** Readings that drop a row alike are no rivals. */
function effect(step: Step): string {
  const name = stepName(step);
  return name === 'furniture' || name === 'trailer' || name === 'runningHead' ? 'dropped' : name;
}
