import type { ProseBlock } from '../model/nodes.ts';
import type { Ids } from './ids.ts';
import { buildLine, paragraphOf } from './inlines.ts';
import { type Element, element } from './tree.ts';

/** A block of prose in `mainBody`: a paragraph, a heading, or a list with the line that leads to it. */
export function proseBlock(block: ProseBlock, ids: Ids): Element {
  switch (block.type) {
    case 'prose': {
      const eId = ids.next('p');
      return element('p', { eId }, buildLine(block.line, ids, eId));
    }
    case 'heading': {
      const eId = ids.next('block');
      return element('block', { eId, name: 'heading' }, buildLine(block.line, ids, eId));
    }
    case 'list': {
      const eId = ids.next('list');
      const intro = block.intro
        ? [element('listIntroduction', { eId: ids.claim(`${eId}__intro`) }, buildLine(block.intro, ids, eId))]
        : [];
      const items = block.items.map((line) => {
        const itemId = ids.next(`${eId}__item`);
        return element('item', { eId: itemId }, [paragraphOf(line, ids, itemId)]);
      });
      return element('blockList', { eId }, [...intro, ...items]);
    }
  }
}
