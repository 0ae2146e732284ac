import type { Draft, Part } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Capture } from './capture.ts';
import { type Line, looksWrapped, showsDivision, wrap } from './wrap.ts';

/**
 * The paragraphs of a draft as lines with their marks, wrapped, with the blank lines between. Words are divided only
 * if one of them stands whole elsewhere: by that a reader without a dictionary knows the hyphens for the layout's.
 */
export function linesOf(draft: Draft, capture: Capture, random: Random): Line[] {
  const lines = laidOut(draft, capture, random);
  return capture.hyphens && !showsDivision(lines) ? laidOut(draft, { ...capture, hyphens: false }, random) : lines;
}

function laidOut(draft: Draft, capture: Capture, random: Random): Line[] {
  const lines: Line[] = [];
  for (const group of printed(draft.parts, capture)) {
    const own = group.text.split('\n').flatMap((piece) => wrap(piece, capture, random, group.marked));
    const between = lines.length > 0 ? blanks(capture, random, group.under) : [];
    const kept = group.plain && !/[.;:·]$/u.test(lines.findLast((line) => !line.blank)?.text.trim() ?? '.');
    if (kept && between.length === 0 && looksWrapped(lines.at(-1), own[0], capture)) between.push(blank);
    const opening = [...between, ...own.slice(0, 1)];
    lines.push(...(kept ? opening.map((line) => ({ ...line, kept })) : opening), ...own.slice(1));
  }
  return lines;
}

const blank: Line = { text: '', blank: true };

interface Printed {
  readonly text: string;
  readonly marked: boolean;
  /** Nothing but the end of the text before tells where it begins. */
  readonly plain: boolean;
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
    else groups.push({ text, marked: mark !== '', plain: plain.has(part.role), under: part.under ?? false });
  }
  return groups;
}

const plain: ReadonlySet<Part['role']> = new Set(['close', 'heading', 'annexHeading']);

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
