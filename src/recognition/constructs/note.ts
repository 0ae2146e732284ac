import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

const systems: Readonly<Record<string, number>> = {
  raised: costs.certain,
  square: costs.formOnly,
  bracket: costs.phraseOnly,
  half: costs.phraseOnly,
};

/**
 * > | (1) OJ C 23, 21.1.2021, p. 83.
 *     ^^^ ^^
 * > | ¹ Special Rapporteur …
 *     ^
 */
export const note: Construct = (row, { words }) => {
  const found: Reading[] = [];
  for (const enumerator of row.enumerators) {
    const form = systems[enumerator.system];
    if (form === undefined) continue;
    const opener = words.noteBody.matchAt(row.opening) !== undefined;
    found.push({
      block: 'note',
      cost: opener ? costs.certain : form,
      enumerator,
      because: opener ? 'a note mark and a reference' : 'a note mark',
    });
  }
  return found;
};
