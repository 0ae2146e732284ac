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
    if (['lower', 'roman', 'bracket', 'half'].includes(enumerator.system))
      found.push({ block: 'point', cost: costs.formOnly, enumerator, because: 'a bracketed mark' });
  if (row.mark && !row.mark.glyph.startsWith('#') && row.enumerators.length === 0)
    found.push({ block: 'point', cost: costs.formOnly, because: 'a dash or bullet' });
  return found;
};
