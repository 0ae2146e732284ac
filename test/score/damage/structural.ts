import type { Book } from '../books/book.ts';
import { callsIn, type Draft, type Part, replaceCalls } from '../draft.ts';
import type { Random } from '../random.ts';
import { recitalLetter } from '../write/numbering.ts';
import type { Layer } from './capture.ts';

/** Damage to the text itself: the truth changes with it. */
export const structural: readonly Layer[] = [
  { name: 'missing-letter', slot: 'recitals', applies: has('recital', 3), draft: skipLetter },
  { name: 'doubled-number', slot: 'paragraphs', applies: has('paragraph', 4), draft: doubleNumber },
  { name: 'run-together', slot: 'glue', applies: ({ parts }) => pairs(parts).length > 0, draft: runTogether },
  { name: 'cut-end', slot: 'end', applies: ({ parts }) => parts.at(-1)?.role === 'paragraph', draft: cutEnd },
];

function has(role: Part['role'], count: number): (draft: Draft) => boolean {
  return ({ parts }) => own(parts, role).length >= count;
}

function own(parts: readonly Part[], role: Part['role']): number[] {
  return parts.flatMap((part, index) => (part.role === role && !part.annex ? [index] : []));
}

/** A recital is gone, its letter with it: A, B, D. */
function skipLetter(draft: Draft, random: Random): Draft {
  const recitals = own(draft.parts, 'recital')
    .slice(1, -1)
    .filter((index) => callsIn(draft.parts[index]?.text ?? '').length === 0);
  if (recitals.length === 0) return draft;
  const gone = random.pick(recitals);
  return { ...draft, parts: draft.parts.filter((_, index) => index !== gone) };
}

/** A paragraph repeats the number before it, and the rest count on from there: 6, 7, 7, 8. */
function doubleNumber(draft: Draft, random: Random): Draft {
  const [first = 0, second = 0, ...rest] = own(draft.parts, 'paragraph');
  const from = random.pick(rest.length > 1 ? rest.slice(0, -1) : [first, second]);
  const lower = (num: string) => `${Number.parseInt(num, 10) - 1}.`;
  const parts = draft.parts.map((part, index) => {
    if (index < from || part.annex) return part;
    if (part.role === 'paragraph') return { ...part, num: lower(part.num ?? '') };
    const [paragraph = '', ...points] = part.path ?? [];
    return part.role === 'point' ? { ...part, path: [lower(paragraph), ...points] } : part;
  });
  return { ...draft, parts };
}

/** Two recitals or two paragraphs stand on one line, where nothing but the order of their numbers parts them. */
function runTogether(draft: Draft, random: Random, book: Book): Draft {
  const successive = pairs(draft.parts).filter((index) => {
    const [before, after] = [draft.parts[index - 1]?.num ?? '', draft.parts[index]?.num ?? ''];
    return place(book, after) === place(book, before) + 1;
  });
  if (successive.length === 0) return draft;
  const second = random.pick(successive);
  return { ...draft, parts: draft.parts.map((part, index) => (index === second ? { ...part, glued: true } : part)) };
}

/** Where a number stands in its sequence. */
function place(book: Book, num: string): number {
  const number = Number.parseInt(num, 10);
  if (!Number.isNaN(number)) return number;
  for (let index = 0; index < 100; index++) if (`${recitalLetter(book, index)}.` === num) return index;
  return Number.NaN;
}

function pairs(parts: readonly Part[]): number[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const alike = before?.role === part.role && before.annex === part.annex;
    return alike && (part.role === 'recital' || part.role === 'paragraph') ? [index] : [];
  });
}

/** The last words are lost. */
function cutEnd(draft: Draft, random: Random): Draft {
  const last = draft.parts.at(-1);
  if (!last) return draft;
  const words = last.text.split(' ');
  const text = words.slice(0, -random.int(2, Math.max(2, Math.floor(words.length / 3)))).join(' ');
  const kept = callsIn(text).length - callsIn(last.text).length;
  const notes = kept === 0 ? draft.notes : draft.notes.slice(0, kept);
  return { ...draft, notes, parts: [...draft.parts.slice(0, -1), { ...last, text }] };
}

/** The bodies of notes were not saved: their calls are only marks in the text. */
export function withoutBodies(draft: Draft, print: (number: number, before: string) => string): Draft {
  const parts = draft.parts.map((part) => ({
    ...part,
    text: part.text.replace(
      /(.?)([\uE000-\uE0FF])/gu,
      (_, before: string, mark: string) => before + replaceCalls(mark, (index) => print(index + 1, before)),
    ),
  }));
  return { ...draft, parts, notes: [] };
}
