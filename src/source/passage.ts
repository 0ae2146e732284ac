import type { ReplaceReason } from './ledger.ts';
import type { Span } from './span.ts';

/** A stretch of output text and the input it came from: the same characters, or others with the reason why. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
  /** Present when `text` stands for other characters than the span holds. */
  readonly reason?: ReplaceReason;
}

/** Text that is read as one though the input breaks it: pieces in reading order. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export function passage(pieces: readonly Piece[]): Passage {
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}

/** The part of a passage between two offsets of its text. A replacement goes whole to the side it begins on. */
export function slicePassage(whole: Passage, from: number, to: number = whole.text.length): Passage {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of whole.pieces) {
    const start = at;
    const end = at + piece.text.length;
    at = end;
    if (piece.reason !== undefined) {
      if (start >= from && (start < to || (start === to && end > start && to === whole.text.length)))
        pieces.push(piece);
      continue;
    }
    const cutStart = Math.max(start, from);
    const cutEnd = Math.min(end, to);
    if (cutStart >= cutEnd) continue;
    pieces.push({
      span: { start: piece.span.start + cutStart - start, end: piece.span.start + cutEnd - start },
      text: piece.text.slice(cutStart - start, cutEnd - start),
    });
  }
  return passage(pieces);
}

/** The input characters behind a passage. */
export function spansOf(part: Passage): Span[] {
  return part.pieces.map((piece) => piece.span);
}
