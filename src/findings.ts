import type { Identity } from './akn/identity.ts';
import type { Diagnostic, RuleId, Severity } from './diagnostics/diagnostic.ts';
import type { Structured } from './kinds/kind.ts';
import type { Block, DocumentBlocks } from './recognition/blocks.ts';
import { stepName } from './recognition/decide.ts';
import type { NoteMatches } from './recognition/notes.ts';
import { slicePassage } from './source/passage.ts';
import { lineColumn, type SourceText } from './source/text.ts';

/** What recognition has to tell of one document: what is missing, out of sequence, doubtful or unplaced. */
export function documentFindings(
  source: SourceText,
  { document, notes }: { document: DocumentBlocks; notes: NoteMatches },
  structured: Structured,
  identity: Identity,
  repeated: readonly string[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = (offset: number) => ({
    path: source.name,
    ...lineColumn(source, offset),
    span: { start: offset, end: offset + 1 },
  });
  const firstBlock = document.blocks[0];
  const start = firstBlock?.rows[0]?.span.start ?? 0;
  const add = (rule: RuleId, severity: Severity, message: string, offset: number, data: Diagnostic['data'] = {}) =>
    found.push({ rule, severity, message, place: at(offset), data });

  if (structured.document.body.type === 'resolution') {
    const { formula, citations, recitals } = structured.document.body;
    if (!formula)
      add('structure/missing', 'warning', 'the enacting line is not in the text; none was added', start, {
        part: 'formula',
      });
    if (citations.length === 0)
      add('structure/missing', 'warning', 'the text has no citations', start, { part: 'citations' });
    if (
      recitals.length === 0 &&
      ['resolution', 'motionForResolution', 'jointMotionForResolution'].includes(structured.facts.kind)
    )
      add('structure/missing', 'warning', 'the text has no recitals', start, { part: 'recitals' });
    for (const kind of ['recital', 'paragraph'] as const) sequenceFindings(document.blocks, kind, add);
  }
  if (identity.lacks.includes('date'))
    add('identity/no-date', 'warning', 'the text states no full date of its own; the year stands in its place', start);
  if (identity.lacks.includes('number'))
    add(
      'identity/no-number',
      'warning',
      'the text carries no number; the hash of its words stands in its place',
      start,
    );
  for (const eId of repeated)
    add(
      'eid/repeated',
      'warning',
      `the source numbers ${eId} twice; the later ones are told apart by a suffix`,
      start,
      { eId },
    );
  for (const block of structured.unplaced)
    add(
      'structure/unplaced',
      'warning',
      'this text has no place in its document; it is kept where it stands',
      offsetOf(block),
    );
  for (const note of notes.uncalled)
    add('notes/uncalled', 'warning', 'nothing in the text calls this note; it is kept behind the text', offsetOf(note));
  for (const call of notes.unanswered)
    add(
      'notes/unanswered',
      'warning',
      'this mark looks like a call, but no note answers it; it stays text',
      slicePassage(call.block.text, call.start, call.end).pieces[0]?.span.start ?? start,
    );
  for (const block of document.blocks) {
    const { doubt } = block;
    if (doubt.margin < doubtful)
      add(
        'structure/ambiguous',
        'info',
        `read as ${stepName(doubt.step)}; ${doubt.rival ?? 'another reading'} is nearly as likely`,
        doubt.row.span.start,
        { reading: stepName(doubt.step), rival: doubt.rival ?? '', margin: Math.round(doubt.margin * 100) / 100 },
      );
  }
  return found;
}

/** Wholes that cost less than this more are as good as equal. */
const doubtful = 1;

function sequenceFindings(
  blocks: readonly Block[],
  kind: 'recital' | 'paragraph',
  add: (rule: RuleId, severity: Severity, message: string, offset: number, data: Diagnostic['data']) => void,
): void {
  let last = 0;
  for (const block of blocks) {
    if (block.kind === 'annex') last = 0;
    const counts = block.kind === kind || (kind === 'paragraph' && block.kind === 'closing');
    const value = counts ? block.reading.enumerator?.value : undefined;
    if (value === undefined) continue;
    const { enumerator } = block.reading;
    const printed = block.text.text.slice(enumerator?.start, enumerator?.end);
    if (value !== last + 1) {
      const what = value === last ? 'stands twice' : value < last ? 'steps back' : 'leaves a gap';
      add('structure/sequence', 'warning', `the number ${printed} ${what} (${kind})`, offsetOf(block), {
        printed,
        expected: last + 1,
      });
    }
    last = value;
  }
}

function offsetOf(block: Block): number {
  return block.rows[0]?.span.start ?? 0;
}
