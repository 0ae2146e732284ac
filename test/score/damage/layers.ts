import type { Book } from '../books/book.ts';
import { type Draft, replaceCalls } from '../draft.ts';
import type { Random } from '../random.ts';
import { phrase } from '../write/phrases.ts';
import type { Capture, Layer, Pages } from './capture.ts';
import { holds } from './encode.ts';
import { structural } from './structural.ts';

/** Every kind of damage by name. A text takes at most one layer of a slot. */
export const layers: readonly Layer[] = [
  { name: 'web', slot: 'layout', applies: isText, capture: web },
  { name: 'w3m', slot: 'layout', applies: isText, capture: w3m },
  { name: 'lynx', slot: 'layout', applies: isText, capture: lynx },
  { name: 'pages', slot: 'layout', applies: isText, capture: pages },
  { name: 'pdftotext', slot: 'layout', applies: isText, capture: pdftotext },
  { name: 'pdftotext-layout', slot: 'layout', applies: isText, capture: pdftotextLayout },
  { name: 'markdown', slot: 'layout', applies: isText, capture: markdown },
  ...structural,
  { name: 'notes-missing', slot: 'notes', applies: hasNotes, capture: () => ({ notePlace: 'missing' }) },
  ...(['(1)', '[1]', '1)', '¹'] as const).map(
    (noteStyle): Layer => ({
      name: `notes-${noteStyle}`,
      slot: 'notes',
      applies: hasNotes,
      capture: () => ({ noteStyle }),
    }),
  ),
  { name: 'notes-spaced', slot: 'notes', applies: hasNotes, capture: () => ({ noteSpace: true }) },
  { name: 'blank-lines', slot: 'blanks', capture: () => ({ blanks: 'many' }) },
  { name: 'no-blank-lines', slot: 'blanks', applies: isText, capture: () => ({ blanks: 'none' }) },
  { name: 'lost-blank-lines', slot: 'blanks', applies: isText, capture: () => ({ blanks: 'some' }) },
  {
    name: 'tabs',
    slot: 'gaps',
    applies: isText,
    capture: ({ citationMark }) => ({ gap: '\t', citationMark: `${citationMark.trim()}\t` }),
  },
  { name: 'no-gap', slot: 'gaps', applies: isText, capture: () => ({ gap: '' }) },
  { name: 'nbsp', slot: 'characters', capture: (capture) => add(capture, noBreakSpaces) },
  { name: 'soft-hyphens', slot: 'characters', capture: (capture) => add(capture, softHyphens) },
  { name: 'nfd', slot: 'encoding', capture: (capture) => add(capture, (text) => text.normalize('NFD')) },
  { name: 'crlf', slot: 'newline', capture: () => ({ newline: '\r\n' }) },
  { name: 'bom', slot: 'encoding', capture: () => ({ bom: true }) },
  { name: 'utf-16le', slot: 'encoding', capture: (_, random) => ({ encoding: 'utf-16le', bom: random.chance(0.7) }) },
  { name: 'utf-16be', slot: 'encoding', capture: (_, random) => ({ encoding: 'utf-16be', bom: random.chance(0.7) }) },
  {
    name: 'windows-1252',
    slot: 'encoding',
    applies: (draft) => encodable('windows-1252', draft),
    capture: (capture) => ({ encoding: 'windows-1252', noteStyle: oneByte(capture) }),
  },
  {
    name: 'iso-8859-2',
    slot: 'encoding',
    applies: (draft) => encodable('iso-8859-2', plainPunctuation(draft)),
    draft: plainPunctuation,
    capture: (capture) => ({ encoding: 'iso-8859-2', noteStyle: oneByte(capture), citationMark: '- ' }),
  },
];

/** Layers that wrap lines or turn pages: heavy damage has one. */
export const heavyLayouts = ['w3m', 'lynx', 'pages', 'pdftotext', 'pdftotext-layout'];

function isText({ kind }: Draft): boolean {
  return kind !== 'procedureFile';
}

/** Whether an encoding has a place for every letter of the text. */
function encodable(encoding: 'windows-1252' | 'iso-8859-2', { parts, notes }: Draft): boolean {
  return [...parts.map(({ text }) => replaceCalls(text, () => '')), ...notes].every((text) => holds(encoding, text));
}

function hasNotes({ notes }: Draft): boolean {
  return notes.length > 0;
}

/** Copied from a page of the Parliament's site. */
function web(_: Capture, random: Random, book: Book): Partial<Capture> {
  return {
    citationMark: '–\u00a0 ',
    gap: '\u00a0 ',
    noteStyle: '(1)',
    noteSpace: false,
    notePlace: 'glued',
    before: random.chance(0.5) ? ['csm_S.3_logo_smaller_01_c8ce50b44a'] : chrome(book.chrome.before, book, random),
    after: chrome(book.chrome.after, book, random),
  };
}

/** A text browser: wrapped at the window's width, the page's menus around it. */
function w3m(_: Capture, random: Random, book: Book): Partial<Capture> {
  return {
    width: random.int(72, 100),
    trailing: random.chance(0.3),
    citationMark: '– ',
    before: chrome(book.chrome.before, book, random),
    after: chrome(book.chrome.after, book, random),
  };
}

/** The same, with everything three columns in. */
function lynx(_: Capture, random: Random, book: Book): Partial<Capture> {
  return {
    width: random.int(72, 80),
    indent: 3,
    citationMark: '- ',
    before: chrome(book.chrome.before, book, random),
    after: chrome(book.chrome.after, book, random),
  };
}

/** Pages whose lines a converter has joined: a paragraph is one line, unless the page turns in it. */
function pages(_: Capture, random: Random, book: Book): Partial<Capture> {
  return { pages: printedPages(random, book), notePlace: 'foot', noteStyle: '¹', citationMark: '- ' };
}

/** Lines as printed, with running heads and feet. */
function pdftotext(_: Capture, random: Random, book: Book): Partial<Capture> {
  return {
    width: random.int(78, 100),
    hyphens: random.chance(0.5),
    pages: printedPages(random, book),
    notePlace: 'foot',
    noteStyle: random.pick(['¹', '¹', '(1)']),
    citationMark: '– ',
  };
}

/** The same, keeping the columns of the page. */
function pdftotextLayout(capture: Capture, random: Random, book: Book): Partial<Capture> {
  return {
    ...pdftotext(capture, random, book),
    indent: random.pick([0, 4, 7]),
    hang: random.pick([3, 6]),
    gap: '   ',
    citationMark: '–   ',
  };
}

function markdown(_: Capture, random: Random): Partial<Capture> {
  return {
    markdown: true,
    listMark: random.chance(0.7) ? '- ' : '',
    citationMark: random.pick(['- ', '- – ', '* ']),
    blanks: random.pick(['one', 'none']),
  };
}

function printedPages(random: Random, book: Book): Pages {
  const reference = `PE ${random.int(600, 799)}.${random.int(100, 999)}`;
  return {
    lines: random.int(34, 52),
    formFeed: random.chance(0.5),
    restart: random.chance(0.5),
    head: random.pick([[], [], [reference]]),
    foot: random.pick([
      [],
      ['#'],
      ['- # -'],
      ['#/##'],
      [
        `${reference}v01-00          #/##`,
        '',
        `${book.code.toUpperCase()}          ${book.motto}          ${book.code.toUpperCase()}`,
      ],
    ]),
  };
}

function chrome(lines: readonly string[], book: Book, random: Random): string[] {
  return lines.slice(0, random.int(1, lines.length)).map((line) => phrase(line, book, random));
}

function add(capture: Capture, change: Capture['characters'][number]): Partial<Capture> {
  return { characters: [...capture.characters, change] };
}

/** One space in six does not break. */
function noBreakSpaces(text: string, random: Random): string {
  return text.replace(/(?<=\S) (?=\S)/gu, () => (random.chance(1 / 6) ? '\u00a0' : ' '));
}

/** One long word in four says where it may be divided. */
function softHyphens(text: string, random: Random): string {
  return text.replace(/\p{L}{8,}/gu, (word) =>
    random.chance(0.25) ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word,
  );
}

/** One-byte encodings have no superscripts past three. */
function oneByte({ noteStyle }: Capture): Capture['noteStyle'] {
  return noteStyle === '¹' ? '(1)' : noteStyle;
}

/** What ISO 8859-2 cannot hold is typed instead: straight quotes and hyphens. */
function plainPunctuation(draft: Draft): Draft {
  const plain = (text: string) =>
    text
      .replace(/[‘’‚]/gu, "'")
      .replace(/[“”„«»]/gu, '"')
      .replace(/[–—‑]/gu, '-');
  const parts = draft.parts.map((part) => ({
    ...part,
    text: plain(part.text),
    ...(part.num === undefined ? {} : { num: plain(part.num) }),
    ...(part.path === undefined ? {} : { path: part.path.map(plain) }),
  }));
  return { ...draft, parts, notes: draft.notes.map(plain) };
}
