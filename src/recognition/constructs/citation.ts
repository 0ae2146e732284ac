import { costs } from '../costs.ts';
import type { Construct } from '../reading.ts';

/**
 * > | –  having regard to Rule 144(5) of its Rules of Procedure,
 *     ^^^^^^^^^^^^^^^^^^^
 */
export const citation: Construct = (row, { words, profile }) => {
  if (row.enumerators.length > 0 || row.tabs > 0) return [];
  const opener = words.citation.matchAt(row.folded.value) !== undefined;
  const dash = row.mark !== undefined && !row.mark.glyph.startsWith('#');
  if (dash && opener)
    return [{ block: 'citation', cost: costs.certain, because: 'a dash and the words of a citation' }];
  if (dash) return [{ block: 'citation', cost: costs.formOnly, because: 'a dash' }];
  // Where the others have a dash, a line without one is hardly a citation.
  const without = profile.dashes ? costs.phraseOnly : costs.certain;
  if (opener) return [{ block: 'citation', cost: costs.phraseOnly / 4 + without, because: 'the words of a citation' }];
  return row.ending === 'comma'
    ? [{ block: 'citation', cost: costs.shapeOnly + without, because: 'ends with a comma' }]
    : [];
};
