import type { Table } from '../model/nodes.ts';
import type { Ids } from './ids.ts';
import { buildLine } from './inlines.ts';
import { type Element, element } from './tree.ts';

/** A table of a procedure file: `component/interstitial`, as the profile has it. */
export function tableComponent({ heading, rows }: Table, ids: Ids): Element {
  const eId = ids.next('cmp');
  const headingNode = element('heading', { eId: ids.claim(`${eId}__heading`) }, buildLine(heading, ids, eId));
  if (rows.length === 0)
    return element('component', { eId }, [
      headingNode,
      element('interstitial', { eId: ids.next(`${eId}__interstitial`) }),
    ]);
  const tableId = ids.claim(`${eId}__table_1`);
  const body = rows.map(({ cells }) =>
    element(
      'tr',
      {},
      cells.map(({ header, span, line }) => {
        const content = buildLine(line, ids, eId);
        const filled = content.some(({ type }) => type !== 'dropped');
        return element(
          header ? 'th' : 'td',
          { colspan: span > 1 ? String(span) : undefined },
          filled ? [element('p', {}, content)] : content,
        );
      }),
    ),
  );
  return element('component', { eId }, [
    headingNode,
    element('interstitial', { eId: ids.next(`${eId}__interstitial`) }, [element('table', { eId: tableId }, body)]),
  ]);
}

/** A document that a collection names. */
export function documentComponent({ href, showAs }: { href: string; showAs: string }, ids: Ids): Element {
  const eId = ids.next('cmp');
  return element('component', { eId }, [element('documentRef', { eId: ids.next(`${eId}__dref`), href, showAs })]);
}
