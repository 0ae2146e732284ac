import { type XmlDocument, XmlElement } from 'libxml2-wasm';

/** Where an element stands: its path in local names, and the eId of it or of the nearest element around it. */
export interface ElementPlace {
  readonly path: string;
  readonly eId?: string;
}

/**
 * Finds the place of an element by libxml2's own path, which calls all elements without a prefix `*` and counts them
 * together. Places once found are kept, for findings come in crowds under the same ancestors.
 */
export function elementPlaces(document: XmlDocument): (xpath: string) => ElementPlace {
  const known = new Map<string, ElementPlace>([['', { path: '' }]]);
  const placeOf = (xpath: string): ElementPlace => {
    const place = known.get(xpath) ?? within(placeOf(xpath.slice(0, xpath.lastIndexOf('/'))), document, xpath);
    known.set(xpath, place);
    return place;
  };
  return placeOf;
}

/** One step further down. What is no element, say an attribute, stands where its element does. */
function within(parent: ElementPlace, document: XmlDocument, xpath: string): ElementPlace {
  const element = document.get(xpath.replace(prefixed, "/*[name()='$1']"));
  if (!(element instanceof XmlElement)) return parent;
  const path = `${parent.path}/${element.name}${position(element)}`;
  const eId = element.attr('eId')?.value ?? parent.eId;
  return eId === undefined ? { path } : { path, eId };
}

// /akn:act/akn:body[1]: the prefixes are the document's, and XPath knows none of them.
const prefixed = /\/([^/:[]+:[^/[]+)/gu;

/** `[2]` for the second of its name among its siblings, nothing for the only one. */
function position(element: XmlElement): string {
  const before = count(element, 'preceding-sibling');
  return before + count(element, 'following-sibling') === 0 ? '' : `[${before + 1}]`;
}

function count(element: XmlElement, axis: string): number {
  return Number(element.eval(`count(${axis}::*[local-name()='${element.name}'])`));
}
