import { callsIn, type Draft, type Kind, type Part, replaceCalls } from './draft.ts';
import { fold, wordsOf } from './fold.ts';

/** What must be found in a text, as data. All texts are folded. */
export interface Truth {
  readonly kind: Kind;
  /** The kind's name in Akoma Ntoso: the motion in a committee's report is a motion. */
  readonly name: string;
  readonly language: string;
  readonly elements: Readonly<Record<ElementClass, readonly string[]>>;
  /** Every word of the text itself, numbers of elements included, note marks not. */
  readonly words: readonly string[];
}

export const classes = [
  'citations',
  'recitals',
  'paragraphs',
  'points',
  'headings',
  'notes',
  'hosts',
  'rows',
  'number',
  'date',
  'title',
] as const;
export type ElementClass = (typeof classes)[number];

/** Reads the truth off a draft. An element is one string, so that equal means equal. */
export function truthOf(draft: Draft): Truth {
  const { parts } = draft;
  const clean = parts.map((part) => ({ ...part, text: fold(replaceCalls(part.text, () => '')) }));
  const of = (...roles: readonly Part['role'][]) => clean.filter(({ role }) => roles.includes(role));
  return {
    kind: draft.kind,
    name: draft.kind === 'report' ? 'motionForResolution' : draft.kind,
    language: draft.language,
    elements: {
      citations: of('citation').map(({ text }) => text),
      recitals: of('recital').map(({ num, text }) => numbered(num, text)),
      paragraphs: paragraphs(clean),
      points: of('point').map(({ path, text }) => numbered(pathOf(path ?? []), text)),
      headings: of('heading').map(({ text }) => text),
      notes: draft.notes.map(fold),
      hosts: parts.flatMap(hosts),
      rows: of('row').map(({ text }) => text),
      number: draft.number === undefined ? [] : [draft.number],
      date: draft.date === undefined ? [] : [draft.date],
      title: of('title').map(({ text }) => withoutProcedure(text)),
    },
    words: [...clean.flatMap(({ num, text }) => wordsOf(`${num ?? ''} ${text}`)), ...draft.notes.flatMap(wordsOf)],
  };
}

/** One key for a numbered element: brackets and dots of the number do not count, its letters and digits do. */
export function numbered(num: string | undefined, text: string): string {
  return `[${bare(num ?? '')}] ${text}`;
}

/** "2/a/ii": a dash has no number. */
export function pathOf(path: readonly string[]): string {
  return path.map(bare).join('/');
}

/** What stands before the call, as "citation: resolution" or "recital B: 2013". */
export function hostKey(element: string, num: string, before: string): string {
  return `${element}${bare(num)}: ${wordsOf(before).at(-1) ?? ''}`;
}

/** Whether the procedure is the end of the title or a line of its own, a wrapped text does not say: it is no part of it here. */
export function withoutProcedure(title: string): string {
  return title.replace(/\s*\(\d{4}\/\d{4}\([A-Z]{3}\)\)$/u, '');
}

function bare(num: string): string {
  return num.replace(/[^\p{L}\p{N}/]/gu, '');
}

/** A paragraph is its own words: what comes before its points and what comes after them. */
function paragraphs(parts: readonly Part[]): string[] {
  const keys: string[] = [];
  for (const { role, num, text, annex } of parts) {
    if (role === 'paragraph' || role === 'prose') keys.push(`${annex ? 'annex ' : ''}${numbered(num, text)}`);
    if (role === 'close') keys.push(`${keys.pop() ?? ''} ${text}`);
  }
  return keys;
}

function hosts(part: Part): string[] {
  const num = part.num ?? '';
  return callsIn(part.text).map((index) => {
    const [before = ''] = replaceCalls(part.text, (other) => (other === index ? '\u0000' : '')).split('\u0000');
    return hostKey(part.role, num, before);
  });
}
