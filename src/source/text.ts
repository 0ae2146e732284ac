import { createHash } from 'node:crypto';

/** A decoded input. Never edited: CRLF, tabs, no-break spaces and soft hyphens stay where they are. */
export interface SourceText {
  /** The file's name, for messages and for `preservation`; no meaning is read from it. */
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** WHATWG name of the encoding the bytes were read in. */
  readonly encoding: string;
  /** A byte order mark stood before the text; it is not part of `value`. */
  readonly bom: boolean;
  readonly value: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Why bytes are no text, and where: `offset` counts bytes. */
export interface Undecodable {
  readonly reason: 'empty' | 'binary' | 'undecodable';
  readonly offset: number;
  readonly sha256: string;
}

const lineBreak = /\r\n|\n|\r/gu;

export function sourceText(
  value: string,
  name: string,
  about: Omit<SourceText, 'name' | 'value' | 'lineStarts'>,
): SourceText {
  const lineStarts = [0];
  for (const match of value.matchAll(lineBreak)) lineStarts.push(match.index + match[0].length);
  return { ...about, name, value, lineStarts };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** 1-based line and column (UTF-16 units) of an offset. */
export function lineColumn(source: SourceText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}
