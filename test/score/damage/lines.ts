import type { Draft, Part } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Capture } from './capture.ts';

/** One line of the page. Calls are still characters of their own. */
export interface Line {
  readonly text: string;
  /** It continues the line before: a space, not a line break, unless the page turns between them. */
  readonly soft?: boolean;
  readonly blank?: boolean;
  /** No page turns before it: what ends a paragraph after its points would read as the last point's own words. */
  readonly kept?: boolean;
}

/** The paragraphs of a draft as lines with their marks, wrapped, with the blank lines between. */
export function linesOf(draft: Draft, capture: Capture, random: Random): Line[] {
  const lines: Line[] = [];
  for (const group of printed(draft.parts, capture)) {
    const own = group.text.split('\n').flatMap((piece) => wrap(piece, capture, random, group.marked));
    const between = lines.length > 0 ? blanks(capture, random, group.under) : [];
    if (group.close && between.length === 0 && looksWrapped(lines.at(-1), own[0], capture)) between.push(blank);
    if (group.close) lines.push(...[...between, ...own.slice(0, 1)].map((line) => ({ ...line, kept: true })));
    else lines.push(...between, ...own.slice(0, 1));
    lines.push(...own.slice(1));
  }
  return lines;
}

/** Whether a break between two lines could be the wrap's: the first word of the second hardly fits on the first. */
function looksWrapped(before: Line | undefined, after: Line | undefined, { width }: Capture): boolean {
  if (width === undefined || !before || !after) return false;
  const word = after.text.trim().split(' ')[0] ?? '';
  return before.text.length + 1 + word.length > width - raggedColumns;
}

/** A reader measures the width on lines that rarely reach it. */
const raggedColumns = 15;

const blank: Line = { text: '', blank: true };

interface Printed {
  readonly text: string;
  readonly marked: boolean;
  /** It follows points, without a mark. */
  readonly close: boolean;
  /** No blank line before it. */
  readonly under: boolean;
}

/** Each part with its mark; parts that run together share one paragraph. */
function printed(parts: readonly Part[], capture: Capture): Printed[] {
  const groups: Printed[] = [];
  for (const part of parts) {
    const mark = markOf(part, capture);
    const text = mark + (capture.markdown ? emphasised(part) : part.text);
    const last = groups.at(-1);
    if (part.glued && last) groups[groups.length - 1] = { ...last, text: `${last.text} ${text}` };
    else groups.push({ text, marked: mark !== '', close: part.role === 'close', under: part.under ?? false });
  }
  return groups;
}

function markOf(part: Part, capture: Capture): string {
  if (part.role === 'citation') return capture.citationMark;
  if (part.role === 'title' && capture.markdown) return '# ';
  if (part.num === undefined) return '';
  const list = part.role === 'recital' ? capture.listMark : '';
  const gap = /[\p{L}\p{N}]/u.test(part.num) ? capture.gap : capture.gap || ' ';
  return `${list}${part.num}${gap}`;
}

/** *Words in quotation marks* and headings in bold, as converters to Markdown write them. */
function emphasised(part: Part): string {
  if (part.role === 'heading') return `**${part.text}**`;
  return part.text.replace(/(?<=[‘„“«”»])\s?(\p{L}[^’”“»„«]{3,30}?)\s?(?=[’”“»«])/u, (whole, quoted: string) =>
    whole.replace(quoted, `*${quoted}*`),
  );
}

function blanks(capture: Capture, random: Random, under: boolean): Line[] {
  const counts = { one: 1, many: random.int(1, 4), none: 0, some: random.chance(0.5) ? 1 : 0 };
  const count = under ? 0 : counts[capture.blanks];
  return Array.from({ length: count }, () => blank);
}

/** Where a page is divided even when lines are not: about this many characters make a line of print. */
const lineOfPrint = 95;

function wrap(text: string, capture: Capture, random: Random, marked: boolean): Line[] {
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
