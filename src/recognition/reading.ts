import type { Words } from '../languages/words.ts';
import type { CaptureProfile } from './capture.ts';
import type { Enumerator } from './enumerator.ts';
import type { Row } from './rows.ts';

/** What a row can open. Of these `furniture`, `runningHead` and `trailer` do not reach the output. */
export const blockKinds = [
  'furniture',
  'runningHead',
  'trailer',
  'masthead',
  'number',
  'procedure',
  'dateLine',
  'byline',
  'shortTitle',
  'title',
  'formula',
  'citation',
  'recitalsIntro',
  'recital',
  'paragraph',
  'closing',
  'point',
  'subparagraph',
  'heading',
  'annex',
  'note',
  'tableHeading',
  'tableRow',
  'summaryTitle',
  'referenceLine',
  'prose',
  'item',
  'unplaced',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** One way to read a row as the opening of a block. */
export interface Reading {
  readonly block: BlockKind;
  readonly cost: number;
  /** The number or letter it opens with. */
  readonly enumerator?: Enumerator;
  /** It says whose text this is: no document of a kind without one such reading. */
  readonly identifies?: true;
  /** The row is nothing but this: it needs no break before it to stand alone. */
  readonly whole?: true;
  /** Why, for `inspect --explain`. */
  readonly because: string;
}

export interface ProposalContext {
  readonly words: Words;
  readonly profile: CaptureProfile;
}

/** Looks at one row, knows nothing of its neighbours, proposes readings. */
export type Construct = (row: Row, context: ProposalContext) => readonly Reading[];
