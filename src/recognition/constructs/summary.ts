import { findProcedures } from '../../identifiers/procedure.ts';
import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

// "2021/2544(rsp) - 11/02/2021 - text adopted by parliament"
const referenceLine = /^\d{4}\/\d{4}[a-z]?\([a-z]{3}\) ?- ?\d{1,2}\/\d{1,2}\/\d{4}(?: ?- ?|$)/u;
const longestTitle = 300;
const longestHeading = 90;

/**
 * Prose about a text: a title, the line that says which text, paragraphs and lists.
 *
 * > | 2021/2544(RSP) - 11/02/2021 - Text adopted by Parliament, single reading
 *     ^^^^^^^^^^^^^^   ^^^^^^^^^^
 */
export const summary: Construct = (row, { profile }) => {
  if (row.tabs > 0) return [];
  const found: Reading[] = [];
  const { value } = row.folded;
  if (referenceLine.test(value) && findProcedures(value).length > 0)
    return [{ block: 'referenceLine', cost: costs.certain, whole: true, because: 'procedure, date and stage' }];
  const hash = row.mark?.glyph.startsWith('#') ?? false;
  if (row.mark && !hash) found.push({ block: 'item', cost: costs.certain, because: 'a dash or bullet' });
  else {
    if (row.text.length <= longestTitle && row.ending === 'open')
      found.push({
        block: 'summaryTitle',
        cost: hash ? costs.certain : costs.formOnly,
        because: 'a line without a stop',
      });
    // A short line without a stop is rather a heading.
    const full = profile.wrapWidth !== undefined && row.reach > profile.wrapWidth * 0.65;
    const short = row.ending === 'open' && row.text.length <= longestHeading && !row.opensLower && !full;
    const cost = short ? costs.shapeOnly : row.ending === 'open' ? costs.phraseOnly : costs.certain;
    found.push({ block: 'prose', cost, because: 'prose' });
  }
  return found;
};
