import { type XmlDocument, XmlElement } from 'libxml2-wasm';

/**
 * Where the element of a finding stands: its path in local names, and the eId of it or of the nearest element around it.
 * `xpath` is libxml2's own, which counts elements without a prefix together and calls them all `*`.
 */
export function elementPlace(document: XmlDocument, xpath: string): { readonly path?: string; readonly eId?: string } {
  const node = document.get(xpath.replace(prefixed, "/*[name()='$1']"));
  const lineage = ancestry(node instanceof XmlElement ? node : (node?.parent ?? null));
  if (lineage.length === 0) return {};
  const eId = lineage.findLast((element) => element.attr('eId'))?.attr('eId')?.value;
  const path = lineage.map((element) => `/${element.name}${position(element)}`).join('');
  return eId === undefined ? { path } : { path, eId };
}

// /akn:act/akn:body[1]: the prefixes are the document's, and XPath knows none of them.
const prefixed = /\/([^/:[]+:[^/[]+)/gu;

/** From the root down to the element itself. */
function ancestry(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : [...ancestry(element.parent), element];
}

/** `[2]` for the second of its name among its siblings, nothing for the only one. */
function position(element: XmlElement): string {
  const before = namesakes(element, 'prev');
  return before + namesakes(element, 'next') === 0 ? '' : `[${before + 1}]`;
}

function namesakes(element: XmlElement, direction: 'prev' | 'next'): number {
  let count = 0;
  for (let node = element[direction]; node !== null; node = node[direction]) {
    if (node instanceof XmlElement && node.name === element.name) count += 1;
  }
  return count;
}
