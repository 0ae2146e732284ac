import { XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';

/** An element of a document, read by a parser that the program does not write with. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The document element. Throws when the XML is not well formed. */
export function parseXml(xml: string): Element {
  const document = XmlDocument.fromString(xml);
  try {
    return readElement(document.root);
  } finally {
    document.dispose();
  }
}

function readElement(node: XmlElement): Element {
  const children: (Element | string)[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(readElement(child));
    else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content);
  }
  return {
    name: node.name,
    attributes: Object.fromEntries(node.attrs.map((attr) => [attr.name, attr.value])),
    children,
  };
}

/** The element and all below it, in document order. */
export function elementsOf(root: Element): Element[] {
  return [root, ...childrenOf(root).flatMap(elementsOf)];
}

export function childrenOf(element: Element, name?: string): Element[] {
  return element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name);
}

/** Every element of a name, in document order. */
export function findAll(root: Element, ...names: readonly string[]): Element[] {
  return elementsOf(root).filter(({ name }) => names.includes(name));
}

/** The one element of a name or eId; throws when there is none. */
export function find(root: Element, nameOrEId: string): Element {
  const found = elementsOf(root).find(({ name, attributes }) => name === nameOrEId || attributes.eId === nameOrEId);
  if (!found) throw new Error(`the document has no ${nameOrEId}`);
  return found;
}

/** All characters below an element but those of the elements named in `without`. */
export function textOf(element: Element, ...without: readonly string[]): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? '' : textOf(child, ...without)))
    .join('');
}
