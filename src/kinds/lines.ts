import { type Annotation, buildInlines } from '../model/inlines.ts';
import type { Line, Note } from '../model/nodes.ts';
import type { Block } from '../recognition/blocks.ts';
import { findMarks } from '../recognition/marks.ts';
import type { NoteMatches } from '../recognition/notes.ts';
import { slicePassage } from '../source/passage.ts';
import type { Span } from '../source/span.ts';

/** Makes the lines of a document's blocks: marks taken off, notes put at their calls, numbered in the order of reading. */
export interface Lines {
  /** The running text of a block, from an offset of its passage on. */
  body(block: Block, annotations?: readonly Annotation[]): Line;
  /** The list mark before a block's number or text: dropped, with its reason. */
  mark(block: Block): Line;
  /** The printed number of a block, and the white space behind it. */
  num(block: Block): Line;
}

export function lineMaker(notes: NoteMatches): Lines {
  const byBlock = new Map<Block, NoteMatches['calls'][number][]>();
  for (const match of notes.calls) byBlock.set(match.call.block, [...(byBlock.get(match.call.block) ?? []), match]);
  let count = 0;
  const noteAt = ({ call, body }: NoteMatches['calls'][number]): Annotation => ({
    as: 'note',
    start: call.start,
    end: call.end,
    note: (mark): Note => {
      count += 1;
      const [first] = mark.pieces;
      return {
        type: 'note',
        number: count,
        call: { span: first?.span ?? { start: 0, end: 0 }, text: String(count), reason: 'note-mark' },
        label: labelOf(body),
        body: textFrom(body, bodyStart(body), []),
      };
    },
  });
  return {
    body: (block, annotations = []) =>
      textFrom(block, bodyStart(block), [...annotations, ...(byBlock.get(block) ?? []).map(noteAt)]),
    mark: (block) => markOf(block),
    num: (block) => {
      const { enumerator } = block.reading;
      if (!enumerator) return [];
      return slicePassage(block.text, enumerator.start, enumerator.end).pieces.map((piece) => ({
        type: 'text',
        piece,
      }));
    },
  };
}

/** Where a block's own text begins: behind its list mark, its number and the white space between. */
function bodyStart(block: Block): number {
  const from = Math.max(block.markEnd, block.reading.enumerator?.end ?? 0);
  return from + (/^\s*/u.exec(block.text.text.slice(from))?.[0].length ?? 0);
}

function textFrom(block: Block, start: number, annotations: readonly Annotation[]): Line {
  const { text } = block.text;
  const end = start + text.slice(start).trimEnd().length;
  const separator = droppedBetween(block, Math.max(block.markEnd, block.reading.enumerator?.end ?? 0), start);
  return [...separator, ...buildInlines(block.text, [...annotations, ...findMarks(text)], start, Math.max(start, end))];
}

function markOf(block: Block): Line {
  const reason = /^#+$/u.test(block.rows[0]?.mark?.glyph ?? '') ? 'markup' : 'list-mark';
  return slicePassage(block.text, 0, block.markEnd).pieces.map(({ span }) => ({ type: 'dropped', span, reason }));
}

function labelOf(body: Block): Line[number] {
  const { enumerator } = body.reading;
  const span = slicePassage(body.text, 0, enumerator?.end ?? 0).pieces[0]?.span ?? { start: 0, end: 0 };
  return { type: 'dropped', span, reason: 'note-mark' };
}

function droppedBetween(block: Block, from: number, to: number): Line {
  return slicePassage(block.text, from, to).pieces.map(({ span }) => ({ type: 'dropped', span, reason: 'separator' }));
}

/** The spans of a block, for dropping it whole: line by line, so that each span satisfies its reason. */
export function spansOfBlock(block: Block): Span[] {
  return block.rows.map(({ span }) => span);
}
