import type { Random } from '../random.ts';
import type { Capture } from './capture.ts';

/** One line of the page. Calls are still characters of their own. */
export interface Line {
  readonly text: string;
  /** It continues the line before: a space, not a line break, unless the page turns between them. */
  readonly soft?: boolean;
  readonly blank?: boolean;
  /** No page turns before it: it would read as more of the line before. */
  readonly kept?: boolean;
}

/** Where a page is divided even when lines are not: about this many characters make a line of print. */
const lineOfPrint = 95;

/** One paragraph as the capture's lines. */
export function wrap(text: string, capture: Capture, random: Random, marked: boolean): Line[] {
  const { width } = capture;
  if (width === undefined && capture.pages === undefined) return [{ text: ' '.repeat(capture.indent) + text }];
  const limit = (width ?? lineOfPrint) - capture.indent;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = limit - (lines.length > 0 && marked ? capture.hang : 0);
    if (line === '' || line.length + 1 + word.length <= room) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const cut = capture.hyphens ? division(word, room - line.length - 2, random) : 0;
    lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
    line = word.slice(cut);
  }
  lines.push(line);
  return lines.map((piece, index) => {
    const indent = capture.indent + (index > 0 && marked ? capture.hang : 0);
    const tail = capture.trailing && width !== undefined && index < lines.length - 1 && !piece.endsWith('-') ? ' ' : '';
    const soft = index > 0 && width === undefined;
    return { text: (soft ? '' : ' '.repeat(indent)) + piece + tail, soft };
  });
}

/** Where a long plain word may be divided so that its first half fits; 0 for nowhere. */
function division(word: string, room: number, random: Random): number {
  const letters = /^\p{L}{8,}/u.exec(word)?.[0].length ?? 0;
  const most = Math.min(room, letters - 3);
  return most >= 3 && random.chance(0.6) ? random.int(3, most) : 0;
}

/** Whether a break between two lines could be the wrap's: the first word of the second hardly fits on the first. */
export function looksWrapped(before: Line | undefined, after: Line | undefined, { width }: Capture): boolean {
  if (width === undefined || !before || !after) return false;
  const word = after.text.trim().split(' ')[0] ?? '';
  return before.text.length + 1 + word.length > width - raggedColumns;
}

/** A reader measures the width on lines that rarely reach it. */
const raggedColumns = 15;

/** Whether a word divided at a line end stands whole elsewhere. */
export function showsDivision(lines: readonly Line[]): boolean {
  const whole = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? []),
  );
  return lines.some(({ text }, index) => {
    const head = /(?<![\p{L}-])(\p{L}+)-$/u.exec(text)?.[1];
    const tail = /^\s*(\p{Ll}+)/u.exec(lines[index + 1]?.text ?? '')?.[1];
    return head !== undefined && tail !== undefined && whole.has((head + tail).toLowerCase());
  });
}
