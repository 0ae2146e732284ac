import { XMLParser } from 'fast-xml-parser';
import { fold, wordsOf } from './fold.ts';
import { type ElementClass, hostKey, numbered, pathOf, withoutProcedure } from './truth.ts';

/** What an Akoma Ntoso document holds, in the terms of `Truth`. Reads the XML alone, by the profile of the project. */
export interface Reading {
  readonly elements: Readonly<Record<ElementClass, readonly string[]>>;
  readonly words: readonly string[];
  readonly eIds: readonly string[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads one document. */
export function readAkn(xml: string): Reading {
  const root = parse(xml);
  const found: Record<ElementClass, string[]> = {
    citations: [],
    recitals: [],
    paragraphs: [],
    points: [],
    headings: [],
    notes: [],
    hosts: [],
    rows: [],
    number: [],
    date: [],
    title: [],
  };
  const eIds: string[] = [];
  visit(root, { path: [], annex: '', host: '', num: '' });
  return { elements: found, words: wordsOf(textOf(root, new Set(['meta']))), eIds };

  function visit(element: Element, place: Place): void {
    if (element.attributes.eId !== undefined) eIds.push(element.attributes.eId);
    const inside = readers[element.name]?.(element, place, found) ?? place;
    if (element.name === 'meta') return;
    for (const child of element.children) if (typeof child !== 'string') visit(child, inside);
  }
}

/** Where in the document a reader stands. */
interface Place {
  /** Numbers of the paragraph and points around. */
  readonly path: readonly string[];
  readonly annex: string;
  /** The element that a note's call belongs to, and its number. */
  readonly host: string;
  readonly num: string;
  readonly element?: Element;
}

type Found = Record<ElementClass, string[]>;
type Reader = (element: Element, place: Place, found: Found) => Place | undefined;

const inner = new Set(['authorialNote']);
const own = new Set(['num', 'point', 'item', 'authorialNote', 'heading', 'subheading']);

const readers: Readonly<Record<string, Reader>> = {
  /** The first is the document's own; an attachment repeats it for itself. */
  meta(element, _, found) {
    const work = descend(element, 'FRBRWork');
    const number = work && descend(work, 'FRBRnumber');
    const date = work && descend(work, 'FRBRdate');
    if (number?.attributes.showAs !== undefined && found.number.length === 0)
      found.number.push(plainHyphens(number.attributes.showAs));
    const day = date?.attributes.name === 'yearOnly' ? undefined : date?.attributes.date;
    if (day !== undefined && found.date.length === 0) found.date.push(day);
    return undefined;
  },
  longTitle(element, _, found) {
    found.title.push(withoutProcedure(ownText(element)));
    return undefined;
  },
  citation(element, place, found) {
    found.citations.push(ownText(element));
    return { ...place, host: 'citation', num: '', element };
  },
  recital(element, place, found) {
    const num = numOf(element);
    found.recitals.push(numbered(num, ownText(element)));
    return { ...place, host: 'recital', num, element };
  },
  paragraph(element, place, found) {
    const num = numOf(element);
    found.paragraphs.push(place.annex + numbered(num, ownText(element)));
    return { ...place, path: [num], host: 'paragraph', num, element };
  },
  point: readPoint,
  item: readPoint,
  indent: readPoint,
  heading(element, place, found) {
    if (place.annex === '') found.headings.push(ownText(element));
    return undefined;
  },
  crossHeading(element, place, found) {
    if (place.annex === '') found.headings.push(ownText(element));
    return undefined;
  },
  attachment: (_, place) => ({ ...place, annex: 'annex ' }),
  mainBody(element, _, found) {
    prose(element, found);
    return undefined;
  },
  tr(element, _, found) {
    found.rows.push(fold(textOf(element, new Set())));
    return undefined;
  },
  authorialNote(element, { host, num, element: holder }, found) {
    found.notes.push(ownText(element));
    found.hosts.push(hostKey(host, num, holder ? textBefore(holder, element) : ''));
    return undefined;
  },
};

function readPoint(element: Element, place: Place, found: Found): Place {
  const num = numOf(element);
  const path = [...(place.path.length > 0 ? place.path : ['']), num];
  found.points.push(numbered(pathOf(path), ownText(element)));
  return { ...place, path, host: 'point', num, element };
}

/** What stands directly in a body: the prose of a summary, and what comes before and after its lists. */
function prose(body: Element, found: Found): void {
  for (const child of body.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'blockList') prose(child, found);
    else if (proseBlocks.has(child.name)) found.paragraphs.push(numbered('', ownText(child)));
  }
}

const proseBlocks = new Set(['p', 'listIntroduction', 'listWrapUp']);

function numOf(element: Element): string {
  const num = element.children.find((child) => typeof child !== 'string' && child.name === 'num');
  return num === undefined || typeof num === 'string' ? '' : fold(textOf(num, inner));
}

/** The words of an element without its number, its points, its notes. A space before a call belongs to the call. */
function ownText(element: Element): string {
  return fold(textOf(element, own).replace(/\s*\uE000/gu, ''));
}

/** Text with a space between blocks; what is skipped leaves a trace only if it was a note. */
function textOf(element: Element, skipped: ReadonlySet<string>): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'authorialNote' && skipped.has(child.name)) return '\uE000';
      if (child.name === 'br' || child.name === 'eol') return ' ';
      if (skipped.has(child.name)) return ' ';
      const text = textOf(child, skipped);
      return separate.has(child.name) ? ` ${text} ` : text;
    })
    .join('');
}

const separate = new Set([
  'p',
  'intro',
  'wrapUp',
  'content',
  'td',
  'th',
  'num',
  'block',
  'list',
  'container',
  'listIntroduction',
  'listWrapUp',
]);

function textBefore(holder: Element, note: Element): string {
  let text = '';
  let done = false;
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (done) return;
      if (child === note) done = true;
      else if (typeof child === 'string') text += child;
      else if (!own.has(child.name)) walk(child);
    }
  };
  walk(holder);
  return fold(text);
}

function descend(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = child.name === name ? child : descend(child, name);
    if (found) return found;
  }
  return undefined;
}

function plainHyphens(text: string): string {
  return text.replace(/[\u2010-\u2013]/gu, '-');
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

function parse(xml: string): Element {
  return { name: '#root', attributes: {}, children: toElements(parser.parse(xml)) };
}

/** The parser's lists of one-key objects as elements. */
function toElements(nodes: unknown): (Element | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>): (Element | string)[] => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    if (name === '#text') return [String(node[name])];
    if (name.startsWith('?') || name === '') return [];
    const attributes = Object.fromEntries(Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, String(value)]));
    return [{ name, attributes, children: toElements(node[name]) }];
  });
}
