import { costs } from '../costs.ts';
import type { Construct } from '../reading.ts';

const longestLabel = 24;

/**
 * > | ANNEX II
 *     ^^^^^ alone on its line
 */
export const annex: Construct = (row, { words }) => {
  if (row.tabs > 0 || row.enumerators.length > 0 || row.ending === 'stop' || row.ending === 'comma') return [];
  const end = words.annex.matchAt(row.folded.value);
  if (end === undefined || row.folded.value.length > end + longestLabel) return [];
  return [{ block: 'annex', cost: costs.certain, because: 'the label of an annex' }];
};
