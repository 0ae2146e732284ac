import type {
  Annex,
  Citation,
  Conclusion,
  Content,
  LegalDocument,
  Line,
  Num,
  Paragraph,
  Point,
  PointList,
  PrefacePart,
  Recital,
  ResolutionBody,
  Section,
} from '../model/nodes.ts';
import type { Ids } from './ids.ts';
import { buildLine, paragraphOf } from './inlines.ts';
import { proseBlock } from './prose.ts';
import { documentComponent, tableComponent } from './tables.ts';
import { type Element, element, type XmlNode } from './tree.ts';

/** Everything between meta and the end, in the order the schema has. */
export function buildBody(
  document: LegalDocument,
  ids: Ids,
  companions: readonly { href: string; showAs: string }[],
  annexMeta: (component: string) => Element,
): Element[] {
  const { preface, body, conclusions } = document;
  return [
    ...(preface.length > 0
      ? [
          element(
            'preface',
            {},
            preface.map((part) => prefacePart(part, ids)),
          ),
        ]
      : []),
    ...(body.type === 'resolution'
      ? [
          ...preamble(body, ids),
          element(
            'mainBody',
            {},
            body.body.map((part) => bodyPart(part, ids)),
          ),
        ]
      : []),
    ...(body.type === 'prose'
      ? [
          element(
            'mainBody',
            {},
            body.blocks.map((block) => proseBlock(block, ids)),
          ),
        ]
      : []),
    ...(body.type === 'tables'
      ? [
          element('collectionBody', {}, [
            ...body.tables.map((table) => tableComponent(table, ids)),
            ...companions.map((found) => documentComponent(found, ids)),
          ]),
        ]
      : []),
    ...(conclusions.length > 0
      ? [
          element(
            'conclusions',
            {},
            conclusions.map((part) => conclusion(part, ids)),
          ),
        ]
      : []),
    ...(body.type === 'resolution' && body.annexes.length > 0
      ? [
          element(
            'attachments',
            {},
            body.annexes.map((annex) => attachment(annex, ids, annexMeta)),
          ),
        ]
      : []),
  ];
}

function prefacePart(part: PrefacePart, ids: Ids): Element {
  if (part.type === 'longTitle') {
    const eId = ids.claim('preface__longTitle');
    return element('longTitle', { eId }, [paragraphOf(part.line, ids, eId)]);
  }
  const eId = ids.next('preface__container');
  return element('container', { eId, name: part.name }, [paragraphOf(part.line, ids, eId)]);
}

function conclusion({ name, line }: Conclusion, ids: Ids): Element {
  const eId = ids.next('conclusions__container');
  return element('container', { eId, name }, [paragraphOf(line, ids, eId)]);
}

function preamble({ formula, citations, recitalsIntro, recitals }: ResolutionBody, ids: Ids): Element[] {
  const parts: Element[] = [];
  if (formula) {
    const eId = ids.claim('preamble__formula_1');
    parts.push(element('formula', { eId, name: 'actingEntity' }, [paragraphOf(formula, ids, eId)]));
  }
  if (citations.length > 0)
    parts.push(
      element(
        'citations',
        { eId: ids.claim('cits') },
        citations.map((found) => citation(found, ids)),
      ),
    );
  if (recitals.length > 0) {
    const eId = ids.claim('recs');
    const intro = group('intro', 'intro', recitalsIntro ? [recitalsIntro] : [], ids, eId);
    parts.push(element('recitals', { eId }, [...intro, ...recitals.map((found) => recital(found, ids))]));
  } else if (recitalsIntro) parts.push(paragraphOf(recitalsIntro, ids, 'preamble'));
  return parts.length > 0 ? [element('preamble', {}, parts)] : [];
}

function citation({ mark, lines }: Citation, ids: Ids): Element {
  const eId = ids.next('cits__cit');
  return element('citation', { eId }, [
    ...buildLine(mark, ids, eId),
    ...lines.map((line) => paragraphOf(line, ids, eId)),
  ]);
}

function recital({ mark, num, content }: Recital, ids: Ids): Element {
  const eId = num ? ids.claim(`recs__rec_${num.value}`) : ids.next('recs__rec');
  return element('recital', { eId }, [
    ...buildLine(mark, ids, eId),
    ...number(num, ids, eId),
    ...blocks(content, ids, eId),
  ]);
}

/** Content where only blocks may stand: points become a `blockList`. */
function blocks({ lines, lists }: Content, ids: Ids, context: string): XmlNode[] {
  return [
    ...lines.map((line) => paragraphOf(line, ids, context)),
    ...lists.flatMap((list) => blockList(list, ids, context)),
  ];
}

function blockList({ intro, points, wrapUp }: PointList, ids: Ids, context: string): Element[] {
  const lead = intro.slice(0, -1).map((line) => paragraphOf(line, ids, context));
  const eId = ids.next(`${context}__list`);
  const introduction = intro
    .slice(-1)
    .map((line) => element('listIntroduction', { eId: ids.claim(`${eId}__intro`) }, buildLine(line, ids, eId)));
  const items = points.map((found): Element => {
    const itemId = found.num ? ids.claim(`${eId}__item_${found.num.value}`) : ids.next(`${eId}__item`);
    return element('item', { eId: itemId }, [
      ...buildLine(found.mark, ids, itemId),
      ...number(found.num, ids, itemId),
      ...blocks(found.content, ids, itemId),
    ]);
  });
  return [
    ...lead,
    element('blockList', { eId }, [...introduction, ...items]),
    ...wrapUp.map((line) => paragraphOf(line, ids, context)),
  ];
}

function bodyPart(part: Paragraph | Section, ids: Ids, context = ''): Element {
  if (part.type === 'paragraph') return paragraph(part, ids, attachmentOf(context));
  const eId = ids.next(`${context}sec`);
  return element('section', { eId }, [
    element('heading', { eId: ids.claim(`${eId}__heading`) }, buildLine(part.heading, ids, eId)),
    ...part.children.map((found) => bodyPart(found, ids, `${eId}__`)),
  ]);
}

/** Paragraph numbers run on across sections, so the document or the attachment is their context. */
function paragraph({ mark, num, content }: Paragraph, ids: Ids, context: string): Element {
  const eId = num ? ids.claim(`${context}para_${num.value}`) : ids.next(`${context}para`);
  return element('paragraph', { eId }, [
    ...buildLine(mark, ids, eId),
    ...number(num, ids, eId),
    ...hierarchy(content, ids, eId),
  ]);
}

/** The attachment that an id stands in, as a prefix. */
function attachmentOf(context: string): string {
  return /^att_\d+__/u.exec(context)?.[0] ?? '';
}

/** An annex: the schema has unique eIds in the whole file, so each of its own carries the attachment's. */
function attachment({ heading, body }: Annex, ids: Ids, meta: (component: string) => Element): Element {
  const eId = ids.next('att');
  const parts = body.map((part) => bodyPart(part, ids, `${eId}__`));
  return element('attachment', { eId }, [
    element('heading', { eId: ids.claim(`${eId}__heading`) }, buildLine(heading, ids, eId)),
    ...(parts.length > 0
      ? [
          element('doc', { name: 'annex', contains: 'originalVersion' }, [
            meta(eId.replace('att_', 'annex_')),
            element('mainBody', {}, parts),
          ]),
        ]
      : []),
  ]);
}

function point({ mark, num, content }: Point, ids: Ids, context: string): Element {
  const eId = num ? ids.claim(`${context}__point_${num.value}`) : ids.next(`${context}__point`);
  return element('point', { eId }, [
    ...buildLine(mark, ids, eId),
    ...number(num, ids, eId),
    ...hierarchy(content, ids, eId),
  ]);
}

/** Content of a hierarchical element: `content`, or `list` with what leads to its points and what closes them. */
function hierarchy({ lines, lists }: Content, ids: Ids, context: string): Element[] {
  if (lists.length === 0) {
    const eId = ids.claim(`${context}__content`);
    return [
      element(
        'content',
        { eId },
        lines.map((line) => paragraphOf(line, ids, eId)),
      ),
    ];
  }
  return lists.map(({ intro, points, wrapUp }) => {
    const eId = ids.next(`${context}__list`);
    return element('list', { eId }, [
      ...group('intro', 'intro', intro, ids, eId),
      ...points.map((found) => point(found, ids, eId)),
      ...group('wrapUp', 'wrapup', wrapUp, ids, eId),
    ]);
  });
}

function group(name: string, reference: string, lines: readonly Line[], ids: Ids, context: string): Element[] {
  if (lines.length === 0) return [];
  const eId = ids.claim(`${context}__${reference}`);
  return [
    element(
      name,
      { eId },
      lines.map((line) => paragraphOf(line, ids, eId)),
    ),
  ];
}

function number(num: Num | undefined, ids: Ids, context: string): Element[] {
  return num ? [element('num', {}, buildLine(num.text, ids, context))] : [];
}
