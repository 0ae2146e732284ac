import { type BlockKind, blockKinds } from './reading.ts';

/** Where a block leads, and what it costs there. */
export interface Move {
  readonly to: string;
  readonly cost: number;
}

/** The order of a kind's parts, as data: which blocks each phase takes, and where they lead. */
export interface Grammar {
  readonly name: string;
  /** The first is where a document starts. */
  readonly phases: readonly string[];
  readonly moves: Readonly<Record<string, Partial<Record<BlockKind, Move>>>>;
  /** One block of each group must be there; `identity` stands for any reading that identifies. */
  readonly requires: readonly (readonly (BlockKind | 'identity')[])[];
  /** What it costs that a block is nowhere. */
  readonly wants: Partial<Record<BlockKind, number>>;
}

/** A phase's row of the table, written short: block → cost, or [cost, next phase]. */
export function moves(
  phase: string,
  table: Partial<Record<BlockKind, number | readonly [number, string]>>,
): Partial<Record<BlockKind, Move>> {
  return Object.fromEntries(
    Object.entries(table).map(([block, move]) => [
      block,
      typeof move === 'number' ? { to: phase, cost: move } : { to: move[1], cost: move[0] },
    ]),
  );
}

/** A grammar made ready for deciding: what a document must show, as bits. */
export interface ReadyGrammar extends Grammar {
  /** The bits that `requires` and `wants` ask for; others need not be remembered. */
  readonly asked: number;
  readonly requiredBits: readonly number[];
  readonly wantedBits: readonly (readonly [bit: number, cost: number])[];
}

export function readyGrammar(grammar: Grammar): ReadyGrammar {
  const requiredBits = grammar.requires.map((group) => group.reduce((sum, block) => sum | bitOf(block), 0));
  const wantedBits = Object.entries(grammar.wants).map(([block, cost]) => [bitOf(block), cost] as const);
  const asked = [...requiredBits, ...wantedBits.map(([bit]) => bit)].reduce((sum, bit) => sum | bit, 0);
  return { ...grammar, asked, requiredBits, wantedBits };
}

const bits: ReadonlyMap<string, number> = new Map(
  ['identity', ...blockKinds].map((block, index) => [block, 1 << index]),
);

/** The bit of a block in what a document has shown. */
export function bitOf(block: string): number {
  return bits.get(block) ?? 0;
}
