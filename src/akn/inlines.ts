import type { Inline, Line } from '../model/nodes.ts';
import type { Ids } from './ids.ts';
import { element, type XmlNode } from './tree.ts';

/** A line's inlines as XML; `context` prefixes the eIds of those that need one. */
export function buildLine(line: Line, ids: Ids, context: string): XmlNode[] {
  return line.map((inline) => buildInline(inline, ids, context));
}

function buildInline(inline: Inline, ids: Ids, context: string): XmlNode {
  switch (inline.type) {
    case 'text':
    case 'dropped':
      return inline;
    case 'note': {
      const eId = ids.claim(`authorialNote_${inline.number}`);
      return element('authorialNote', { eId, marker: String(inline.number), placement: 'bottom' }, [
        { type: 'replaced', piece: inline.call },
        ...buildLine([inline.label], ids, eId),
        element('p', {}, buildLine(inline.body, ids, eId)),
      ]);
    }
    case 'element': {
      const eId = inline.name === 'ref' ? ids.next(`${context}__ref`) : undefined;
      return element(inline.name, { eId, ...inline.attributes }, buildLine(inline.children, ids, context));
    }
  }
}

export function paragraphOf(line: Line, ids: Ids, context: string) {
  return element('p', {}, buildLine(line, ids, context));
}
