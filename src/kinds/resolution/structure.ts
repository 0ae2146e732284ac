import type { Annex, Conclusion, LegalDocument, Line, Num, PrefacePart, Recital } from '../../model/nodes.ts';
import type { Block } from '../../recognition/blocks.ts';
import { latinLetters } from '../../recognition/enumerator.ts';
import { readyGrammar } from '../../recognition/grammar.ts';
import type { BlockKind } from '../../recognition/reading.ts';
import type { Family, Recognised, Structured } from '../kind.ts';
import { type Lines, lineMaker, spansOfBlock } from '../lines.ts';
import { type BodyBuilder, bodyBuilder, type Unit } from './body.ts';
import { type ContentBuilder, contentBuilder } from './content.ts';
import { readFacts } from './facts.ts';
import { resolutionGrammar } from './grammar.ts';
import { prefacePart } from './preface.ts';

/** Resolutions, motions, legislative resolutions, decisions and recommendations of the Parliament. */
export const resolutionFamily: Family = { grammar: readyGrammar(resolutionGrammar), structure };

/** Blocks whose words stay outside, with the reason. In the preface a number is text, behind the text it is metadata. */
const droppedAs = { furniture: 'page-furniture', trailer: 'page-furniture', runningHead: 'running-head' } as const;
const metadataBehind = { number: 'metadata', procedure: 'metadata', masthead: 'page-furniture' } as const;

function structure(recognised: Recognised): Structured {
  const blocks = withTitle(recognised.document.blocks);
  const lines = lineMaker(recognised.notes);
  const preface: PrefacePart[] = [];
  const citations: { mark: Line; lines: Line[] }[] = [];
  const recitals: Unit[] = [];
  const body = bodyBuilder();
  const annexes: { heading: Line; body: BodyBuilder }[] = [];
  const conclusions: Conclusion[] = [];
  const dropped: LegalDocument['dropped'][number][] = [];
  const unplaced: Block[] = [];
  let formula: Line | undefined;
  let recitalsIntro: Line | undefined;
  let begun = false;
  /** Where points and further lines go. */
  let open: ContentBuilder | undefined;

  const whole = (block: Block): Line => [...lines.mark(block), ...lines.num(block), ...lines.body(block)];
  const addUnit = (block: Block) => {
    const unit = readUnit(lines, block);
    (annexes.at(-1)?.body ?? body).addUnit(unit);
    open = unit.content;
  };
  blocks.forEach((block, index) => {
    const reason =
      block.kind in droppedAs
        ? droppedAs[block.kind as keyof typeof droppedAs]
        : begun && block.kind in metadataBehind
          ? metadataBehind[block.kind as keyof typeof metadataBehind]
          : undefined;
    if (reason) {
      for (const span of spansOfBlock(block)) dropped.push({ span, reason });
      return;
    }
    switch (block.kind) {
      case 'note':
        return;
      case 'formula':
        formula = whole(block);
        break;
      case 'citation':
        citations.push({ mark: lines.mark(block), lines: [lines.body(block)] });
        open = undefined;
        break;
      case 'recitalsIntro':
        recitalsIntro = whole(block);
        open = undefined;
        break;
      case 'recital': {
        const unit = readUnit(lines, block);
        recitals.push(unit);
        open = unit.content;
        break;
      }
      case 'heading':
        (annexes.at(-1)?.body ?? body).addHeading(whole(block));
        open = undefined;
        break;
      case 'annex':
        annexes.push({ heading: whole(block), body: bodyBuilder() });
        open = undefined;
        break;
      case 'paragraph':
      case 'closing':
        addUnit(block);
        break;
      case 'point':
        if (open) open.addPoint(lines.mark(block), readNum(lines, block), block.reading.enumerator, lines.body(block));
        else addUnit(block);
        break;
      case 'subparagraph': {
        const citation =
          recitals.length === 0 && open === undefined && annexes.length === 0 ? citations.at(-1) : undefined;
        if (open) open.addLine(whole(block));
        else if (citation && !body.begun) citation.lines.push(whole(block));
        else addUnit(block);
        break;
      }
      default:
        if (block.kind === 'unplaced') unplaced.push(block);
        if (begun) conclusions.push({ name: 'unplaced', line: whole(block) });
        else preface.push(prefacePart(block, blocks[index + 1], lines, recognised));
        return;
    }
    begun = true;
  });
  const main = body.finish();
  const finishedAnnexes = annexes.map((annex) => ({ heading: annex.heading, ...annex.body.finish() }));
  for (const line of [...main.idle, ...finishedAnnexes.flatMap(({ idle }) => idle)])
    conclusions.push({ name: 'unplaced', line });
  for (const note of recognised.notes.uncalled) conclusions.push({ name: 'notes', line: whole(note) });
  return {
    document: {
      preface,
      body: {
        type: 'resolution',
        formula,
        citations,
        recitalsIntro,
        recitals: recitals.map(
          ({ mark, num, content }): Recital => ({ mark, ...(num && { num }), content: content.finish() }),
        ),
        body: main.parts,
        annexes: finishedAnnexes.map(({ heading, parts }): Annex => ({ heading, body: parts })),
      },
      conclusions,
      dropped,
    },
    facts: readFacts(blocks, recognised),
    unplaced,
  };
}

/** Where no line opens as titles do, the last line above the text that stands alone is the title. */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'title')) return blocks;
  const begins = blocks.findIndex(({ kind }) => textKinds.has(kind));
  const place = blocks
    .slice(0, Math.max(begins, 0))
    .findLastIndex(({ kind }, index) => kind === 'shortTitle' && blocks[index + 1]?.kind !== 'byline');
  return blocks.map((block, index) => (index === place ? { ...block, kind: 'title' } : block));
}

const textKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'formula',
  'citation',
  'recitalsIntro',
  'recital',
  'paragraph',
  'closing',
]);

function readUnit(lines: Lines, block: Block): Unit {
  return { mark: lines.mark(block), num: readNum(lines, block), content: contentBuilder(lines.body(block)) };
}

/** Letters become the Latin letter of their place, so that every language of a work has the same identifiers. */
function readNum(lines: Lines, block: Block): Num | undefined {
  const { enumerator } = block.reading;
  if (!enumerator) return undefined;
  const printed = block.text.text.slice(enumerator.start, enumerator.end).replace(/[^\p{L}\p{N}]/gu, '');
  const letters = { upper: latinLetters(enumerator.value), lower: latinLetters(enumerator.value).toLowerCase() };
  const value = enumerator.system === 'upper' || enumerator.system === 'lower' ? letters[enumerator.system] : printed;
  return { text: lines.num(block), value };
}
