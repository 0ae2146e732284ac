import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

/**
 * > | (a)  a survey of springs;
 *     ^^^
 * > | –  a fund for repairs;
 *     ^
 */
export const point: Construct = (row) => {
  const found: Reading[] = [];
  for (const enumerator of row.enumerators)
    if (enumerator.system === 'lower' || enumerator.system === 'roman')
      found.push({ block: 'point', cost: costs.formOnly, enumerator, because: 'a bracketed letter' });
    else if (enumerator.system === 'bracket' || enumerator.system === 'half')
      found.push({
        block: 'point',
        cost: costs.phraseOnly + costs.formOnly,
        enumerator,
        because: 'a bracketed number',
      });
  if (row.mark && !row.mark.glyph.startsWith('#') && row.enumerators.length === 0)
    found.push({ block: 'point', cost: costs.formOnly, because: 'a dash or bullet' });
  return found;
};
