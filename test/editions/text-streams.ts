import { XMLParser } from 'fast-xml-parser';

/** The text of a document or of an edition of it: what is read in order, and each note. White space is folded. */
export interface TextStreams {
  readonly body: string;
  readonly notes: readonly string[];
}

/** The streams of AKN: all text but meta; notes are taken out of the text and listed in the order of their first calls. */
export function aknStreams(xml: string): TextStreams {
  const root = parse(xml);
  const metaNotes = new Map(
    select(root, (node) => node.name === 'note').map((note) => [`#${note.attributes.eId}`, note]),
  );
  const called = select(
    root,
    (node) => noteCalls.has(node.name),
    (node) => node.name === 'meta',
  )
    .map((call) => (call.name === 'authorialNote' ? call : metaNotes.get(call.attributes.href ?? '')))
    .filter((note) => note !== undefined);
  const skip = (node: Node) => node.name === 'meta' || node.name === 'authorialNote';
  return {
    body: read(root, skip, aknBlock),
    notes: [...new Set(called)].map((note) => readInside(note, skip, aknBlock)),
  };
}

/** The streams of an HTML page or of the XHTML files of a book, in order: all text but what the edition added. */
export function htmlStreams(...files: readonly string[]): TextStreams {
  const roots = files.map(parse);
  const isNote = (node: Node) =>
    (node.name === 'aside' && node.attributes.role === 'doc-footnote') ||
    (node.name === 'li' && node.parent?.parent?.attributes.role === 'doc-endnotes');
  const added = (node: Node) => 'data-generated' in node.attributes || ['head', 'style', 'title'].includes(node.name);
  const skip = (node: Node) => added(node) || isNote(node);
  return {
    body: fold(roots.map((root) => read(root, skip, htmlBlock)).join(' ')),
    notes: roots.flatMap((root) => select(root, isNote, added)).map((note) => readInside(note, skip, htmlBlock)),
  };
}

/** Every eId of the content, in document order. */
export function contentIds(xml: string): string[] {
  return select(
    parse(xml),
    (node) => 'eId' in node.attributes,
    (node) => node.name === 'meta',
  ).map((node) => node.attributes.eId ?? '');
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
  readonly parent: Node | undefined;
}

const noteCalls = new Set(['authorialNote', 'noteRef']);

/** Inline elements of the standard: text runs on across their edges. All others stand apart. */
const aknInline = new Set(
  `a abbr affectedDocument argument b change concept courtType date decoration def del docAuthority docCommittee docDate
  docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber
  embeddedText entity eop event fillIn i inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef
  authorialNote object omissis opinion organization outcome party person placeholder process quantity quotedText recordedTime ref
  relatedDocument remark rmod role rref session shortTitle signature span sub sup term time u vote img`.split(/\s+/u),
);
const aknBlocks = new Set(['quotedStructure', 'embeddedStructure', 'subFlow', 'foreign']);
const htmlInline = new Set('a abbr b cite code del dfn i img ins small span sub sup time u'.split(' '));

function aknBlock(node: Node): boolean {
  // What a foreign element holds is one block, whatever it is.
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (above.parent?.name === 'foreign') return false;
  }
  return (
    !aknInline.has(node.name) ||
    select(
      node,
      (inner) => aknBlocks.has(inner.name),
      (inner) => inner.name === 'authorialNote',
    ).length > 0
  );
}

function htmlBlock(node: Node): boolean {
  return !htmlInline.has(node.name);
}

function readInside(node: Node, skip: (node: Node) => boolean, isBlock: (node: Node) => boolean): string {
  return fold(node.children.map((child) => (typeof child === 'string' ? child : raw(child, skip, isBlock))).join(''));
}

function read(node: Node, skip: (node: Node) => boolean, isBlock: (node: Node) => boolean): string {
  return fold(raw(node, skip, isBlock));
}

function raw(node: Node, skip: (node: Node) => boolean, isBlock: (node: Node) => boolean): string {
  if (skip(node)) return '';
  const text = node.children.map((child) => (typeof child === 'string' ? child : raw(child, skip, isBlock))).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

// White space of XML and HTML alone: a no-break space is text.
function fold(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/gu, ' ').trim();
}

function select(node: Node, wanted: (node: Node) => boolean, skip: (node: Node) => boolean = () => false): Node[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' || skip(child) ? [] : [...(wanted(child) ? [child] : []), ...select(child, wanted, skip)],
  );
}

const settings = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: 10_000,
  ignoreDeclaration: true,
  ignorePiTags: true,
};
const xmlParser = new XMLParser(settings);
const htmlParser = new XMLParser({ ...settings, unpairedTags: ['meta', 'link', 'br', 'img'] });
const doctype = '<!DOCTYPE html>';

function parse(text: string): Node {
  const root: Node = { name: '#root', attributes: {}, children: [], parent: undefined };
  append(root, text.startsWith(doctype) ? htmlParser.parse(text.slice(doctype.length)) : xmlParser.parse(text));
  return root;
}

function append(parent: Node, parsed: readonly Record<string, unknown>[]): void {
  for (const item of parsed) {
    const name = Object.keys(item).find((key) => key !== ':@') ?? '';
    if (name === '#text') {
      parent.children.push(String(item[name]));
      continue;
    }
    const attributes = Object.fromEntries(Object.entries(item[':@'] ?? {}).map(([key, value]) => [key, String(value)]));
    const node: Node = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], parent };
    parent.children.push(node);
    if (Array.isArray(item[name])) append(node, item[name]);
  }
}
