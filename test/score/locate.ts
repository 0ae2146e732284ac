import { fold } from './fold.ts';

/** A text as its letters alone, each with the line it stands on: where an element is, whatever the layout did to it. */
export interface LetterView {
  readonly letters: string;
  readonly lines: readonly number[];
}

/** Lines are counted from 1 and end in LF, CRLF or a form feed's line end, as editors count them. */
export function letterView(text: string): LetterView {
  const letters: string[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const character of text) {
    if (character === '\n') line++;
    for (const letter of plainLetters(character)) {
      letters.push(letter);
      lines.push(line);
    }
  }
  return { letters: letters.join(''), lines };
}

/** First and last line of an element's text, or nothing when its opening words cannot be found. */
export function locate(view: LetterView, text: string): readonly [first: number, last: number] | undefined {
  const sought = plainLetters(fold(text));
  for (const length of [80, 40, 24, 12]) {
    const opening = sought.slice(0, length);
    const start = opening.length < Math.min(length, 4) ? -1 : view.letters.indexOf(opening);
    if (start < 0) continue;
    const end = Math.min(start + sought.length, view.lines.length) - 1;
    return [view.lines[start] ?? 1, view.lines[Math.max(start, end)] ?? 1];
  }
  return undefined;
}

/** UTF-16 units that are letters, without accents. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}]/gu, '');
}
