import { callsIn, type Draft, replaceCalls } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Capture, Pages } from './capture.ts';
import { linesOf } from './lines.ts';
import { noteMark, printCall } from './marks.ts';
import type { Line } from './wrap.ts';

/** A printed text, and the words on it that are not the text's own. */
export interface Sheet {
  readonly text: string;
  /** Chrome, running heads, note marks. */
  readonly furniture: readonly string[];
}

/** Prints a draft as the capture would have saved it. */
export function layOut(draft: Draft, capture: Capture, random: Random): Sheet {
  const lines = linesOf(draft, capture, random);
  const body = capture.pages ? paged(draft, lines, capture, capture.pages) : flowed(draft, lines, capture);
  const text = [capture.before.join('\n'), body, capture.after.join('\n')].filter((part) => part !== '').join('\n\n');
  const changed = capture.characters.reduce((before, change) => change(before, random), text);
  const { head, foot } = capture.pages ?? { head: [], foot: [] };
  return {
    text: changed.replaceAll('\n', capture.newline),
    furniture: [
      ...capture.before,
      ...capture.after,
      ...head,
      ...foot.map((line) => line.replaceAll('#', ' ')),
      ...draft.notes.map((_, index) => String(index + 1)),
    ],
  };
}

function flowed(draft: Draft, lines: readonly Line[], capture: Capture): string {
  const text = resolve(join(lines), (index) => index + 1, capture);
  const bodies = draft.notes.map(
    (body, index) => noteMark(capture, index + 1) + (capture.notePlace === 'glued' ? '' : ' ') + body,
  );
  if (bodies.length === 0) return text;
  if (capture.notePlace === 'glued') return `${text}\n\n${bodies.join('')}`;
  return `${text}\n\n${bodies.join('\n')}`;
}

/**
 * Cuts the lines into pages; the notes called on a page stand at its foot, or all at the end. Only what repeats can be
 * told from the text: a head is printed if it stands on three pages, a foot if its number counts to two.
 */
function paged(draft: Draft, lines: readonly Line[], capture: Capture, pages: Pages): string {
  const sheets = cut(lines, pages.lines);
  const count = sheets.length;
  const head = count > 3 ? pages.head : [];
  const foot = count > 1 ? pages.foot : [];
  const turned = sheets.map((own, page) => {
    const called = own.flatMap(({ text }) => callsIn(text));
    const atFoot = capture.notePlace === 'foot';
    const first = atFoot && pages.restart ? (called[0] ?? 0) : 0;
    const number = (index: number) => index - first + 1;
    const notes = atFoot ? called : page === count - 1 ? draft.notes.keys() : [];
    const bodies = Array.from(notes, (index) => `${noteMark(capture, number(index))} ${draft.notes[index] ?? ''}`);
    const feet = foot.map((line) => line.replace('##', String(count)).replace('#', String(page + 1)));
    const sheet = [
      ...(page > 0 && head.length > 0 ? [...head, ''] : []),
      resolve(join(own), number, capture),
      ...(bodies.length > 0 ? ['', bodies.join(capture.width === undefined ? '\n\n' : '\n')] : []),
      '',
      ...feet,
    ].join('\n');
    return page > 0 && pages.formFeed ? `\f${sheet}` : sheet;
  });
  return turned.join('\n');
}

/** Pages of so many lines, but none that ends in half a word or before a line to keep. */
function cut(lines: readonly Line[], most: number): (readonly Line[])[] {
  let end = Math.min(most, lines.length);
  while (end > 1 && end < lines.length && (lines[end - 1]?.text.endsWith('-') || lines[end]?.kept)) end--;
  return end >= lines.length ? [lines] : [lines.slice(0, end), ...cut(lines.slice(end), most)];
}

function join(lines: readonly Line[]): string {
  const [first, ...rest] = lines;
  return (first?.text ?? '') + rest.map((line) => (line.soft ? ' ' : '\n') + line.text).join('');
}

function resolve(text: string, number: (index: number) => number, capture: Capture): string {
  return text.replace(
    /(.?)([\uE000-\uE0FF])/gu,
    (_, before: string, mark: string) =>
      before + replaceCalls(mark, (index) => printCall(capture, number(index), before)),
  );
}
