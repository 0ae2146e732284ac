import { children, findAll, readXmlTree, textOf, type XmlElement } from './xml-tree.ts';

/** A date as far as the source states it. */
export interface StatedDate {
  readonly year: string;
  /** The whole day, ISO 8601; undefined where the source states only the year. */
  readonly day: string | undefined;
}

/** What a document says of itself, as its editions and their index need it. */
export interface Facts {
  /** IRI of the Work: the same for all languages. */
  readonly work: string;
  /** IRI of the Expression: the Work in one language. */
  readonly expression: string;
  /** BCP 47: "en". */
  readonly language: string;
  /** The `name` of the document element: "resolution". */
  readonly kind: string;
  /** As printed: "P9_TA(2021)0056". */
  readonly number: string | undefined;
  readonly title: string;
  readonly date: StatedDate | undefined;
  readonly expressionDate: StatedDate | undefined;
  readonly authors: readonly string[];
  /** The web page of the document's publisher, where an alias states one. */
  readonly officialPage: string | undefined;
}

/** Reads the facts of one AKN document, which must be well formed. */
export function readFacts(xml: string): Facts {
  const document = findDocument(readXmlTree(xml));
  const [identification] = children(document, 'meta', 'identification');
  const [work] = children(identification, 'FRBRWork');
  const [expression] = children(identification, 'FRBRExpression');
  const [number] = children(work, 'FRBRnumber');
  const printed = number?.attributes.showAs ?? number?.attributes.value;
  return {
    work: value(work, 'FRBRuri'),
    expression: value(expression, 'FRBRuri'),
    language: toBcp47(children(expression, 'FRBRlanguage')[0]?.attributes.language),
    kind: document.attributes.name ?? document.name,
    number: printed,
    title: title(document) ?? printed ?? value(work, 'FRBRuri'),
    date: statedDate(work),
    expressionDate: statedDate(expression),
    authors: authors(document, work),
    officialPage: officialPage([expression, work]),
  };
}

function findDocument(root: XmlElement): XmlElement {
  for (const child of root.children) if (typeof child !== 'string' && children(child, 'meta').length > 0) return child;
  throw new Error(`There is no document with meta in <${root.name}>: validate the XML before it is rendered.`);
}

function value(parent: XmlElement | undefined, name: string): string {
  return children(parent, name)[0]?.attributes.value ?? '';
}

/** "eng" → "en". A code that is no language is "und", as BCP 47 has it. */
function toBcp47(code: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The same block that the stylesheets make the heading of the page: `f:title-block` in `documents.xsl`. */
function title(document: XmlElement): string | undefined {
  const fronts = ['coverPage', 'preface'].flatMap((name) => children(document, name));
  const blocks = fronts.flatMap((front) => findBlocks(front));
  const found =
    blocks.find((block) => findAll(block, 'shortTitle').length > 0) ??
    blocks.find((block) => findAll(block, 'docTitle').length > 0) ??
    fronts.flatMap((front) => findAll(front, 'longTitle')).flatMap((long) => findBlocks(long))[0];
  return found && textOf(found, ['authorialNote']);
}

function findBlocks(parent: XmlElement): XmlElement[] {
  return findAll(parent, ['p', 'block']).filter((block) => textOf(block) !== '');
}

/** A date named `yearOnly` holds a placeholder for the month and the day. */
function statedDate(parent: XmlElement | undefined): StatedDate | undefined {
  const found = children(parent, 'FRBRdate')[0]?.attributes;
  if (found?.date === undefined) return undefined;
  return { year: found.date.slice(0, 4), day: found.name === 'yearOnly' ? undefined : found.date.slice(0, 10) };
}

function authors(document: XmlElement, work: XmlElement | undefined): string[] {
  const entries = children(document, 'meta', 'references').flatMap((references) => references.children);
  const names = new Map(
    entries.flatMap((entry) =>
      typeof entry === 'string' ? [] : [[`#${entry.attributes.eId}`, entry.attributes.showAs]],
    ),
  );
  return children(work, 'FRBRauthor').flatMap((author) => names.get(author.attributes.href ?? '') ?? []);
}

const pageAliases = ['doceo', 'EP-ODP', 'ELI'];

function officialPage(levels: readonly (XmlElement | undefined)[]): string | undefined {
  const aliases = levels.flatMap((level) => children(level, 'FRBRalias')).map((alias) => alias.attributes);
  return pageAliases
    .flatMap((name) => aliases.filter((alias) => alias.name === name && /^https?:\/\/\S+$/u.test(alias.value ?? '')))
    .map((alias) => alias.value)[0];
}
