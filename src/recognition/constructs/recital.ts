import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

/**
 * > | A.  whereas springs are drying up;
 *     ^^  ^^^^^^^
 */
export const recital: Construct = (row, { words }) => {
  const found: Reading[] = [];
  for (const enumerator of row.enumerators) {
    if (enumerator.system !== 'upper') continue;
    const opener = words.recital.matchAt(row.opening) !== undefined;
    found.push({
      block: 'recital',
      cost: opener ? costs.certain : costs.formOnly,
      enumerator,
      because: opener ? 'a letter and the words of a recital' : 'a letter',
    });
  }
  if (row.enumerators.length === 0 && words.recital.matchAt(row.folded.value) !== undefined)
    found.push({ block: 'recital', cost: costs.phraseOnly + costs.formOnly, because: 'the words of a recital' });
  return found;
};
