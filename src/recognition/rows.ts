import type { Words } from '../languages/words.ts';
import { type Folded, fold } from '../source/fold.ts';
import type { Span } from '../source/span.ts';
import { lineColumn, type SourceText } from '../source/text.ts';
import { type Enumerator, type ListMark, readEnumerators, readListMark } from './enumerator.ts';

/** How a text ends, as far as punctuation tells. */
type Ending = 'stop' | 'comma' | 'colon' | 'open';

/**
 * A line of the input without its white space, or a part of one where a line may hold several paragraphs.
 * Rows are what recognition reads; the white space between them is a break, judged apart.
 */
export interface Row {
  readonly index: number;
  /** What stands on the row, trimmed. */
  readonly span: Span;
  readonly text: string;
  /** 1-based line of the input. */
  readonly line: number;
  /** The break before this row: a line end, or a place inside a line. */
  readonly gap: 'line' | 'inline';
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly pageTurn: boolean;
  /** Columns of its line up to its last character, for finding the width that lines were wrapped at. */
  readonly reach: number;
  /** Length of the word that the row's line goes on with, as a wrapping program sees it. */
  readonly firstWord: number;
  /** Tabs that part its cells. */
  readonly tabs: number;
  readonly leadingTabs: number;
  /** A space before the line end: programs that wrap leave it. */
  readonly trailingSpace: boolean;
  /** It ends inside an HTML tag. */
  readonly cutTag: boolean;
  readonly mark: ListMark | undefined;
  readonly enumerators: readonly Enumerator[];
  /** The head of the text behind the list mark, folded: as much as any construct looks at. */
  readonly folded: Folded;
  /** The head of the text behind mark and number, folded. */
  readonly opening: string;
  readonly ending: Ending;
  /** Its last word is one that a number or letter follows: "Article", "point". */
  readonly endsInReference: boolean;
  /** Case of the first letter behind mark and number. */
  readonly opensLower: boolean;
}

const mostCuts = 64;
const shortestPart = 12;
const headLength = 400;
const openingLength = 80;
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
// A place where another paragraph or note may begin inside a line: "; 7. Calls", ".(2)OJ", "; B. whereas", "; 8." at its end
const inlineStart =
  /(?<=[.;:!?\u00b7\u0387\u201d\u2019"\u00bb)])[\s\u00a0]*(?=\d{1,3}\.[\s\u00a0]*\p{L}|\(\d{1,2}\)|\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]|\p{Lu}{1,2}\.[\s\u00a0]*\p{Ll})|(?<=\p{Ll}{2}[.;\u00b7\u0387])[\s\u00a0]+(?=\p{Lu}{1,2}\.[\s\u00a0]*(?:\p{Lu}|$))|(?<=;)[\s\u00a0]+(?=\d{1,3}\.[\s\u00a0]*$)|(?<=,)[\s\u00a0]+(?=1\.[\s\u00a0]*\p{L})/gu;
// "… <a" with its end on the next line
const cutTag = /<\/?[a-z][^<>]{0,200}$/iu;
const firstWord = /^[^ \n\r\f]*/u;
// Marks that join the letter before them, and soft hyphens, take no room on a line.
const noRoom = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const ordinary = /^[\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205f]*$/u;
const lastWord = /[\p{L}\p{M}]+$/u;
const closers = /[\s\u201d\u2019"'\u00bb)\]*_]*$/u;

export function readRows(source: SourceText, words: Words): Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let pageTurn = false;
  for (const line of lines(source.value)) {
    pageTurn ||= line.pageTurn;
    const text = source.value.slice(line.start, line.end);
    if (text.trim() === '') {
      blanks += 1;
      continue;
    }
    const number = lineColumn(source, line.start).line;
    segments(text).forEach((segment, order) => {
      const span = trim(source.value, { start: line.start + segment.start, end: line.start + segment.end });
      rows.push(
        readRow(source.value, span, words, {
          index: rows.length,
          line: number,
          gap: order === 0 ? 'line' : 'inline',
          blanks: order === 0 ? blanks : 0,
          pageTurn: order === 0 && pageTurn,
          reach: width(source.value.slice(line.start, span.end)),
        }),
      );
    });
    blanks = 0;
    pageTurn = false;
  }
  return rows;
}

const noTabs = { tabs: 0, leadingTabs: 0 };

type Place = Pick<Row, 'index' | 'line' | 'gap' | 'blanks' | 'pageTurn' | 'reach'>;

function readRow(value: string, span: Span, words: Words, place: Place): Row {
  const text = value.slice(span.start, span.end);
  const mark = readListMark(text);
  const enumerators = readEnumerators(text, mark?.end ?? 0, words);
  const bodyStart = Math.max(mark?.end ?? 0, ...enumerators.map(({ end }) => end));
  const body = text.slice(bodyStart).trimStart();
  const folded = fold(text.slice(mark?.end ?? 0, headLength));
  const ending = body === '' && enumerators.length > 0 ? 'open' : endingOf(text);
  const first = /\p{L}/u.exec(body.slice(0, 40))?.[0] ?? '';
  return {
    ...place,
    span,
    text,
    firstWord: width(firstWord.exec(value.slice(span.start, span.start + 200))?.[0] ?? ''),
    ...countTabs(value, span, bodyStart),
    cutTag: cutTag.test(text),
    trailingSpace: value[span.end] === ' ',
    mark,
    enumerators,
    folded,
    opening: enumerators.length > 0 ? fold(text.slice(bodyStart, bodyStart + openingLength)).value : folded.value,
    endsInReference: ending === 'open' && words.reference.has(fold(lastWord.exec(text.slice(-40))?.[0] ?? '').value),
    ending,
    opensLower: first !== '' && first === first.toLowerCase() && first !== first.toUpperCase(),
  };
}

/**
 * Tabs that part cells: those inside the row and at its ends. A tab behind a number, or indentation before a line
 * without cells, is layout.
 */
function countTabs(value: string, { start, end }: Span, bodyStart: number): Pick<Row, 'tabs' | 'leadingTabs'> {
  if (!value.slice(start + bodyStart, end + 64).includes('\t')) return noTabs;
  const inside =
    value
      .slice(start + bodyStart, end)
      .trimStart()
      .split('\t').length - 1;
  const trailing = /^[\t ]*/u.exec(value.slice(end, end + 64))?.[0].split('\t').length ?? 1;
  const tabs = inside + trailing - 1;
  const leadingTabs =
    tabs === 0 ? 0 : (/[\t ]*$/u.exec(value.slice(Math.max(0, start - 64), start))?.[0].split('\t').length ?? 1) - 1;
  return { tabs: tabs + leadingTabs, leadingTabs };
}

function* lines(value: string): Generator<Span & { pageTurn: boolean }> {
  let start = 0;
  let pageTurn = false;
  for (const match of value.matchAll(lineEnd)) {
    yield { start, end: match.index, pageTurn };
    pageTurn = match[0] === '\f';
    start = match.index + match[0].length;
  }
  yield { start, end: value.length, pageTurn };
}

function segments(text: string): Span[] {
  const cuts = [...text.matchAll(inlineStart)].map((match) => match.index).filter((cut) => cut > 2);
  // A text has no more paragraphs and notes than this; marks in heaps are something else.
  if (cuts.length > mostCuts && cuts.length > text.length / shortestPart) return [{ start: 0, end: text.length }];
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length }));
}

function trim(value: string, { start, end }: Span): Span {
  const text = value.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

/** Columns that a text takes on a line. */
function width(text: string): number {
  return ordinary.test(text) ? text.length : text.length - (text.match(noRoom)?.length ?? 0);
}

function endingOf(text: string): Ending {
  const end = text.slice(-24).replace(closers, '').at(-1) ?? '';
  if (/[.;!?\u037e\u00b7\u0387]/u.test(end)) return 'stop';
  if (end === ',') return 'comma';
  return end === ':' ? 'colon' : 'open';
}
