import { findProcedures } from '../../identifiers/procedure.ts';
import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

/**
 * > | Key events⇥⇥⇥
 * > | Date⇥Event⇥Reference⇥Summary
 */
export const table: Construct = (row, { words }) => {
  const alone = !row.text.includes('\t');
  const named = words.sections.matchAt(row.folded.value);
  const isName = named !== undefined && row.folded.value.length <= named + 1;
  if (row.tabs === 0) {
    if (isName)
      return [{ block: 'tableHeading', cost: costs.formOnly, identifies: true, because: 'the name of a section' }];
    const cost = row.blanks > 0 ? costs.unplaced - 1 : costs.formOnly;
    return [{ block: 'tableRow', cost, because: 'a line in a table' }];
  }
  const identifies = findProcedures(row.folded.value).length > 0;
  const cell: Reading = {
    block: 'tableRow',
    cost: costs.certain,
    ...(identifies && { identifies }),
    because: 'cells parted by tabs',
  };
  if (!alone) return [cell];
  return [
    isName
      ? { block: 'tableHeading', cost: costs.certain, identifies: true, because: 'the name of a section' }
      : { block: 'tableHeading', cost: costs.phraseOnly, because: 'one cell of a row' },
    { ...cell, cost: isName ? costs.shapeOnly : costs.certain },
  ];
};
