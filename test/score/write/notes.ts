import type { Book } from '../books/book.ts';
import { call, type Part } from '../draft.ts';
import type { Random } from '../random.ts';
import { say, type Writer } from './body.ts';
import { isoDate } from './phrases.ts';

/** Puts calls after words of citations, recitals and paragraphs, and writes the bodies. */
export function addNotes(writer: Writer, parts: readonly Part[], count: number): { parts: Part[]; notes: string[] } {
  const { shape } = writer;
  const hosts = parts.flatMap((part, index) => (canHold(part) ? [index] : []));
  const called = new Map<number, number>();
  for (let at = 0; at < count && hosts.length > 0; at++) {
    const host = hosts[Math.floor(hosts.length * shape.next() ** 2)] ?? 0;
    called.set(host, (called.get(host) ?? 0) + 1);
  }
  let next = 0;
  const marked = parts.map((part, index) => {
    const places = placesFor(writer, part.text, called.get(index) ?? 0);
    return { ...part, text: insert(part.text, places, () => call(next++)) };
  });
  return { parts: marked, notes: Array.from({ length: next }, () => body(writer)) };
}

function canHold(part: Part): boolean {
  return part.annex === undefined && (part.role === 'citation' || part.role === 'recital' || part.role === 'paragraph');
}

/**
 * Where a clause ends, after a date, now and then after a long word; nowhere that a number could swallow the mark,
 * and not before a stop that belongs to the word: "2013. gada", "2013 r.".
 *
 * > | of 17 December 2013 on water for all, and
 *                       ^               ^
 */
const place =
  /(?<=[\s’'])\p{L}{3,}(?=[,;·](?:\s|$)|\.(?:$|\s\p{Lu}))|(?<=\p{L}\s)(?:19|20)\d\d(?=[,;·](?:\s|$)|\.$|\s\p{L}{2})|(?<=\s)\p{L}{9,}(?=\s\p{L})/gu;

function placesFor({ book, words }: Writer, text: string, count: number): number[] {
  const [opener = ''] = book.opener.toLowerCase().split(',', 1);
  const inOpener = (end: number) => opener !== '' && text.slice(0, end).toLowerCase().endsWith(opener);
  const ends = [...text.matchAll(place)].map((found) => found.index + found[0].length).filter((end) => !inOpener(end));
  return words
    .shuffle(ends.slice(2))
    .slice(0, count)
    .sort((a, b) => a - b);
}

function insert(text: string, places: readonly number[], mark: () => string): string {
  let from = 0;
  const pieces = places.map((at) => {
    const piece = text.slice(from, at) + mark();
    from = at;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

function body(writer: Writer): string {
  const { book, shape } = writer;
  return shape.chance(0.7) ? journal(book, writer.words) : say(writer, writer.words.pick(book.notes));
}

/** "OJ C 23, 21.1.2021, p. 83." */
function journal(book: Book, words: Random): string {
  const supplement = words.chance(0.2) ? ' E' : '';
  const issue = `${words.int(2, 480)}${supplement}`;
  const [y = '', m = '', d = ''] = isoDate(words)
    .split('-')
    .map((part) => String(Number(part)));
  const facts: Readonly<Record<string, string>> = { issue, y, m, d, page: String(words.int(1, 250)) };
  return book.journal.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? '');
}
