import type { Book } from '../books/book.ts';
import type { Part } from '../draft.ts';
import type { Random } from '../random.ts';
import { innerMark, pointMark, recitalLetter } from './numbering.ts';
import { phrase } from './phrases.ts';

/**
 * Two streams of choices. `shape` decides what there is, and knows nothing of the language, so that one seed gives
 * the same structure in all of them; `words` decides what it says.
 */
export interface Writer {
  readonly book: Book;
  readonly shape: Random;
  readonly words: Random;
}

/** Citations in any order, then those that always come last. */
export function citations(
  writer: Writer,
  count: number,
  templates: readonly string[],
  last: readonly string[],
): Part[] {
  const middle = take(writer, templates, Math.max(0, count - last.length));
  return [...middle, ...last].map((template) => ({ role: 'citation', text: `${say(writer, template)},` }));
}

/** Lettered recitals of one to three clauses. */
export function recitals(writer: Writer, count: number): Part[] {
  const { book, shape } = writer;
  const opener = shape.chance(0.08) ? capitalised(book.opener) : book.opener;
  const comma = shape.chance(0.15);
  return Array.from({ length: count }, (_, index) => {
    const clauses = take(writer, book.clauses, shape.pick([1, 1, 1, 2, 2, 3])).map((template) => say(writer, template));
    const end = index === count - 1 && comma ? ',' : semicolon(book);
    return { role: 'recital', num: `${recitalLetter(book, index)}.`, text: recitalText(book, opener, clauses, end) };
  });
}

/** Numbered paragraphs under headings, some with points; the last is the closing formula. */
export function paragraphs(writer: Writer, count: number, closing: string, first: readonly Part[] = []): Part[] {
  const { book, shape } = writer;
  const parts: Part[] = [];
  const headings = shape.chance(0.4) ? writer.words.shuffle(book.headings) : [];
  const before = (number: number) => (number === 1 ? shape.chance(0.5) : shape.chance(0.15));
  for (let number = 1; number < count; number++) {
    if (headings.length > 0 && before(number)) parts.push(...heading(headings, shape));
    if (number <= first.length) parts.push(...first.slice(number - 1, number));
    else if (shape.chance(0.14))
      parts.push(...list(writer, `${number}.`, phrase(shape.pick(book.listIntros), book, writer.words)));
    else parts.push({ role: 'paragraph', num: `${number}.`, text: paragraphText(writer) });
  }
  parts.push({ role: 'paragraph', num: `${count}.`, text: finish(book, say(writer, closing), '.') });
  return parts;
}

/** A paragraph that opens a list, its points, and sometimes what follows the last of them. */
export function list(writer: Writer, num: string, intro: string, count = writer.shape.int(2, 6)): Part[] {
  const { book, shape } = writer;
  const dashes = shape.chance(0.2);
  const close = shape.chance(0.2);
  const [between, last] = book.fullStops ? [',', '.'] : [semicolon(book), semicolon(book)];
  const parts: Part[] = [{ role: 'paragraph', num, text: opened(book, intro) }];
  for (let index = 0; index < count; index++) {
    const mark = dashes ? '–' : pointMark(book, index);
    const isLast = index === count - 1;
    const inner = !dashes && !isLast && shape.chance(0.12) ? shape.int(2, 4) : 0;
    const end = inner > 0 ? ':' : !isLast ? between : close ? ',' : last;
    parts.push({ role: 'point', num: mark, path: [num, mark], text: `${pointText(writer, index)}${end}` });
    for (let at = 0; at < inner; at++) {
      const path = [num, mark, innerMark(book, at)];
      parts.push({
        role: 'point',
        num: innerMark(book, at),
        path,
        text: `${pointText(writer, index + at + 1)}${between}`,
      });
    }
  }
  if (close)
    parts.push({ role: 'close', text: `${phrase(writer.words.pick(book.wrapUps), book, writer.words)}${last}` });
  return parts;
}

/** Paragraphs numbered afresh under a heading of their own. */
export function annex(writer: Writer): Part[] {
  const { book, shape } = writer;
  const count = shape.int(2, 6);
  return [
    { role: 'annexHeading', text: book.annex.heading, annex: true },
    { role: 'annexHeading', text: book.annex.title, annex: true },
    ...Array.from(
      { length: count },
      (_, index): Part => ({
        role: 'paragraph',
        num: `${index + 1}.`,
        annex: true,
        text: paragraphText(writer, '.'),
      }),
    ),
  ];
}

/** A paragraph of these words, opened and ended as the language does. */
export function finish(book: Book, text: string, end = semicolon(book)): string {
  return `${opened(book, text)}${book.fullStops ? '.' : end}`;
}

function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toUpperCase());
}

/** As many as asked, each once before any comes again. */
export function take<T>({ words }: Writer, list: readonly T[], count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) taken.push(...words.shuffle(list));
  return taken.slice(0, count);
}

/** One template said with this writer's words. */
export function say({ book, words }: Writer, template: string): string {
  return phrase(template, book, words);
}

function small(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toLowerCase());
}

function recitalText(book: Book, opener: string, clauses: readonly string[], end: string): string {
  if (book.fullStops) return clauses.map((clause) => `${capitalised(clause)}.`).join(' ');
  return `${opener} ${clauses.join(`${semicolon(book)} ${small(book.opener)} `)}${end}`;
}

function paragraphText(writer: Writer, end?: string): string {
  const { book, shape } = writer;
  const sentences = take(writer, book.sentences, shape.pick([1, 1, 1, 2, 2, 3, 4]));
  const later = book.subjects ? `${book.subjects[1]} ` : '';
  const between = book.fullStops ? '. ' : `${semicolon(book)} `;
  return finish(book, sentences.map((template) => say(writer, template)).join(`${between}${later}`), end);
}

function semicolon(book: Book): string {
  return book.semicolon ?? ';';
}

/** Opens a paragraph as the language does. */
function opened(book: Book, text: string): string {
  if (book.subjects) return `${book.subjects[0]} ${text}`;
  return book.capital ? capitalised(text) : text;
}

/** One heading or, now and then, a heading above a heading. */
function heading(headings: string[], shape: Random): Part[] {
  const count = shape.chance(0.1) ? 2 : 1;
  const colon = shape.chance(0.08) ? ':' : '';
  return headings.splice(0, count).map((text) => ({ role: 'heading', text: `${text}${colon}` }));
}

function pointText(writer: Writer, index: number): string {
  const { points } = writer.book;
  return phrase(points[index % points.length] ?? '', writer.book, writer.words);
}
