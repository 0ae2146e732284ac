import type { Structured } from '../kinds/kind.ts';
import { elements } from '../kinds/work-iri.ts';
import { buildBody } from './body.ts';
import { newIds } from './ids.ts';
import { annexMeta, buildMeta, companions, type MetaSource } from './meta.ts';
import { type Element, element } from './tree.ts';

/** A whole document as a tree, and the eIds its source would have given twice. */
export function buildDocument(
  structured: Structured,
  source: MetaSource,
  others: readonly Structured[],
): { root: Element; repeated: readonly string[] } {
  const ids = newIds();
  const meta = buildMeta(source);
  const body = buildBody(
    structured.document,
    ids,
    companions(
      structured.facts,
      others.map(({ facts }) => facts),
    ),
    (component) => annexMeta(source, component),
  );
  const dropped = structured.document.dropped.map(({ span, reason }) => ({ type: 'dropped', span, reason }) as const);
  const root = element(elements[structured.facts.kind], { name: structured.facts.kind, contains: 'originalVersion' }, [
    meta,
    ...dropped,
    ...body,
  ]);
  return { root, repeated: ids.repeated };
}
