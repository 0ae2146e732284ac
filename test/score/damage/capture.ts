import type { Book } from '../books/book.ts';
import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';

/** How a text was saved. A layer of damage changes some of it; printing obeys all of it. */
export interface Capture {
  /** Before a citation, with what parts it from the text. */
  readonly citationMark: string;
  /** Between the number of a recital, paragraph or point and its text. */
  readonly gap: string;
  /** A list dash that the copying added before recitals. */
  readonly listMark: string;
  readonly noteStyle: '(1)' | '[1]' | '1)' | '¹';
  /** A space before the call. */
  readonly noteSpace: boolean;
  /** Where bodies stand: one per line at the end, run together there, at the foot of the page of the call, nowhere. */
  readonly notePlace: 'lines' | 'glued' | 'foot' | 'missing';
  /** A title is a Markdown heading, quoted words are emphasised. */
  readonly markdown: boolean;
  /** Between two paragraphs: one blank line, several, none, or sometimes one. */
  readonly blanks: 'one' | 'many' | 'none' | 'some';
  /** Longest line, when lines are hard-wrapped. */
  readonly width?: number;
  /** Words too long for the rest of the line are divided. */
  readonly hyphens: boolean;
  /** A space stays at the end of a wrapped line. */
  readonly trailing: boolean;
  /** Columns before every line, and before the wrapped ones of a marked paragraph. */
  readonly indent: number;
  readonly hang: number;
  readonly pages?: Pages;
  /** Lines of the page around the text. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whole-text changes of characters, in order. */
  readonly characters: readonly ((text: string, random: Random) => string)[];
  readonly newline: '\n' | '\r\n';
  readonly encoding: Encoding;
  readonly bom: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-2';

export interface Pages {
  /** Lines of text to a page. */
  readonly lines: number;
  readonly formFeed: boolean;
  readonly head: readonly string[];
  /** `#` stands for the page's number. */
  readonly foot: readonly string[];
  /** Numbers of notes begin at 1 on every page. */
  readonly restart: boolean;
}

/** One named kind of damage. */
export interface Layer {
  readonly name: string;
  /** Two layers with one slot exclude each other. */
  readonly slot: string;
  /** Whether there is anything in the text for it to damage. */
  applies?(draft: Draft): boolean;
  /** Changes what is printed; the truth is read off the changed draft. */
  draft?(draft: Draft, random: Random, book: Book): Draft;
  capture?(capture: Capture, random: Random, book: Book): Partial<Capture>;
}

/** A clean copy: UTF-8, one line to a paragraph, a blank line between, notes at the end. */
export function cleanCapture(random: Random): Capture {
  return {
    citationMark: random.pick(['– ', '– ', '- ']),
    gap: random.pick([' ', ' ', '\u00a0 ', '  ']),
    listMark: '',
    noteStyle: random.pick(['(1)', '(1)', '[1]', '1)', '¹']),
    noteSpace: random.chance(0.1),
    notePlace: 'lines',
    markdown: false,
    blanks: 'one',
    hyphens: false,
    trailing: false,
    indent: 0,
    hang: 0,
    before: [],
    after: [],
    characters: [],
    newline: '\n',
    encoding: 'utf-8',
    bom: false,
  };
}
