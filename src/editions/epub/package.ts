import { create } from 'xmlbuilder2';
import type { Facts } from '../facts.ts';
import type { RenderOptions } from '../options.ts';
import { uuidOf } from './uuid.ts';

/**
 * The package document (EPUB 3.3, section 5) of a book with these content documents, in reading order, and these
 * resources. It says what EPUB Accessibility 1.1, section 2 asks for discovery, and claims no conformance.
 */
export function packageXml(
  facts: Facts,
  options: RenderOptions,
  documents: readonly string[],
  resources: readonly string[],
): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.idpf.org/2007/opf', 'package');
  root.att({ version: '3.0', 'unique-identifier': 'publication', 'xml:lang': facts.language });

  const metadata = root.ele('metadata').att('http://www.w3.org/2000/xmlns/', 'xmlns:dc', dublinCore);
  for (const [name, value, id] of dublinCoreOf(facts, options)) {
    metadata.ele(dublinCore, `dc:${name}`, id === undefined ? {} : { id }).txt(value);
  }
  for (const [property, value] of [['dcterms:modified', modified(facts, options)], ...accessibility]) {
    metadata.ele('meta', { property }).txt(value ?? '');
  }

  const manifest = root.ele('manifest');
  for (const name of [...documents, ...resources]) {
    manifest.ele('item', { id: idOf(name), href: name, 'media-type': mediaType(name), ...properties(name) });
  }

  const spine = root.ele('spine');
  for (const name of documents) {
    spine.ele('itemref', { idref: idOf(name), ...(name === navigation ? { linear: 'no' } : {}) });
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const navigation = 'nav.xhtml';

/** A date is stated only where the document knows its day; nothing is made up to fill a field. */
function dublinCoreOf(
  facts: Facts,
  options: RenderOptions,
): readonly (readonly [name: string, value: string, id?: string])[] {
  return [
    ['identifier', `urn:uuid:${uuidOf(facts.expression)}`, 'publication'],
    ...optional('identifier', facts.number),
    ['title', facts.title],
    ['language', facts.language],
    ...facts.authors.map((author): [string, string] => ['creator', author]),
    ...optional('date', facts.date?.day),
    ...optional('source', facts.officialPage),
    ['rights', options.words.labels.rights],
  ];
}

function optional(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

/** The time told, else the document's own day, else the first that a ZIP can hold: never the clock. */
function modified(facts: Facts, options: RenderOptions): string {
  const time =
    options.modified?.toISOString() ?? `${facts.expressionDate?.day ?? facts.date?.day ?? '1980-01-01'}T00:00:00Z`;
  return time.replace(/\.\d+Z$/u, 'Z');
}

const accessibility: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ...[
    'ARIA',
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ].map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
  ['schema:accessibilityHazard', 'none'],
];

function idOf(name: string): string {
  return name.replace('.', '-');
}

function properties(name: string): { readonly properties?: string } {
  if (name === navigation) return { properties: 'nav' };
  return name === 'cover.svg' ? { properties: 'cover-image' } : {};
}

const mediaTypes: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
};

function mediaType(name: string): string {
  const type = mediaTypes[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`No media type is known for ${name} in the book: add it to the table.`);
  return type;
}
