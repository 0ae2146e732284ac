import type { Construct, ProposalContext, Reading } from '../reading.ts';
import type { Row } from '../rows.ts';
import { annex } from './annex.ts';
import { citation } from './citation.ts';
import { furniture } from './furniture.ts';
import { heading } from './heading.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import { point } from './point.ts';
import { preface } from './preface.ts';
import { recital } from './recital.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { unplaced } from './unplaced.ts';

/** Name → construct. To add one is a file and a line here. */
const constructs: ReadonlyMap<string, Construct> = new Map(
  Object.entries({
    furniture,
    preface,
    citation,
    recital,
    paragraph,
    point,
    heading,
    annex,
    note,
    table,
    summary,
    unplaced,
  }),
);

/** Every reading of a row that any construct proposes. */
export function propose(row: Row, context: ProposalContext): Reading[] {
  return [...constructs.values()].flatMap((construct) => construct(row, context));
}
