import type { Reason } from '../source/ledger.ts';
import type { Piece } from '../source/passage.ts';
import type { Span } from '../source/span.ts';

/** Elements inside a line of text that Akoma Ntoso names. */
export type InlineName =
  | 'i'
  | 'b'
  | 'docProponent'
  | 'docType'
  | 'docDate'
  | 'docNumber'
  | 'docketNumber'
  | 'docTitle'
  | 'shortTitle'
  | 'ref';

/** Text and what stands in it. `dropped` has no output: it is here so that the account meets it in its place. */
export type Inline =
  | { readonly type: 'text'; readonly piece: Piece }
  | { readonly type: 'dropped'; readonly span: Span; readonly reason: Reason }
  | {
      readonly type: 'element';
      readonly name: InlineName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Inline[];
    }
  | Note;

/** A note at the place of its call. `call` is the mark in the text, `label` the mark that opens the body. */
export interface Note {
  readonly type: 'note';
  /** Place of the call in the document, from 1. */
  readonly number: number;
  readonly call: Piece;
  readonly label: Inline;
  readonly body: readonly Inline[];
}

/** One block of running text. */
export type Line = readonly Inline[];

/** A printed number, and the form identifiers give it: `(a)` → `a`, `Β.` → `B`. */
export interface Num {
  readonly text: Line;
  readonly value: string;
}

/** Points with the text that leads to them and the text that closes them. */
export interface PointList {
  readonly intro: readonly Line[];
  readonly points: readonly Point[];
  readonly wrapUp: readonly Line[];
}

/** What a numbered unit holds: running text, or lists of points. */
export interface Content {
  readonly lines: readonly Line[];
  readonly lists: readonly PointList[];
}

export interface Point {
  readonly type: 'point';
  readonly mark: Line;
  readonly num?: Num;
  readonly content: Content;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly mark: Line;
  readonly num?: Num;
  readonly content: Content;
}

export interface Section {
  readonly type: 'section';
  readonly heading: Line;
  /** A heading that another follows at once holds the sections below it. */
  readonly children: readonly (Paragraph | Section)[];
}

/** What stands behind the text under a label of its own and numbers afresh. */
export interface Annex {
  readonly heading: Line;
  readonly body: readonly (Paragraph | Section)[];
}

export interface Citation {
  readonly mark: Line;
  readonly lines: readonly Line[];
}

export interface Recital {
  readonly mark: Line;
  readonly num?: Num;
  readonly content: Content;
}

/** A part of the preface: the long title, or a line with a name of its own. */
export type PrefacePart =
  | { readonly type: 'longTitle'; readonly line: Line }
  | { readonly type: 'container'; readonly name: string; readonly line: Line };

export interface Cell {
  readonly header: boolean;
  readonly span: number;
  readonly line: Line;
}

export interface Table {
  readonly heading: Line;
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

/** A block of a document without numbers: prose, or a list with the line that leads to it. */
export type ProseBlock =
  | { readonly type: 'prose'; readonly line: Line }
  | { readonly type: 'heading'; readonly line: Line }
  | { readonly type: 'list'; readonly intro: Line | undefined; readonly items: readonly Line[] };

/** Text that follows the end of the document's own, kept as it stands. */
export interface Conclusion {
  readonly name: 'unplaced' | 'notes';
  readonly line: Line;
}

export interface ResolutionBody {
  readonly type: 'resolution';
  readonly formula: Line | undefined;
  readonly citations: readonly Citation[];
  /** A line that leads to the recitals as a whole: "av följande skäl:". */
  readonly recitalsIntro: Line | undefined;
  readonly recitals: readonly Recital[];
  readonly body: readonly (Paragraph | Section)[];
  readonly annexes: readonly Annex[];
}

interface TablesBody {
  readonly type: 'tables';
  readonly tables: readonly Table[];
}

interface ProseBody {
  readonly type: 'prose';
  readonly blocks: readonly ProseBlock[];
}

/** A document of any kind: what its kind holds, between the preface and what follows the end. */
export interface LegalDocument {
  readonly preface: readonly PrefacePart[];
  readonly body: ResolutionBody | TablesBody | ProseBody;
  readonly conclusions: readonly Conclusion[];
  /** Input that stands outside every element, with the reason it is dropped. */
  readonly dropped: readonly { readonly span: Span; readonly reason: Reason }[];
}
