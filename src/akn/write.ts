import type { Ledger } from '../source/ledger.ts';
import { type Span, union } from '../source/span.ts';
import { aknNamespace } from '../version.ts';
import type { Element, XmlNode } from './tree.ts';

/** Where an element stands in the output and what input it came from. Offsets are UTF-16 units. */
export interface TracedElement {
  readonly name: string;
  readonly eId: string | undefined;
  /** Path of names and places: `/statement/preamble/citations/citation[2]/p`. */
  readonly path: string;
  readonly output: Span;
  readonly origin: readonly Span[];
}

export interface WrittenDocument {
  readonly xml: string;
  readonly elements: readonly TracedElement[];
}

const mixed: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'listIntroduction', 'listWrapUp', 'block']);

/**
 * One pass: the tree to XML, the account of every span it holds, the trace of every element. Blocks are indented; in a
 * block with text no white space is added.
 */
export function writeXml(root: Element, documentName: string, ledger: Ledger): WrittenDocument {
  const out: string[] = [];
  const traced: TracedElement[] = [];
  let length = 0;
  const put = (text: string) => {
    out.push(text);
    length += text.length;
  };

  /** Returns the input spans that came to stand in the node. */
  const write = (node: XmlNode, indent: string, inline: boolean, eId: string, path: string): Span[] => {
    switch (node.type) {
      case 'text': {
        const { span, text, reason } = node.piece;
        put(escapeText(text));
        ledger.enter(
          span,
          reason === undefined
            ? { fate: 'kept', document: documentName, eId }
            : { fate: 'replaced', document: documentName, eId, by: text, reason },
        );
        return [span];
      }
      case 'replaced': {
        const { span, text, reason } = node.piece;
        if (reason !== undefined)
          ledger.enter(span, { fate: 'replaced', document: documentName, eId, by: text, reason });
        return [span];
      }
      case 'dropped':
        ledger.drop(node.span, node.reason);
        return [];
      case 'element':
        return writeElement(node, indent, inline, eId, path);
    }
  };

  const writeElement = (node: Element, indent: string, inline: boolean, outer: string, path: string): Span[] => {
    const own = node.attributes.find(([name]) => name === 'eId')?.[1];
    const eId = own ?? outer;
    if (!inline) put(indent);
    const start = length;
    put(`<${node.name}${node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}`);
    const visible = node.children.some(({ type }) => type === 'element' || type === 'text');
    put(visible ? '>' : '/>');
    const flows = inline || mixed.has(node.name);
    const blocks = visible && !flows;
    if (blocks) put('\n');
    const origin: Span[] = [];
    const steps = childSteps(node);
    node.children.forEach((child, index) => {
      origin.push(...write(child, `${indent}  `, flows, eId, `${path}/${steps[index] ?? ''}`));
    });
    if (blocks) put(indent);
    if (visible) put(`</${node.name}>`);
    const end = length;
    if (!inline) put('\n');
    traced.push({ name: node.name, eId: own, path, output: { start, end }, origin: union(origin) });
    return origin;
  };

  put('<?xml version="1.0" encoding="UTF-8"?>\n');
  put(`<akomaNtoso xmlns="${aknNamespace}">\n`);
  write(root, '  ', false, '', `/${root.name}`);
  put('</akomaNtoso>\n');
  return {
    xml: out.join(''),
    elements: traced.sort((a, b) => a.output.start - b.output.start || b.output.end - a.output.end),
  };
}

/** `citation[2]`, or `p` where an element is the only one of its name. */
function childSteps({ children }: Element): string[] {
  const totals = new Map<string, number>();
  for (const child of children) if (child.type === 'element') totals.set(child.name, (totals.get(child.name) ?? 0) + 1);
  const places = new Map<string, number>();
  return children.map((child) => {
    if (child.type !== 'element') return '';
    const place = (places.get(child.name) ?? 0) + 1;
    places.set(child.name, place);
    return totals.get(child.name) === 1 ? child.name : `${child.name}[${place}]`;
  });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (control) => `&#${control.charCodeAt(0)};`);
}
