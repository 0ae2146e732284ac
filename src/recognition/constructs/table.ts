import { costs } from '../costs.ts';
import type { Construct } from '../reading.ts';

/**
 * > | Key events⇥⇥⇥
 * > | Date⇥Event⇥Reference⇥Summary
 */
export const table: Construct = (row, { words }) => {
  const alone = !row.text.includes('\t');
  const named = words.sections.matchAt(row.folded.value);
  const isName = named !== undefined && row.folded.value.length <= named + 1;
  if (row.tabs === 0) {
    if (isName) return [{ block: 'tableHeading', cost: costs.formOnly, because: 'the name of a section' }];
    const cost = row.blanks > 0 ? costs.unplaced - 1 : costs.formOnly;
    return [{ block: 'tableRow', cost, because: 'a line in a table' }];
  }
  const cell = { block: 'tableRow', cost: costs.certain, because: 'cells parted by tabs' } as const;
  if (!alone) return [cell];
  return [
    { block: 'tableHeading', cost: isName ? costs.certain : costs.phraseOnly, because: isName ? 'the name of a section' : 'one cell of a row' },
    { ...cell, cost: isName ? costs.shapeOnly : costs.certain },
  ];
};
