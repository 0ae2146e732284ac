import { costs } from './costs.ts';
import type { ReadyGrammar } from './grammar.ts';
import type { BlockKind, Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { nextLevels, type State, sequenceCost } from './state.ts';

/** What a row's surroundings say for and against a reading of it: the judgments beside breaks and sequences. */

/** Blocks that text may go on in. */
export const continuable: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'shortTitle',
  'byline',
  'citation',
  'recital',
  'paragraph',
  'closing',
  'point',
  'subparagraph',
  'heading',
  'summaryTitle',
  'referenceLine',
  'prose',
  'item',
  'tableRow',
  'unplaced',
]);
/** Blocks that a quotation may look like. */
const ownsNumber: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'citation',
  'recital',
  'paragraph',
  'closing',
  'heading',
  'annex',
  'unplaced',
]);

/** Inside a quotation numbers and headings are those of what is quoted; its lines are lines of the paragraph around it. */
export function quotedCost(block: BlockKind): number {
  if (block === 'subparagraph') return -costs.quotedLine;
  return ownsNumber.has(block) ? costs.quotedNumber : 0;
}

/** A heading, a first point or text out of place hardly stands right behind half a sentence. */
export function midSentence(before: Row, row: Row, { block }: Reading, { open, openRow, points }: State): number {
  const unfinished =
    open !== undefined && continuable.has(open) && openRow === before.index && before.ending !== 'stop';
  if (unfinished && (block === 'trailer' || block === 'unplaced')) return costs.unplacedInText;
  if (row.blanks > 0) return 0;
  if (block === 'heading') return unfinished && open !== 'heading' ? costs.headingInSentence : 0;
  if (block === 'unplaced') return costs.unplacedInText;
  if (block !== 'point' || points.length > 0 || before.ending !== 'open') return 0;
  return before.endsInReference ? costs.pointOfReference : costs.pointInSentence;
}

/**
 * A table's row is whole when it has as many tabs as the line that heads the table. Where lines are wrapped, a break that
 * the next word would have fitted before is the end of a row; where they are not, every break is.
 */
export function tableJoin(state: State, before: Row, row: Row, wrapWidth: number | undefined): number {
  if (row.blanks > 0) return costs.unplaced;
  if (before.cutTag) return costs.certain;
  const forced = wrapWidth !== undefined && before.reach + 1 + row.firstWord > wrapWidth;
  if (!forced) return costs.unplaced + 1;
  const incomplete = state.tabs < state.columns && state.tabs + row.tabs <= state.columns;
  if (incomplete) return costs.certain;
  return row.tabs === 0 ? costs.formOnly * 1.5 : costs.ownLine;
}

/** How strongly a row asks to open a block of its own: its number is the very next one, or it is wholly known. */
export function followsOn(state: State, readings: readonly Reading[], grammar: ReadyGrammar): number {
  let strength = 0;
  for (const { block, enumerator, cost, whole } of readings) {
    if (!grammar.moves[state.phase]?.[block]) continue;
    if (block === 'point' && enumerator && nextLevels(state.points, enumerator).cost === 0)
      strength = Math.max(strength, enumerator.value > 1 ? costs.nextPoint : costs.firstPoint);
    if (whole) strength = Math.max(strength, costs.wholeLine);
    if (
      block === 'note' &&
      enumerator &&
      (cost === costs.certain || (state.noteRow >= 0 && enumerator.value === state.note + 1))
    )
      strength = Math.max(strength, costs.nextInSequence);
    if (block !== 'recital' && block !== 'paragraph' && block !== 'closing') continue;
    const last = block === 'recital' ? state.recital : state.paragraph;
    if (enumerator && cost <= costs.formOnly && sequenceCost(last, enumerator.value) === 0)
      strength = Math.max(strength, costs.nextInSequence - cost * 2);
  }
  return strength;
}
