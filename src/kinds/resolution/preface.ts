import type { Line, PrefacePart } from '../../model/nodes.ts';
import type { Block } from '../../recognition/blocks.ts';
import { fold } from '../../source/fold.ts';
import type { Recognised } from '../kind.ts';
import type { Lines } from '../lines.ts';
import { annotateDate, annotateNumber, annotateProcedure, annotateTitle } from './facts.ts';

/** A block above the text as a part of the preface; `next` is the block below it. */
export function prefacePart(block: Block, next: Block | undefined, lines: Lines, recognised: Recognised): PrefacePart {
  const whole = (line: Line): Line => [...lines.mark(block), ...lines.num(block), ...line];
  const container = (name: string, line: Line): PrefacePart => ({ type: 'container', name, line: whole(line) });
  switch (block.kind) {
    case 'title':
      return { type: 'longTitle', line: whole(lines.body(block, annotateTitle(block, recognised))) };
    case 'number':
      return container('docIdentifier', lines.body(block, annotateNumber(block)));
    case 'procedure':
      return container('procedureIdentifier', lines.body(block, annotateProcedure(block)));
    case 'dateLine':
      return container('date', lines.body(block, annotateDate(block, recognised)));
    case 'masthead':
      return container('masthead', lines.body(block));
    case 'byline':
      return container(bylineName(block, recognised), lines.body(block));
    case 'shortTitle':
      if (next?.kind === 'title')
        return container('shortTitle', [
          { type: 'element', name: 'shortTitle', attributes: {}, children: lines.body(block) },
        ]);
      return container(next?.kind === 'byline' ? 'tablers' : 'coverLine', lines.body(block));
    default:
      return container('unplaced', lines.body(block));
  }
}

/** Names stand before the line that says for which group. */
function bylineName(block: Block, { words }: Recognised): string {
  if (block.text.text.startsWith('(')) return 'stage';
  const { value } = fold(block.text.text);
  if (words.replacing.find(value)) return 'replaced';
  return words.onBehalfOf.find(value) ? 'tablers' : 'rule';
}
