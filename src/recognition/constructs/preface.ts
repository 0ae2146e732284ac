import { findEpReferences } from '../../identifiers/ep-reference.ts';
import { findProcedures } from '../../identifiers/procedure.ts';
import type { Words } from '../../languages/words.ts';
import { costs } from '../costs.ts';
import type { Construct, Reading } from '../reading.ts';

const letters = /\p{L}/gu;
// "(Ordinary legislative procedure: first reading)"
const bracketed = /^\([^()]{8,160}\)$/u;
const longestMasthead = 80;
const longestTitle = 1500;

/**
 * What stands above the text: who speaks, what it is, its number and its title.
 *
 * > | TEXTS ADOPTED
 * > | P9_TA(2021)0056
 * > | European Parliament resolution of 11 February 2021 on …
 */
export const preface: Construct = (row, { words }) => {
  if (row.tabs > 0 || row.enumerators.length > 0 || row.text.length > longestTitle) return [];
  const found: Reading[] = [];
  const { value } = row.folded;
  const whole = (end: number | undefined, slack: number): boolean => end !== undefined && value.length <= end + slack;

  const titled = [...words.titles.values()].some((phrases) => phrases.matchAt(value) !== undefined);
  for (const phrases of words.mastheads.values())
    if (!titled && whole(phrases.matchAt(value), 2)) {
      found.push({ block: 'masthead', cost: costs.certain, whole: true, because: 'names the kind of text' });
      break;
    }
  const references = value.length < 120 ? findEpReferences(value) : [];
  const procedures = value.length < 120 ? findProcedures(value) : [];
  const rest = outside(value, [...references, ...procedures]);
  const otherLetters = rest.match(letters)?.length ?? 0;
  if (references.length > 0 && otherLetters <= 12)
    found.push({
      block: 'number',
      cost: costs.certain,
      identifies: true,
      whole: true,
      because: 'a document number alone',
    });
  if (procedures.length > 0 && references.length === 0 && !/[\p{L}\p{N}]/u.test(rest) && !closesMore(row.text))
    found.push({
      block: 'procedure',
      cost: costs.certain,
      identifies: true,
      whole: true,
      because: 'a procedure number alone',
    });

  if (titled) found.push({ block: 'title', cost: costs.certain, identifies: true, because: 'opens as titles do' });
  if (value.length < 40 && isDate(value, words))
    found.push({ block: 'dateLine', cost: costs.certain, whole: true, because: 'a date alone' });
  if (bracketed.test(row.text) && procedures.length === 0)
    found.push({ block: 'byline', cost: costs.formOnly / 2, whole: true, because: 'a line in brackets' });
  if (words.onBehalfOf.find(value) || words.pursuantTo.find(value) || words.replacing.find(value))
    found.push({ block: 'byline', cost: costs.formOnly / 2, because: 'who tables the text, and by which rule' });
  const enacting = words.enactingLine.matchAt(value);
  if (whole(enacting, 1))
    found.push({
      block: 'formula',
      cost: costs.certain,
      identifies: true,
      whole: true,
      because: 'the acting institution, alone',
    });
  if (row.ending === 'open' && !row.mark) {
    if (row.text.length <= longestMasthead && row.text === row.text.toUpperCase())
      found.push({ block: 'masthead', cost: costs.shapeOnly, because: 'a short line in capitals' });
    found.push({ block: 'shortTitle', cost: costs.phraseOnly, because: 'a line that ends without a stop' });
  }
  found.push({ block: 'title', cost: costs.unplaced - 1, because: 'some line before the text begins' });
  return found;
};

/** "2018/2832(COD))" closes a bracket of the line before: it is no line of its own. */
function closesMore(text: string): boolean {
  return text.split(')').length > text.split('(').length;
}

/** "27.1.2009", "27 January 2009" and nothing else. */
function isDate(value: string, words: Words): boolean {
  if (/^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}$/u.test(value)) return true;
  const [date] = words.dates(value);
  return date !== undefined && date.start === 0 && date.end === value.length;
}

function outside(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}
