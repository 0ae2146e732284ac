import { findEpReferences } from '../../identifiers/ep-reference.ts';
import { findProcedures, type ProcedureReference } from '../../identifiers/procedure.ts';
import { type Annotation, buildInlines } from '../../model/inlines.ts';
import type { Cell, Conclusion, LegalDocument, Table } from '../../model/nodes.ts';
import type { Block } from '../../recognition/blocks.ts';
import { readyGrammar } from '../../recognition/grammar.ts';
import { findMarks } from '../../recognition/marks.ts';
import { fold } from '../../source/fold.ts';
import {
  type Family,
  type ListedDocument,
  noFacts,
  type ProcedureEvent,
  type Recognised,
  type Structured,
} from '../kind.ts';
import { lineMaker, spansOfBlock } from '../lines.ts';
import { findNumericDate } from '../numeric-date.ts';
import { referenceIri } from '../work-iri.ts';
import { procedureFileGrammar } from './grammar.ts';
import { readSubjects } from './subjects.ts';

/** Files of the Legislative Observatory. */
export const procedureFileFamily: Family = { grammar: readyGrammar(procedureFileGrammar), structure };

/** A row's cells as offsets of its text; `empty` cells stand before the first and behind the last. */
interface RawCell {
  readonly start: number;
  readonly end: number;
  /** Text without marks. */
  readonly plain: string;
}

interface RawRow {
  readonly block: Block;
  readonly cells: readonly RawCell[];
}

function structure(recognised: Recognised): Structured {
  const { blocks } = recognised.document;
  const lines = lineMaker(recognised.notes);
  const procedure = blocks.flatMap((block) => findProcedures(fold(block.text.text).value))[0]?.reference;
  const raw: { heading: Block; rows: RawRow[] }[] = [];
  const conclusions: Conclusion[] = [];
  const unplaced: Block[] = [];
  const dropped: LegalDocument['dropped'][number][] = [];
  for (const block of blocks) {
    const table = raw.at(-1);
    if (block.kind === 'tableHeading') raw.push({ heading: block, rows: [] });
    else if (block.kind === 'tableRow' && table) table.rows.push({ block, cells: cellsOf(block) });
    else if (block.kind === 'unplaced' || block.kind === 'tableRow') {
      conclusions.push({ name: 'unplaced', line: [...lines.mark(block), ...lines.body(block)] });
      unplaced.push(block);
    } else
      for (const span of spansOfBlock(block))
        dropped.push({ span, reason: block.kind === 'runningHead' ? 'running-head' : 'page-furniture' });
  }
  const tables = raw.map(({ heading, rows }): Table => {
    const columns = Math.max(1, ...rows.map(({ cells }) => cells.length), (heading.rows[0]?.tabs ?? 0) + 1);
    const header = rows.find((row) => columns > 2 && isHeader(row, columns));
    return {
      heading: [...lines.mark(heading), ...lines.body(heading)],
      rows: rows.map((row) => ({ cells: buildRow(row, columns, row === header, procedure) })),
    };
  });
  const events = raw.flatMap(({ rows }) => rows).flatMap((row) => readEvent(row, procedure));
  return {
    document: { preface: [], body: { type: 'tables', tables }, conclusions, dropped },
    facts: {
      ...noFacts,
      kind: 'procedureFile',
      procedure,
      title: '',
      events,
      subjects: raw.flatMap(({ rows }) => rows).flatMap(({ block }) => readSubjects(block.text.text)),
      listed: readListed(
        raw.flatMap(({ rows }) => rows),
        procedure,
      ),
    },
    unplaced,
  };
}

function cellsOf({ text: { text }, rows }: Block): RawCell[] {
  const first = rows[0];
  const cells: RawCell[] = [];
  let start = 0;
  for (const part of text.split('\t')) {
    const trimmed = part.trim();
    const at = start + part.indexOf(trimmed);
    cells.push({ start: at, end: at + trimmed.length, plain: plainText(trimmed) });
    start += part.length + 1;
  }
  const leading = first?.leadingTabs ?? 0;
  const total = rows.reduce((sum, row) => sum + row.tabs, 0) + 1;
  const empty: RawCell = { start: 0, end: 0, plain: '' };
  const led = [...Array.from({ length: leading }, () => empty), ...cells];
  return [...led, ...Array.from({ length: Math.max(0, total - led.length) }, () => empty)];
}

function plainText(text: string): string {
  let plain = '';
  let at = 0;
  for (const mark of findMarks(text)) {
    if (mark.as !== 'dropped') continue;
    plain += text.slice(at, mark.start);
    at = mark.end;
  }
  return (plain + text.slice(at)).trim();
}

/** The row that names the columns: every cell filled, no figure in any. */
function isHeader({ cells }: RawRow, columns: number): boolean {
  return cells.length === columns && cells.every(({ plain }) => plain !== '' && !/\p{N}/u.test(plain));
}

/** A row with one filled cell in a wider table names the group of rows below it. */
function buildRow(
  { block, cells }: RawRow,
  columns: number,
  header: boolean,
  procedure: ProcedureReference | undefined,
): Cell[] {
  const filled = cells.filter(({ plain }) => plain !== '');
  const group = columns > 2 && filled.length === 1 && cells[0]?.plain !== '';
  const shown = group ? cells.slice(0, 1) : cells;
  const date = cells.map(({ plain }) => findNumericDate(plain)?.iso).find((iso) => iso !== undefined);
  const { text } = block.text;
  return shown.map((cell, index): Cell => {
    const next = shown[index + 1];
    const line =
      cell.plain === '' && cell.end === cell.start
        ? []
        : buildInlines(
            block.text,
            [...findMarks(text), ...annotateReferences(text, cell, procedure, date)],
            cell.start,
            cell.end,
          );
    const tabFrom = cell.end;
    const tabTo = next && next.end > 0 ? next.start : cell.end;
    const separators =
      tabTo > tabFrom
        ? buildInlines(block.text, [{ as: 'dropped', reason: 'separator', start: tabFrom, end: tabTo }], tabFrom, tabTo)
        : [];
    return { header: header || group, span: group ? columns : 1, line: [...line, ...separators] };
  });
}

function annotateReferences(
  text: string,
  cell: RawCell,
  procedure: ProcedureReference | undefined,
  date: string | undefined,
): Annotation[] {
  const folded = fold(text.slice(cell.start, cell.end));
  return findEpReferences(folded.value).flatMap(({ start, end, reference }): Annotation[] => {
    const href = referenceIri(reference, procedure, date);
    const span = { start: cell.start + folded.at(start), end: cell.start + folded.at(end - 1) + 1 };
    return href ? [{ as: 'element', name: 'ref', attributes: { href }, ...span }] : [];
  });
}

/** A row whose first cell is a date and whose second is what happened. */
function readEvent({ cells }: RawRow, procedure: ProcedureReference | undefined): ProcedureEvent[] {
  const [first, second, ...rest] = cells;
  const date = findNumericDate(first?.plain ?? '');
  if (!date || !second || second.plain === '' || date.end !== first?.plain.length) return [];
  const reference = rest.flatMap(({ plain }) => findEpReferences(fold(plain).value))[0]?.reference;
  return [{ date: date.iso, event: second.plain, document: reference && referenceIri(reference, procedure, date.iso) }];
}

/** Rows that name a document and its date, each document once. */
function readListed(rows: readonly RawRow[], procedure: ProcedureReference | undefined): ListedDocument[] {
  const listed = new Map<string, ListedDocument>();
  for (const { cells } of rows) {
    if (findNumericDate(cells[0]?.plain ?? '')) continue;
    const date = cells.map(({ plain }) => findNumericDate(plain)?.iso).find((iso) => iso !== undefined);
    for (const { plain } of cells) {
      const [found] = findEpReferences(fold(plain).value);
      const href = found && referenceIri(found.reference, procedure, date);
      if (found && href) listed.set(href, { href, showAs: plain });
    }
  }
  return [...listed.values()];
}
