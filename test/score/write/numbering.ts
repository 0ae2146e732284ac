import type { Book } from '../books/book.ts';

/** The letter of the nth recital, from 0: A … Z, AA, AB …, or the book's own letters continued in the same way. */
export function recitalLetter(book: Book, index: number): string {
  return letter(book.letters ?? latin, index);
}

/** The mark of the nth point, from 0: (a) or a). */
export function pointMark(book: Book, index: number): string {
  return inMark(book, letter(book.pointLetters ?? latin.map((upper) => upper.toLowerCase()), index));
}

/** The mark of the nth point inside a point: (i) or i). */
export function innerMark(book: Book, index: number): string {
  return inMark(book, roman[index] ?? String(index + 1));
}

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

function letter(letters: readonly string[], index: number): string {
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : letter(letters, Math.floor(index / letters.length) - 1) + last;
}

function inMark(book: Book, text: string): string {
  return book.pointMark.replace('a', text);
}
