import { createHash } from 'node:crypto';
import { fileForm, observatoryForm, printedForm } from '../identifiers/ep-reference.ts';
import { printedProcedure, procedureFileForm } from '../identifiers/procedure.ts';
import type { Facts } from '../kinds/kind.ts';
import { workIri } from '../kinds/work-iri.ts';
import { fold } from '../source/fold.ts';

interface Alias {
  readonly name: string;
  readonly value: string;
  readonly showAs?: string;
}

/** Who a document is, from its own text alone: Naming Convention 4, FRBR work and expression. */
export interface Identity {
  readonly work: string;
  readonly expression: string;
  readonly number: string;
  readonly printed: string | undefined;
  readonly workDate: NamedDate;
  readonly expressionDate: NamedDate;
  readonly aliases: readonly Alias[];
  /** What the text lacks for a full identity. */
  readonly lacks: readonly ('date' | 'number')[];
}

/** A date as the schema wants it; `yearOnly` and `unknown` mark placeholders, which no edition shows. */
interface NamedDate {
  readonly date: string;
  readonly name: 'adoption' | 'document' | 'lastEvent' | 'yearOnly' | 'unknown';
}

/** Drafts have a date of their own, which is not the day anything was adopted. */
const drafts: ReadonlySet<string> = new Set(['motionForResolution', 'jointMotionForResolution']);

// CELEX descriptors that the rule is safe for: sector 5, other resolutions and legislative resolutions.
const celexDescriptors: Readonly<Record<string, string>> = {
  resolution: 'IP',
  recommendation: 'IP',
  legislativeResolution: 'AP',
};

/** `body` names a text without a number: the first twelve digits of the hash of its words. */
export function identify(facts: Facts, language: string, body: string): Identity {
  const { reference, procedure } = facts;
  const byProcedure = facts.kind === 'procedureFile' || facts.kind === 'summary';
  const number =
    byProcedure && procedure
      ? { value: procedureFileForm(procedure), printed: printedProcedure(procedure) }
      : reference && !byProcedure
        ? { value: fileForm(reference), printed: printedForm(reference) }
        : { value: `nn-${bodyHash(body)}`, printed: undefined };
  const year = reference?.year ?? procedure?.year;
  const workDate: NamedDate =
    facts.date !== undefined && facts.kind !== 'procedureFile'
      ? { date: facts.date, name: drafts.has(facts.kind) ? 'document' : 'adoption' }
      : year === undefined
        ? { date: '0001-01-01', name: 'unknown' }
        : { date: `${year}-01-01`, name: 'yearOnly' };
  const lastEvent = facts.events
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const expressionDate: NamedDate =
    facts.kind === 'procedureFile' && lastEvent ? { date: lastEvent, name: 'lastEvent' } : workDate;
  const work = workIri(facts.kind, iriDate(workDate), number.value);
  return {
    work,
    expression: `${work}/${language}@${iriDate(expressionDate)}`,
    number: number.value,
    printed: number.printed,
    workDate,
    expressionDate,
    aliases: aliasesOf(facts),
    lacks: [
      ...(facts.date !== undefined || facts.kind === 'procedureFile' ? [] : (['date'] as const)),
      ...(number.printed === undefined ? (['number'] as const) : []),
    ],
  };
}

function aliasesOf({ kind, reference, procedure }: Facts): Alias[] {
  if (kind === 'procedureFile' && procedure)
    return [
      {
        name: 'EP-ODP',
        value: `https://data.europarl.europa.eu/eli/dl/proc/${procedure.year}-${String(procedure.number).padStart(4, '0')}`,
      },
    ];
  if (!reference || kind === 'summary') return [];
  const descriptor = reference.series === 'TA' ? celexDescriptors[kind] : undefined;
  return [
    { name: 'EP-reference', value: observatoryForm(reference) },
    ...(descriptor
      ? [
          {
            name: 'CELEX',
            value: `5${reference.year}${descriptor}${String(reference.number).padStart(4, '0')}`,
            showAs: 'derived',
          },
        ]
      : []),
    { name: 'EP-ODP', value: `https://data.europarl.europa.eu/eli/dl/doc/${fileForm(reference)}` },
  ];
}

/** The schema's full date stands for a year, or for nothing. */
export function isPlaceholder({ name }: NamedDate): boolean {
  return name === 'yearOnly' || name === 'unknown';
}

function iriDate(named: NamedDate): string {
  return isPlaceholder(named) ? named.date.slice(0, 4) : named.date;
}

function bodyHash(body: string): string {
  return createHash('sha256').update(fold(body).value).digest('hex').slice(0, 12);
}
