import { type EpReference, fileForm } from '../identifiers/ep-reference.ts';
import { type ProcedureReference, procedureFileForm } from '../identifiers/procedure.ts';
import type { KindId } from './kind.ts';

/** Akoma Ntoso document element of a kind. */
export const elements: Readonly<Record<KindId, 'statement' | 'documentCollection' | 'doc'>> = {
  resolution: 'statement',
  motionForResolution: 'statement',
  jointMotionForResolution: 'statement',
  legislativeResolution: 'statement',
  decision: 'statement',
  recommendation: 'statement',
  procedureFile: 'documentCollection',
  summary: 'doc',
};

/** `/akn/eu/{element}/{subtype}/EP/{date or year}/{number}`: Naming Convention 4.4. */
export function workIri(kind: KindId, date: string, number: string): string {
  return `/akn/eu/${elements[kind]}/${kind}/EP/${date}/${number}`;
}

/** Kinds of text that each type of procedure ends in; a resolution where nothing else is known. */
const adopted: Readonly<Record<string, KindId>> = {
  COD: 'legislativeResolution',
  CNS: 'legislativeResolution',
  NLE: 'legislativeResolution',
  APP: 'legislativeResolution',
  AVC: 'legislativeResolution',
  DEC: 'decision',
};

/**
 * The Work IRI of a document that another one names. Motions carry no date in their own text, so theirs holds the year;
 * an adopted text is named only where its date is known.
 */
export function referenceIri(
  reference: EpReference,
  procedure: ProcedureReference | undefined,
  date: string | undefined,
): string | undefined {
  const number = fileForm(reference);
  switch (reference.series) {
    case 'B':
      return workIri('motionForResolution', String(reference.year), number);
    case 'RC':
      return workIri('jointMotionForResolution', String(reference.year), number);
    case 'TA':
      return date && workIri(adopted[procedure?.type ?? ''] ?? 'resolution', date, number);
    case 'A':
      return undefined;
  }
}

export function summaryIri(procedure: ProcedureReference, date: string): string {
  return workIri('summary', date, procedureFileForm(procedure));
}
