import type { LanguageScore } from '../languages/detect.ts';
import type { Words } from '../languages/words.ts';
import type { SourceText } from '../source/text.ts';
import { assemble, type DocumentBlocks } from './blocks.ts';
import { type CaptureProfile, capture } from './capture.ts';
import { propose } from './constructs/index.ts';
import { costs } from './costs.ts';
import { type Decision, decide } from './decide.ts';
import type { ReadyGrammar } from './grammar.ts';
import type { BlockKind } from './reading.ts';
import { type Row, readRows } from './rows.ts';

/** What every pass found, kept for `inspect`. */
export interface Recognition {
  readonly rows: readonly Row[];
  readonly profile: CaptureProfile;
  readonly decisions: readonly Decision[];
  readonly documents: readonly DocumentBlocks[];
  /** Cost of the whole for each row; undefined when no kind accepts the text. */
  readonly costPerRow: number | undefined;
  /** How many rows had a good reading as each block: the figures a refusal gives. */
  readonly figures: ReadonlyMap<BlockKind, number>;
  readonly languages: readonly LanguageScore[];
}

/** Dearer than this for each row, a text is of no kind we know. */
const dearest = 4;

/** The five passes but the last: capture, join, propose, decide. Notes are matched when a document is structured. */
export function recognise(
  source: SourceText,
  words: Words,
  grammars: readonly ReadyGrammar[],
  languages: readonly LanguageScore[],
): Recognition {
  const rows = readRows(source, words);
  const profile = capture(rows);
  const context = { words, profile };
  const proposals = rows.map((row) => propose(row, context));
  const whole = decide(rows, proposals, grammars, context);
  const figures = new Map<BlockKind, number>();
  for (const readings of proposals)
    for (const { block, cost } of readings)
      if (cost <= costs.formOnly / 2) figures.set(block, (figures.get(block) ?? 0) + 1);
  const costPerRow = whole && rows.length > 0 ? whole.cost / rows.length : undefined;
  const accepted = whole && costPerRow !== undefined && costPerRow <= dearest;
  const decisions = accepted ? whole.decisions : [];
  return {
    rows,
    profile,
    decisions,
    documents: assemble(source, rows, decisions, words.pack.functionWords),
    costPerRow,
    figures,
    languages,
  };
}
