import { bodyText, notesOf } from './outline.ts';
import { childrenOf, type Element, findAll, textOf } from './xml.ts';

/**
 * A document in a few lines, to be compared at a glance:
 *
 * > formula
 * > cit 2
 * > rec A B C
 * > para 1 2 3
 * > 1 (a) (b) +wrap-up
 * > § Trade: 2 3
 * > note 1 at Kazakhstan
 * > annex ANNEX: para 1 2
 */
export function sketch(document: Element): string[] {
  const root = {
    ...document,
    children: document.children.filter((child) => typeof child === 'string' || child.name !== 'attachments'),
  };
  return [
    ...findAll(root, 'formula').map(() => 'formula'),
    ...counted('cit', findAll(root, 'citation').length),
    ...listed('rec', findAll(root, 'recital')),
    ...listed('para', findAll(root, 'paragraph')),
    ...findAll(root, 'paragraph', 'point', 'recital').flatMap(points),
    ...findAll(root, 'section').map(
      (section) =>
        `§ ${childrenOf(section, 'heading').map(bodyText).join('')}: ${nums(childrenOf(section, 'paragraph'))}`,
    ),
    ...notesOf(root).map(({ marker, host }) => `note ${marker} at ${host}`),
    ...findAll(root, 'conclusions').flatMap((part) =>
      childrenOf(part).map((child) => `after the end: ${bodyText(child)}`),
    ),
    ...findAll(document, 'attachment').map(annex),
  ];
}

function annex(attachment: Element): string {
  const heading = childrenOf(attachment, 'heading').map(bodyText).join('');
  const inner = childrenOf(attachment).filter(({ name }) => name !== 'heading');
  return `annex ${heading}: ${inner.flatMap(sketch).join(', ')}`;
}

function counted(name: string, count: number): string[] {
  return count > 0 ? [`${name} ${count}`] : [];
}

function listed(name: string, elements: readonly Element[]): string[] {
  return elements.length > 0 ? [`${name} ${nums(elements)}`] : [];
}

function points(element: Element): string[] {
  return childrenOf(element, 'list').map((list) => {
    const wrapUp = childrenOf(list, 'wrapUp').length > 0 ? ' +wrap-up' : '';
    return `${num(element)} ${nums(childrenOf(list, 'point'))}${wrapUp}`;
  });
}

function nums(elements: readonly Element[]): string {
  return elements.map(num).join(' ');
}

/** Without the full stop; `?` for an element that has none. */
function num(element: Element): string {
  const printed = childrenOf(element, 'num').map((found) => textOf(found));
  return printed.length > 0 ? printed.join('').trim().replace(/\.$/u, '') : '?';
}
