import { findProcedures } from '../../identifiers/procedure.ts';
import type { Annotation } from '../../model/inlines.ts';
import type { Conclusion, LegalDocument, Line, PrefacePart, ProseBlock } from '../../model/nodes.ts';
import type { Block } from '../../recognition/blocks.ts';
import { readyGrammar } from '../../recognition/grammar.ts';
import { fold, unfold } from '../../source/fold.ts';
import { type Family, noFacts, type Recognised, type Structured } from '../kind.ts';
import { lineMaker, spansOfBlock } from '../lines.ts';
import { findNumericDate } from '../numeric-date.ts';
import { summaryGrammar } from './grammar.ts';
import { readVote } from './vote.ts';

/** Summaries of the Legislative Observatory: prose about a text. */
export const summaryFamily: Family = { grammar: readyGrammar(summaryGrammar), structure };

function structure(recognised: Recognised): Structured {
  const { blocks } = recognised.document;
  const lines = lineMaker(recognised.notes);
  const preface: PrefacePart[] = [];
  const prose: ProseBlock[] = [];
  const conclusions: Conclusion[] = [];
  const dropped: LegalDocument['dropped'][number][] = [];
  const unplaced: Block[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const line = (annotations: readonly Annotation[] = []): Line => [
      ...lines.mark(block),
      ...lines.num(block),
      ...lines.body(block, annotations),
    ];
    switch (block.kind) {
      case 'summaryTitle':
        preface.push({
          type: 'longTitle',
          line: [
            ...lines.mark(block),
            { type: 'element', name: 'docTitle', attributes: {}, children: lines.body(block) },
          ],
        });
        break;
      case 'referenceLine':
        preface.push({ type: 'container', name: 'reference', line: line(annotateReferenceLine(block)) });
        break;
      case 'prose':
        prose.push({ type: 'prose', line: line() });
        break;
      case 'heading':
        prose.push({ type: 'heading', line: line() });
        break;
      case 'item':
        addItem(prose, line(), before);
        break;
      case 'furniture':
      case 'trailer':
      case 'runningHead':
        for (const span of spansOfBlock(block))
          dropped.push({ span, reason: block.kind === 'runningHead' ? 'running-head' : 'page-furniture' });
        break;
      default:
        conclusions.push({ name: 'unplaced', line: line() });
        unplaced.push(block);
    }
    before = block;
  }
  const reference = blocks.find(({ kind }) => kind === 'referenceLine');
  const folded = fold(reference?.text.text ?? '');
  return {
    document: { preface, body: { type: 'prose', blocks: prose }, conclusions, dropped },
    facts: {
      ...noFacts,
      kind: 'summary',
      procedure: findProcedures(folded.value)[0]?.reference,
      date: findNumericDate(folded.value)?.iso,
      title: blocks.find(({ kind }) => kind === 'summaryTitle')?.text.text.replace(/^#+\s*/u, '') ?? '',
      vote: readVote(
        blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => text.text),
        recognised.language,
      ),
    },
    unplaced,
  };
}

/** Items join the list before them; a line that ends in a colon leads to the list. */
function addItem(prose: ProseBlock[], item: Line, before: Block | undefined): void {
  const last = prose.at(-1);
  if (last?.type === 'list') prose[prose.length - 1] = { ...last, items: [...last.items, item] };
  else if (last?.type === 'prose' && before?.kind === 'prose' && before.text.text.trimEnd().endsWith(':'))
    prose[prose.length - 1] = { type: 'list', intro: last.line, items: [item] };
  else prose.push({ type: 'list', intro: undefined, items: [item] });
}

function annotateReferenceLine(block: Block): Annotation[] {
  const folded = fold(block.text.text);
  const procedure = findProcedures(folded.value)[0];
  const date = findNumericDate(folded.value);
  return [
    ...(procedure ? [{ as: 'element', name: 'docketNumber', ...unfold(folded, procedure) } as const] : []),
    ...(date
      ? [{ as: 'element', name: 'docDate', attributes: { date: date.iso }, ...unfold(folded, date) } as const]
      : []),
  ];
}
