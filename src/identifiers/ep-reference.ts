/**
 * References of the European Parliament's own documents. One text has several printed forms; the value is the same:
 * `P9_TA(2021)0056` = `T9-0056/2021` = `TA-9-2021-0056`.
 */
export interface EpReference {
  /** TA adopted text, B motion, RC joint motion, A report. */
  readonly series: 'TA' | 'B' | 'RC' | 'A';
  readonly term: number;
  readonly year: number;
  readonly number: number;
  /** `-PROV`: the provisional edition of an adopted text. */
  readonly provisional: boolean;
}

export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: EpReference;
}

// Folded text: lower case, plain hyphens. Alternatives: printed adopted text, Observatory and motion form, file form.
const anyReference = new RegExp(
  [
    'p(?<pTerm>\\d{1,2})_ta(?<prov>-prov)?\\s?\\((?<pYear>\\d{4})\\)\\s?(?<pNumber>\\d{4})',
    '(?<series>rc-?b|t|b|a)(?<term>\\d{1,2})\\s?-\\s?(?<number>\\d{4})\\s?/\\s?(?<year>\\d{4}|\\d{2})(?!\\d)',
    '(?<fSeries>ta|rc|b|a)-(?<fTerm>\\d{1,2})-(?<fYear>\\d{4})-(?<fNumber>\\d{4})(?!\\d)',
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'gu',
);

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Every reference in a folded text, in order. */
export function findEpReferences(folded: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of folded.matchAll(anyReference)) {
    if (match.index > 0 && letterOrDigit.test(folded[match.index - 1] ?? '')) continue;
    const groups = match.groups ?? {};
    const series = seriesOf(groups.series ?? groups.fSeries ?? 'ta');
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      reference: {
        series,
        term: Number(groups.pTerm ?? groups.term ?? groups.fTerm),
        year: fullYear(groups.pYear ?? groups.year ?? groups.fYear ?? ''),
        number: Number(groups.pNumber ?? groups.number ?? groups.fNumber),
        provisional: groups.prov !== undefined,
      },
    });
  }
  return found;
}

/** `TA-9-2021-0056`: the form of files, of the Open Data portal and of our IRIs. */
export function fileForm({ series, term, year, number }: EpReference): string {
  return `${series}-${term}-${year}-${pad(number)}`;
}

/** `P9_TA(2021)0056`, `B9-0148/2021`, `RC-B9-0144/2021`: as the document itself prints it. */
export function printedForm(reference: EpReference): string {
  const { series, term, year, number, provisional } = reference;
  if (series === 'TA') return `P${term}_TA${provisional ? '-PROV' : ''}(${year})${pad(number)}`;
  return `${series === 'RC' ? 'RC-B' : series}${term}-${pad(number)}/${year}`;
}

/** `T9-0056/2021`: as the Legislative Observatory prints it. */
export function observatoryForm(reference: EpReference): string {
  const { series, term, year, number } = reference;
  return series === 'TA' ? `T${term}-${pad(number)}/${year}` : printedForm(reference);
}

function seriesOf(letters: string): EpReference['series'] {
  if (letters.startsWith('rc')) return 'RC';
  if (letters.startsWith('t')) return 'TA';
  return letters === 'b' ? 'B' : 'A';
}

/** Two digits are of the years 1979 to 2010: the directly elected Parliament printed them until then. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= 79 ? 1900 + year : 2000 + year;
}

function pad(number: number): string {
  return String(number).padStart(4, '0');
}
