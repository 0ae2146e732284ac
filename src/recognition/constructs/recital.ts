import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

/**
 * > | A.  whereas springs are drying up;
 *     ^^  ^^^^^^^
 */
export const recital: Construct = (row, { words, profile }) => {
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
  const intro = row.enumerators.length === 0 ? words.recitalsIntro.matchAt(row.folded.value) : undefined;
  if (intro !== undefined && row.folded.value.length <= intro + 2)
    found.push({
      block: 'recitalsIntro',
      cost: costs.certain,
      whole: true,
      because: 'the line that leads to the recitals',
    });
  if (row.enumerators.length === 0 && words.recital.matchAt(row.folded.value) !== undefined)
    found.push({
      block: 'recital',
      cost: costs.phraseOnly + costs.formOnly + (profile.lettered ? costs.shapeOnly : 0),
      because: 'the words of a recital',
    });
  return found;
};
