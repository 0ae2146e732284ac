import { fold } from '../source/fold.ts';
import { type Passage, type Piece, passage } from '../source/passage.ts';
import type { SourceText } from '../source/text.ts';
import type { Decision } from './decide.ts';
import type { BlockKind, Reading } from './reading.ts';
import type { Row } from './rows.ts';

/** Rows that are one block, read as one passage. */
export interface Block {
  readonly kind: BlockKind;
  readonly reading: Reading;
  readonly text: Passage;
  /** End of the list mark in the passage, 0 without one. */
  readonly markEnd: number;
  readonly rows: readonly Row[];
  /** Of the row decided with the least margin. */
  readonly doubt: Decision;
}

/** The blocks of one document, in order of their first rows. */
export interface DocumentBlocks {
  readonly grammar: string;
  readonly blocks: readonly Block[];
}

const lineEndHyphen = /[\p{L}\p{M}][-\u2010\u00ad]$/u;
const firstWord = /^[\p{L}\p{M}]+/u;
const lastWord = /[\p{L}\p{M}]+(?=[-\u2010\u00ad]$)/u;

/** Decisions to blocks: rows that belong together are joined, each join a replacement with its reason. */
export function assemble(
  source: SourceText,
  rows: readonly Row[],
  decisions: readonly Decision[],
  functionWords: readonly string[],
): DocumentBlocks[] {
  const vocabulary = readVocabulary(source, rows, functionWords);
  const documents: { grammar: string; drafts: Draft[] }[] = [];
  let open: Draft | undefined;
  let note: Draft | undefined;
  for (const decision of decisions) {
    const { step, row } = decision;
    if (step.step === 'open') {
      if (step.newDocument || documents.length === 0) {
        documents.push({ grammar: decision.grammar.name, drafts: [] });
        open = undefined;
      }
      const draft: Draft = {
        kind: step.reading.block,
        reading: step.reading,
        pieces: [kept(source, row)],
        rows: [row],
        doubt: decision,
      };
      documents.at(-1)?.drafts.push(draft);
      if (draft.kind === 'note') note = draft;
      else if (draft.kind !== 'furniture' && draft.kind !== 'runningHead') open = draft;
      continue;
    }
    const target = step.step === 'continue' ? open : note;
    const last = target?.rows.at(-1);
    if (!target || !last) throw new Error(`row ${row.index} goes on with a block that was never opened`);
    join(source, rows, last, row, vocabulary, target.pieces);
    target.rows.push(row);
    if (decision.margin < target.doubt.margin) target.doubt = decision;
  }
  return documents.map(({ grammar, drafts }) => ({ grammar, blocks: drafts.map(finish) }));
}

interface Draft {
  readonly kind: BlockKind;
  readonly reading: Reading;
  readonly pieces: Piece[];
  readonly rows: Row[];
  doubt: Decision;
}

function finish({ kind, reading, pieces, rows, doubt }: Draft): Block {
  return { kind, reading, text: passage(pieces), markEnd: rows[0]?.mark?.end ?? 0, rows, doubt };
}

function kept(source: SourceText, row: Row): Piece {
  return { span: row.span, text: source.value.slice(row.span.start, row.span.end) };
}

/** Adds a row to the pieces of a block, with what becomes of the break before it. */
function join(
  source: SourceText,
  rows: readonly Row[],
  last: Row,
  row: Row,
  vocabulary: Vocabulary,
  pieces: Piece[],
): void {
  const next = rows[last.index + 1] ?? row;
  const between = { start: last.span.end, end: next.span.start };
  if (next === row && row.gap === 'inline') {
    pieces.push({ span: between, text: source.value.slice(between.start, between.end) }, kept(source, row));
    return;
  }
  const reason = next !== row || row.blanks > 0 || row.pageTurn ? 'page-break' : 'line-wrap';
  const hyphen = readHyphen(last.text, row.text, vocabulary);
  if (hyphen === 'layout') {
    const before = pieces.pop();
    if (before)
      pieces.push({ span: { start: before.span.start, end: before.span.end - 1 }, text: before.text.slice(0, -1) });
    const end = next === row ? between.end : between.start;
    pieces.push({ span: { start: between.start - 1, end }, text: '', reason: 'hyphenation' });
  } else pieces.push({ span: between, text: hyphen === 'none' ? ' ' : '', reason });
  pieces.push(kept(source, row));
}

/** How often each word stands in the text, and whether it breaks words at line ends at all. */
interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly breaksWords: boolean;
  /** Before "and" a hyphen stands for a word left out: "hälso- och sjukvård". */
  readonly functionWords: ReadonlySet<string>;
}

function readVocabulary(source: SourceText, rows: readonly Row[], list: readonly string[]): Vocabulary {
  const functionWords = new Set(list);
  const broken = rows.filter((row) => lineEndHyphen.test(row.text));
  if (broken.length === 0) return { words: new Map(), breaksWords: false, functionWords };
  const words = new Map<string, number>();
  for (const [word] of fold(source.value).value.matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  const proven = broken.some((row) => words.has(halves(row.text, rows[row.index + 1]?.text ?? '').join('')));
  return { words, breaksWords: proven, functionWords };
}

/** A hyphen at a line end is the word's own, or the layout's: soft, or the whole word stands elsewhere in the text. */
function readHyphen(
  before: string,
  after: string,
  { words, breaksWords, functionWords }: Vocabulary,
): 'none' | 'own' | 'layout' {
  if (!lineEndHyphen.test(before)) return 'none';
  if (before.endsWith('\u00ad')) return 'layout';
  const [head, tail] = halves(before, after);
  if (tail === '') return 'none';
  if (words.has(`${head}-${tail}`)) return 'own';
  if (functionWords.has(tail) && !words.has(head + tail)) return 'none';
  if (after[0] !== after[0]?.toLowerCase()) return 'own';
  // Either half counts itself once: a half that stands alone elsewhere is a word of its own.
  const halvesAreWords = [head, tail].some((half) => (words.get(half) ?? 0) > 1);
  return words.has(head + tail) || breaksWords || !halvesAreWords ? 'layout' : 'own';
}

function halves(before: string, after: string): [string, string] {
  return [fold(lastWord.exec(before)?.[0] ?? '').value, fold(firstWord.exec(after)?.[0] ?? '').value];
}
