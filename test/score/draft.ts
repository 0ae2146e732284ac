/** A text before it is printed: what it says and what each piece of it is. The truth is read off it. */
export interface Draft {
  readonly kind: Kind;
  readonly language: string;
  readonly number?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly parts: readonly Part[];
  /** Bodies, in the order of their calls. */
  readonly notes: readonly string[];
}

export const kinds = [
  'resolution',
  'motionForResolution',
  'jointMotionForResolution',
  'legislativeResolution',
  'decision',
  'recommendation',
  'report',
  'summary',
  'procedureFile',
] as const;
export type Kind = (typeof kinds)[number];

/** One printed paragraph. A line break in `text` is a line break on the page and a space in the truth. */
export interface Part {
  readonly role: Role;
  readonly text: string;
  /** As printed: "A.", "12.", "(a)", "–". */
  readonly num?: string;
  /** Of a point: the numbers of the paragraph and points around it, then its own. */
  readonly path?: readonly string[];
  /** It stands in the annex. */
  readonly annex?: true;
  /** Printed on the line of the part before. */
  readonly glued?: true;
  /** Printed under the part before, without a blank line between. */
  readonly under?: true;
}

/**
 * `front` is what stands on the page before the title and belongs to the text: tablers, the rule applied, the procedure.
 * `close` ends a paragraph after its points.
 */
export type Role =
  | 'front'
  | 'masthead'
  | 'number'
  | 'shortTitle'
  | 'title'
  | 'enacting'
  | 'intro'
  | 'citation'
  | 'recital'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'close'
  | 'annexHeading'
  | 'prose'
  | 'row';

const firstCall = 0xe000;
const callPattern = /[\uE000-\uE0FF]/gu;

/** The character that stands in a part's text for the call of the note with this index. */
export function call(index: number): string {
  return String.fromCharCode(firstCall + index);
}

/** Puts something in the place of every call. */
export function replaceCalls(text: string, print: (index: number) => string): string {
  return text.replace(callPattern, (mark) => print(mark.charCodeAt(0) - firstCall));
}

/** Indices of the notes called in a text. */
export function callsIn(text: string): number[] {
  return [...text.matchAll(callPattern)].map((found) => found[0].charCodeAt(0) - firstCall);
}
