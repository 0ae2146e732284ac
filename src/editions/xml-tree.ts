import { XMLParser } from 'fast-xml-parser';
import { acceptXml } from './accept.ts';

/** An element of a small reading of XML: the name without its prefix, attributes, and children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Reads well-formed XML without a DOCTYPE; text is kept to the character. */
export function readXmlTree(xml: string): XmlElement {
  const root = toNodes(parser.parse(acceptXml(xml))).find((node) => typeof node !== 'string');
  if (root === undefined)
    throw new Error('The XML has no root element: check that it is well formed before it is read.');
  return root;
}

/** The elements of these names below an element, in document order. */
export function findAll(element: XmlElement, names: string | readonly string[]): XmlElement[] {
  return elements(element).flatMap((child) => [
    ...([names].flat().includes(child.name) ? [child] : []),
    ...findAll(child, names),
  ]);
}

/** The elements along a path of names: `meta`, `identification`. */
export function children(element: XmlElement | undefined, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((parent) => elements(parent).filter((child) => child.name === name)),
    element === undefined ? [] : [element],
  );
}

/** All text inside, white space folded, without what the named elements hold. */
export function textOf(element: XmlElement, without: readonly string[] = []): string {
  return rawText(element, new Set(without)).replaceAll(whiteSpace, ' ').trim();
}

// The white space of XML; a no-break space is a character of the text.
const whiteSpace = /[ \t\r\n]+/gu;

function rawText(node: XmlNode, without: ReadonlySet<string>): string {
  if (typeof node === 'string') return node;
  return without.has(node.name) ? '' : node.children.map((child) => rawText(child, without)).join('');
}

function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Character references too: `&#160;`.
  htmlEntities: true,
  // As deep as any document is; the default of the parser is not.
  maxNestedTags: 1_000,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The parser's shape: one key is the element's name, `:@` its attributes, `#text` is text. */
function toNodes(parsed: unknown): XmlNode[] {
  return Array.isArray(parsed) ? parsed.map(toNode) : [];
}

function toNode(parsed: Record<string, unknown>): XmlNode {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  if (name === '#text') return String(parsed[name]);
  return {
    name: name.slice(name.indexOf(':') + 1),
    attributes: Object.fromEntries(Object.entries(parsed[':@'] ?? {}).map(([key, value]) => [key, String(value)])),
    children: toNodes(parsed[name]),
  };
}
