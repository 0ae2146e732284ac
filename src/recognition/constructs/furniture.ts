import { findEpReferences } from '../../identifiers/ep-reference.ts';
import type { Words } from '../../languages/words.ts';
import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

// "csm_S.3_EN_logo_8c5e", "image-12.png": one word with an underscore, or with a file's ending
const fileName = /^(?=\S*[_.])(?=\S*\p{L})\S+(?:\.(?:png|jpe?g|gif|svg|pdf|docx?|html?)|_\S+)$/iu;
const address = /^(?:https?:\/\/|www\.)\S+$/iu;
// "PDF 147 KB", "PDF (250 kB) WORD (130k)"
const download = /^(?:\(?(?:pdf|docx?|word|html|epub)\b[\s\d.,()k]*(?:[km]b?)?\)?\s*)+$/iu;
// "3", "- 4 -", "5/12", "PE 678.567v01-00", "PE 678.567v01-00 5/12"
const pageNumber =
  /^(?:[-\u2013]?\s*\d{1,4}\s*[-\u2013]?|\d{1,4}\s*\/\s*\d{1,4}|(?:\d{1,4}\s*\/\s*\d{1,4}\s+)?PE\s?\d{3}\.\d{3}(?:v\d\d-\d\d)?(?:\s+\d{1,4}\s*\/\s*\d{1,4})?)$/u;
// "EN United in diversity EN": the foot of the Parliament's own pages, in any language
const pageFoot = /^([A-Z]{2})\s+\S.{4,40}\S\s+\1$/u;
const longestTrailer = 70;

/**
 * Lines that a page or a site added.
 *
 * > | csm_S.3_EN_logo_smaller_01
 *     ^
 * > | Related Posts
 *     ^
 */
export const furniture: Construct = (row, { words, profile }) => {
  const { value } = row.folded;
  if (row.tabs > 0 || isOwn(value, words)) return [];
  const found: Reading[] = [];
  if (profile.runningHeads.has(row.index))
    found.push({ block: 'runningHead', cost: costs.certain, because: 'repeats on every page' });
  else if (pageFoot.test(row.text))
    found.push({ block: 'runningHead', cost: costs.certain, because: 'the foot of a page' });
  else if (pageNumber.test(row.text))
    found.push({ block: 'runningHead', cost: costs.formOnly, because: 'a page number alone' });
  const phraseEnd = words.furniture.matchAt(value);
  if (phraseEnd !== undefined && value.length <= phraseEnd + 24 && row.ending === 'open')
    found.push({ block: 'furniture', cost: costs.formOnly / 2, because: 'words that pages add' });
  else if (fileName.test(row.text) || address.test(row.text) || download.test(row.text))
    found.push({ block: 'furniture', cost: costs.certain, because: 'a file, a link or a download' });
  if (row.text.length <= longestTrailer && row.ending === 'open' && row.enumerators.length === 0)
    found.push({ block: 'trailer', cost: costs.formOnly, because: 'a short line behind the end of the text' });
  return found;
};

/** The document's own number or masthead, which also stand in menus and file names. */
function isOwn(value: string, words: Words): boolean {
  const [reference] = findEpReferences(value);
  if (reference && reference.start === 0 && reference.end === value.length) return true;
  return [...words.mastheads.values()].some((phrases) => phrases.matchAt(value) === value.length);
}
