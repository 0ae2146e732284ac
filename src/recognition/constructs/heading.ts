import { costs } from '../costs.ts';
import type { Construct } from '../reading.ts';

const longest = 160;

/**
 * > | Human rights
 *     ^ no number, no stop at its end, on a line of its own
 */
export const heading: Construct = (row) => {
  if (row.enumerators.length > 0 || row.tabs > 0 || row.text.length > longest) return [];
  const hash = row.mark?.glyph.startsWith('#') ?? false;
  if ((row.mark && !hash) || row.ending === 'stop' || row.ending === 'comma') return [];
  const cost =
    (hash ? costs.certain : costs.phraseOnly) +
    (row.opensLower ? costs.phraseOnly : 0) +
    (row.ending === 'colon' ? costs.formOnly : 0);
  return [{ block: 'heading', cost, because: hash ? 'marked as a heading' : 'a short line without a stop' }];
};
