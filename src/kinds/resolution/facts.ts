import { findEpReferences } from '../../identifiers/ep-reference.ts';
import { findProcedures } from '../../identifiers/procedure.ts';
import type { TitledKind } from '../../languages/words.ts';
import type { Annotation } from '../../model/inlines.ts';
import type { Block } from '../../recognition/blocks.ts';
import { fold, unfold } from '../../source/fold.ts';
import { type Facts, type KindId, noFacts, type Recognised } from '../kind.ts';
import { findNumericDate } from '../numeric-date.ts';

/** The inline parts of a long title: who, what, when, and the procedure. */
export function annotateTitle(block: Block, { words }: Recognised): Annotation[] {
  const folded = fold(block.text.text);
  const { value } = folded;
  const found: Annotation[] = [];
  const add = (span: { start: number; end: number } | undefined, name: 'docProponent' | 'docType') => {
    if (span) found.push({ as: 'element', name, ...unfold(folded, span) });
  };
  add(words.parliament.find(value), 'docProponent');
  add(longestType(value, words.types), 'docType');
  const [date] = words.dates(value);
  if (date) found.push({ as: 'element', name: 'docDate', attributes: { date: date.iso }, ...unfold(folded, date) });
  const procedure = findProcedures(value).at(-1);
  if (procedure) found.push({ as: 'element', name: 'docketNumber', ...unfold(folded, procedure) });
  return found;
}

/** The document's number, wherever it stands on its line. */
export function annotateNumber(block: Block): Annotation[] {
  const folded = fold(block.text.text);
  const [first] = findEpReferences(folded.value);
  return first ? [{ as: 'element', name: 'docNumber', ...unfold(folded, first) }] : [];
}

export function annotateProcedure(block: Block): Annotation[] {
  const folded = fold(block.text.text);
  const [first] = findProcedures(folded.value);
  return first ? [{ as: 'element', name: 'docketNumber', ...unfold(folded, first) }] : [];
}

export function annotateDate(block: Block, { words }: Recognised): Annotation[] {
  const folded = fold(block.text.text);
  const found = words.dates(folded.value)[0] ?? findNumericDate(folded.value);
  return found ? [{ as: 'element', name: 'docDate', attributes: { date: found.iso }, ...unfold(folded, found) }] : [];
}

/** Number, date, procedure and kind, from the title and from the lines that carry a number. */
export function readFacts(blocks: readonly Block[], recognised: Recognised): Facts {
  const { words } = recognised;
  const titles = blocks.filter(({ kind }) => kind === 'title');
  const title = titles.at(-1)?.text.text ?? '';
  const value = fold(title).value;
  const references = blocks
    .filter(({ kind }) => kind === 'number')
    .flatMap((block) => findEpReferences(fold(block.text.text).value));
  const procedures = [...titles, ...blocks.filter(({ kind }) => kind === 'procedure' || kind === 'number')].flatMap(
    (block) => findProcedures(fold(block.text.text).value),
  );
  const reference = references[0]?.reference;
  const titleDate = words.dates(value)[0]?.iso;
  const dateLine = blocks.find(({ kind }) => kind === 'dateLine');
  const line = fold(dateLine?.text.text ?? '').value;
  const date = titleDate ?? words.dates(line)[0]?.iso ?? findNumericDate(line)?.iso;
  return {
    ...noFacts,
    kind: kindOf(reference?.series, titleDate !== undefined, blocks, recognised),
    reference,
    procedure: procedures[0]?.reference,
    date,
    title: title.trim(),
  };
}

const kindsOfSeries: Readonly<Record<string, readonly KindId[]>> = {
  TA: ['resolution', 'legislativeResolution', 'decision', 'recommendation'],
  B: ['motionForResolution'],
  RC: ['jointMotionForResolution'],
  A: ['motionForResolution', 'legislativeResolution', 'decision', 'recommendation'],
};
const kindIds: readonly KindId[] = [
  'resolution',
  'legislativeResolution',
  'decision',
  'recommendation',
  'motionForResolution',
  'jointMotionForResolution',
];

/**
 * The number says most of what a text is; within a series, and where the number is lost, the title's and the
 * masthead's words do. Only adopted texts have a date in their title.
 */
function kindOf(series: string | undefined, dated: boolean, blocks: readonly Block[], { words }: Recognised): KindId {
  const candidates = kindsOfSeries[series ?? ''] ?? kindIds;
  const fronts = blocks
    .filter((block) => block.kind === 'masthead' || block.kind === 'title')
    .map((block) => ({ kind: block.kind, value: fold(block.text.text.slice(block.markEnd)).value }));
  const score = (kind: KindId): number => {
    const titled = kind as TitledKind;
    let points = 0;
    for (const front of fronts) {
      if (front.kind === 'masthead' && words.mastheads.get(titled)?.matchAt(front.value) === front.value.length)
        points += 3;
      if (front.kind === 'title') points += Math.min(words.titles.get(titled)?.matchAt(front.value) ?? 0, 100) / 25;
    }
    const motion = kind === 'motionForResolution' || kind === 'jointMotionForResolution';
    return points + (dated === motion ? -2 : 0);
  };
  return candidates.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
}

function longestType(
  value: string,
  types: ReadonlyMap<TitledKind, { find(folded: string): { start: number; end: number } | undefined }>,
) {
  let best: { start: number; end: number } | undefined;
  for (const phrases of types.values()) {
    const found = phrases.find(value);
    if (found && (!best || found.end - found.start > best.end - best.start)) best = found;
  }
  return best;
}
