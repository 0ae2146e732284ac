import type { Citation, Conclusion, LegalDocument, Line, Num, Paragraph, PrefacePart, Recital, Section } from '../../model/nodes.ts';
import type { Block } from '../../recognition/blocks.ts';
import { latinLetters } from '../../recognition/enumerator.ts';
import { type Family, type Recognised, type Structured } from '../kind.ts';
import { readyGrammar } from '../../recognition/grammar.ts';
import { type Lines, lineMaker, spansOfBlock } from '../lines.ts';
import { type ContentBuilder, contentBuilder } from './content.ts';
import { annotateNumber, annotateProcedure, annotateTitle, readFacts } from './facts.ts';
import { resolutionGrammar } from './grammar.ts';

/** Resolutions, motions, legislative resolutions, decisions and recommendations of the Parliament. */
export const resolutionFamily: Family = { grammar: readyGrammar(resolutionGrammar), structure };

interface Unit {
  readonly mark: Line;
  readonly num: Num | undefined;
  readonly content: ContentBuilder;
}

function structure(recognised: Recognised): Structured {
  const { blocks } = recognised.document;
  const lines = lineMaker(recognised.notes);
  const preface: PrefacePart[] = [];
  const citations: { mark: Line; lines: Line[] }[] = [];
  const recitals: Unit[] = [];
  const body: (Unit | { heading: Line; units: Unit[] })[] = [];
  const conclusions: Conclusion[] = [];
  const dropped: LegalDocument['dropped'][number][] = [];
  const unplaced: Block[] = [];
  let formula: Line | undefined;
  let begun = false;
  let open: ContentBuilder | undefined;
  const bodyUnits = (): Unit[] | undefined => {
    const last = body.at(-1);
    return last && 'units' in last ? last.units : undefined;
  };
  const addParagraph = (unit: Unit) => {
    const units = bodyUnits();
    if (units) units.push(unit);
    else body.push(unit);
    open = unit.content;
  };
  const conclude = (block: Block) => {
    conclusions.push({ name: 'unplaced', line: [...lines.mark(block), ...lines.num(block), ...lines.body(block)] });
    unplaced.push(block);
  };

  for (const block of blocks) {
    const drop = (reason: 'page-furniture' | 'running-head' | 'metadata') => {
      for (const span of spansOfBlock(block)) dropped.push({ span, reason });
    };
    switch (block.kind) {
      case 'furniture':
      case 'trailer':
        drop('page-furniture');
        break;
      case 'runningHead':
        drop('running-head');
        break;
      case 'number':
        if (begun) drop('metadata');
        else preface.push(container('docIdentifier', lines, block, lines.body(block, annotateNumber(block))));
        break;
      case 'procedure':
        if (begun) drop('metadata');
        else preface.push(container('procedureIdentifier', lines, block, lines.body(block, annotateProcedure(block))));
        break;
      case 'masthead':
        if (begun) drop('page-furniture');
        else preface.push(container('masthead', lines, block, lines.body(block)));
        break;
      case 'shortTitle':
        preface.push(container('shortTitle', lines, block, [...lines.mark(block), { type: 'element', name: 'shortTitle', attributes: {}, children: lines.body(block) }]));
        break;
      case 'title':
        preface.push({ type: 'longTitle', line: [...lines.mark(block), ...lines.body(block, annotateTitle(block, recognised))] });
        break;
      case 'formula':
        formula = [...lines.mark(block), ...lines.body(block)];
        begun = true;
        break;
      case 'citation':
        citations.push({ mark: lines.mark(block), lines: [lines.body(block)] });
        open = undefined;
        begun = true;
        break;
      case 'recital': {
        const unit = readUnit(lines, block);
        recitals.push(unit);
        open = unit.content;
        begun = true;
        break;
      }
      case 'heading':
        body.push({ heading: [...lines.mark(block), ...lines.body(block)], units: [] });
        open = undefined;
        begun = true;
        break;
      case 'paragraph':
        addParagraph(readUnit(lines, block));
        begun = true;
        break;
      case 'point':
        if (open) open.addPoint(lines.mark(block), readNum(lines, block), block.reading.enumerator, lines.body(block));
        else addParagraph(readUnit(lines, block));
        break;
      case 'subparagraph':
        if (open) open.addLine([...lines.mark(block), ...lines.body(block)]);
        else if (body.length === 0 && citations.length > 0 && recitals.length === 0)
          citations.at(-1)?.lines.push([...lines.mark(block), ...lines.body(block)]);
        else addParagraph(readUnit(lines, block));
        break;
      case 'note':
        break;
      default:
        if (begun) conclude(block);
        else {
          preface.push(container('unplaced', lines, block, lines.body(block)));
          unplaced.push(block);
        }
    }
  }
  for (const note of recognised.notes.uncalled)
    conclusions.push({ name: 'notes', line: [...lines.mark(note), ...lines.num(note), ...lines.body(note)] });
  return {
    document: {
      preface,
      body: {
        type: 'resolution',
        formula,
        citations: citations satisfies readonly Citation[],
        recitals: recitals.map(({ mark, num, content }): Recital => ({ mark, ...(num && { num }), content: content.finish() })),
        body: body.flatMap((part): (Paragraph | Section)[] => ('units' in part ? finishSection(part, conclusions) : [finishParagraph(part)])),
      },
      conclusions,
      dropped,
    },
    facts: readFacts(blocks, recognised),
    unplaced,
  };
}

function readUnit(lines: Lines, block: Block): Unit {
  return { mark: lines.mark(block), num: readNum(lines, block), content: contentBuilder(lines.body(block)) };
}

/** Recitals take the Latin letter of their place, so that every language of a work has the same identifiers. */
function readNum(lines: Lines, block: Block): Num | undefined {
  const { enumerator } = block.reading;
  if (!enumerator) return undefined;
  const printed = block.text.text.slice(enumerator.start, enumerator.end).replace(/[^\p{L}\p{N}]/gu, '');
  const value = enumerator.system === 'upper' ? latinLetters(enumerator.value) : enumerator.system === 'lower' ? latinLetters(enumerator.value).toLowerCase() : printed;
  return { text: lines.num(block), value };
}

function finishParagraph({ mark, num, content }: Unit): Paragraph {
  const finished = content.finish();
  return { type: 'paragraph', mark, ...(num && { num }), content: finished };
}

/** A heading that nothing follows heads nothing: it is kept behind the text. */
function finishSection({ heading, units }: { heading: Line; units: readonly Unit[] }, conclusions: Conclusion[]): Section[] {
  if (units.length > 0) return [{ type: 'section', heading, paragraphs: units.map(finishParagraph) }];
  conclusions.push({ name: 'unplaced', line: heading });
  return [];
}

function container(name: string, lines: Lines, block: Block, line: Line): PrefacePart {
  return { type: 'container', name, line: name === 'shortTitle' ? line : [...lines.mark(block), ...lines.num(block), ...line] };
}
