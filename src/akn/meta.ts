import { printedProcedure } from '../identifiers/procedure.ts';
import type { Facts } from '../kinds/kind.ts';
import { elements, summaryIri } from '../kinds/work-iri.ts';
import { recitalNamespace, version } from '../version.ts';
import { type Identity, isPlaceholder } from './identity.ts';
import { type Element, element } from './tree.ts';

/** What the meta section is made of. */
export interface MetaSource {
  readonly facts: Facts;
  readonly identity: Identity;
  /** ISO 639-2/T. */
  readonly language: string;
  readonly input: { readonly name: string; readonly sha256: string };
  readonly notice: string;
  /** The Parliament's name in the document's language. */
  readonly parliament: string;
}

/** `meta`: identification, classification, workflow, analysis, references, in the schema's order. */
export function buildMeta(source: MetaSource): Element {
  const references = new References();
  const { facts, identity } = source;
  references.add(
    'TLCOrganization',
    'EP',
    'http://publications.europa.eu/resource/authority/corporate-body/EP',
    source.parliament,
  );
  references.add('TLCOrganization', 'converter', '/akn/ontology/organization/int/recital', `Recital ${version}`);
  const sections = [
    identification(source),
    ...classification(facts, references),
    ...lifecycle(facts, identity, references),
    ...workflow(facts, references),
    ...analysis(facts, references),
  ];
  return element('meta', {}, [...sections, element('references', { source: '#converter' }, references.elements())]);
}

/** An annex is a component of its document: same work, same expression, an address of its own. */
export function annexMeta(source: MetaSource, component: string): Element {
  return element('meta', {}, [identification(source, component)]);
}

function identification({ facts, identity, language, input, notice }: MetaSource, component = 'main'): Element {
  const { work, expression } = identity;
  const author = element('FRBRauthor', { href: '#EP' });
  const main = (iri: string, whole: string) => [
    element('FRBRthis', { value: iri }),
    element('FRBRuri', { value: whole }),
  ];
  return element('identification', { source: '#converter' }, [
    element('FRBRWork', {}, [
      ...main(`${work}/!${component}`, work),
      ...(component === 'main' ? identity.aliases : []).map(({ name, value, showAs }) =>
        element('FRBRalias', { name, value, showAs }),
      ),
      element('FRBRdate', { ...identity.workDate }),
      author,
      element('FRBRcountry', { value: 'eu' }),
      element('FRBRsubtype', { value: facts.kind }),
      element('FRBRnumber', { value: identity.number, showAs: identity.printed }),
      element('FRBRprescriptive', { value: 'false' }),
    ]),
    element('FRBRExpression', {}, [
      ...main(`${expression}/!${component}`, expression),
      element('FRBRdate', { ...identity.expressionDate }),
      author,
      ...(facts.reference?.provisional ? [element('FRBRversionNumber', { value: 'prov' })] : []),
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language }),
    ]),
    element('FRBRManifestation', {}, [
      ...main(`${expression}/!${component}.xml`, `${expression}.akn`),
      element('FRBRdate', {
        date: identity.expressionDate.date,
        name: isPlaceholder(identity.expressionDate) ? identity.expressionDate.name : 'conversion',
      }),
      element('FRBRauthor', { href: '#converter' }),
      element('preservation', {}, [
        element('source', {
          xmlns: recitalNamespace,
          name: input.name,
          sha256: input.sha256,
          converter: `recital ${version}`,
          notice,
        }),
      ]),
      element('FRBRformat', { value: 'xml' }),
    ]),
  ]);
}

function classification({ subjects }: Facts, references: References): Element[] {
  if (subjects.length === 0) return [];
  references.add('TLCOrganization', 'OEIL', '/akn/ontology/organization/eu/oeil', 'Legislative Observatory');
  const dictionary = references.add(
    'TLCReference',
    'oeil-subjects',
    '/akn/ontology/reference/eu/oeil-subjects',
    'Subjects of the Legislative Observatory',
    'dictionary',
  );
  return [
    element(
      'classification',
      { source: '#OEIL' },
      subjects.map(({ code, label }) => element('keyword', { value: code, showAs: label, dictionary })),
    ),
  ];
}

/** An adopted text has one event of its own: it came to be. */
function lifecycle({ kind, date }: Facts, { workDate, expression }: Identity, references: References): Element[] {
  if (elements[kind] !== 'statement' || date === undefined || workDate.name !== 'adoption') return [];
  const original = references.add('original', 'original_1', `${expression}/!main`, 'Original');
  return [
    element('lifecycle', { source: '#converter' }, [
      element('eventRef', { eId: 'eref_1', date, source: original, type: 'generation' }),
    ]),
  ];
}

function workflow({ kind, events, date }: Facts, references: References): Element[] {
  if (events.length > 0) {
    references.add('TLCOrganization', 'OEIL', '/akn/ontology/organization/eu/oeil', 'Legislative Observatory');
    const steps = events.map(({ date, event, document }, index) =>
      element('step', { eId: `step_${index + 1}`, date, by: '#EP', refersTo: references.event(event), href: document }),
    );
    return [element('workflow', { source: '#OEIL' }, steps)];
  }
  if (kind !== 'summary' || date === undefined) return [];
  const refersTo = references.add('TLCEvent', 'adoption', '/akn/ontology/event/eu/adoption', 'adoption in plenary');
  return [
    element('workflow', { source: '#converter' }, [element('step', { eId: 'step_1', date, by: '#EP', refersTo })]),
  ];
}

function analysis({ vote, date }: Facts, references: References): Element[] {
  if (!vote || date === undefined) return [];
  const counts = [
    ['for', vote.for, 'for'],
    ['against', vote.against, 'against'],
    ['abstention', vote.abstentions, 'abstentions'],
  ] as const;
  const outcome = references.add(
    'TLCConcept',
    vote.for > vote.against ? 'adopted' : 'rejected',
    `/akn/ontology/concept/eu/${vote.for > vote.against ? 'adopted' : 'rejected'}`,
    vote.for > vote.against ? 'adopted' : 'rejected',
  );
  const given = counts.flatMap(([id, value, showAs]) =>
    value === undefined
      ? []
      : [{ refersTo: references.add('TLCConcept', id, `/akn/ontology/concept/eu/${id}`, showAs), value }],
  );
  return [
    element('analysis', { source: '#converter' }, [
      element('parliamentary', {}, [
        element(
          'voting',
          { eId: 'voting_1', outcome, refersTo: '#adoption', href: '#step_1' },
          given.map(({ value, refersTo }, index) =>
            element('count', { eId: `voting_1__count_${index + 1}`, value: String(value), refersTo }),
          ),
        ),
      ]),
    ]),
  ];
}

/** Documents that a procedure file lists, and the summary that stands beside it. */
export function companions(facts: Facts, others: readonly Facts[]): { href: string; showAs: string }[] {
  const summaries = others.flatMap(({ kind, procedure, date }) =>
    kind === 'summary' && procedure && date
      ? [{ href: summaryIri(procedure, date), showAs: printedProcedure(procedure) }]
      : [],
  );
  return [...facts.listed, ...summaries];
}

type ReferenceClass = 'original' | 'TLCOrganization' | 'TLCConcept' | 'TLCEvent' | 'TLCReference';

/** The entries that the rest of the document points at: each once, in the order of class and eId. */
class References {
  readonly #entries = new Map<string, { readonly kind: ReferenceClass; readonly element: Element }>();

  /** Returns `#eId`. */
  add(kind: ReferenceClass, eId: string, href: string, showAs: string, name?: string): string {
    if (!this.#entries.has(eId)) this.#entries.set(eId, { kind, element: element(kind, { eId, name, href, showAs }) });
    return `#${eId}`;
  }

  /** An event under the words that the text has for it. */
  event(words: string): string {
    const slug = words
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
    const known = [...this.#entries].find(
      ([, { kind, element: found }]) =>
        kind === 'TLCEvent' && found.attributes.some(([key, value]) => key === 'showAs' && value === words),
    );
    const taken = this.#entries.has(slug) || slug === '';
    const eId = known?.[0] ?? (taken ? `event-${this.#entries.size}` : slug);
    return this.add('TLCEvent', eId, `/akn/ontology/event/eu/${eId}`, words);
  }

  elements(): Element[] {
    const order: readonly ReferenceClass[] = ['original', 'TLCOrganization', 'TLCConcept', 'TLCEvent', 'TLCReference'];
    return [...this.#entries]
      .sort(
        ([a, { kind: kindA }], [b, { kind: kindB }]) => order.indexOf(kindA) - order.indexOf(kindB) || (a < b ? -1 : 1),
      )
      .map(([, { element: found }]) => found);
  }
}
