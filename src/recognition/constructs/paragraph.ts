import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

/**
 * > | 1.  Calls on the Commission to act;
 *     ^^
 */
export const paragraph: Construct = (row, { words, profile }) => {
  const found: Reading[] = [];
  const closes = words.closing.matchAt(row.opening) !== undefined;
  const block = closes ? 'closing' : 'paragraph';
  for (const enumerator of row.enumerators) {
    if (enumerator.system !== 'number') continue;
    const opener = words.paragraph.matchAt(row.opening) !== undefined;
    const cost = opener ? costs.certain : costs.formOnly / (row.opening === '' ? 1 : 4);
    found.push({ block, cost, enumerator, because: opener ? 'a number and the verb of a paragraph' : 'a number' });
    if (closes) found.push({ block: 'paragraph', cost: costs.formOnly, enumerator, because: 'a number' });
  }
  if (row.enumerators.length === 0 && row.tabs === 0 && !row.mark) {
    if (words.paragraph.matchAt(row.folded.value) !== undefined && row.ending !== 'open')
      found.push({
        block,
        cost: costs.shapeOnly + (profile.numbered ? costs.shapeOnly : 0),
        because: 'the verb of a paragraph',
      });
    found.push({ block: 'subparagraph', cost: costs.subparagraph, because: 'text on a line of its own' });
  }
  if (row.enumerators.length > 0 && profile.quoted.has(row.index))
    found.push({ block: 'subparagraph', cost: costs.subparagraph, because: 'a numbered line of a quotation' });
  return found;
};
