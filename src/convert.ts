import { buildDocument } from './akn/document.ts';
import { type Identity, identify } from './akn/identity.ts';
import { type TracedElement, writeXml } from './akn/write.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { documentFindings } from './findings.ts';
import { families } from './kinds/index.ts';
import type { Facts, KindId, Structured } from './kinds/kind.ts';
import { readability, scoreLanguages } from './languages/detect.ts';
import { languages } from './languages/index.ts';
import type { LanguagePack } from './languages/schema.ts';
import { wordsOf } from './languages/words.ts';
import { matchNotes } from './recognition/notes.ts';
import { type Recognition, recognise } from './recognition/recognise.ts';
import { decode } from './source/decode.ts';
import { Ledger, type LedgerEntry } from './source/ledger.ts';
import { lineColumn, type SourceText } from './source/text.ts';

export interface ConvertOptions {
  /** The input's file name, for messages and for `preservation`. */
  readonly name?: string;
  /** ISO 639-1; found in the text when absent. */
  readonly language?: string;
}

/** How many of each part a document has. */
export type Counts = Readonly<Record<'citations' | 'recitals' | 'paragraphs' | 'points' | 'notes' | 'tables', number>>;

export interface ConvertedDocument {
  /** Stem for file names: the input's, with the kind for a second document. */
  readonly name: string;
  readonly kind: KindId;
  /** ISO 639-1. */
  readonly language: string;
  readonly title: string;
  readonly identity: Identity;
  readonly facts: Facts;
  readonly counts: Counts;
  readonly xml: string;
  readonly elements: readonly TracedElement[];
}

/** The outcome for one input. A refused input has no documents and says why. */
export interface Conversion {
  /** Undefined when the bytes are no text. */
  readonly source: SourceText | undefined;
  readonly sha256: string;
  readonly documents: readonly ConvertedDocument[];
  /** A partition of the decoded input. */
  readonly account: readonly LedgerEntry[];
  readonly diagnostics: readonly Diagnostic[];
  readonly refused: boolean;
  readonly recognition: Recognition | undefined;
}

const english = languages.get('en');

/**
 * The text of an input, as bytes or as a string, to Akoma Ntoso documents with the account of every character.
 * Pure: no clock, no file, no environment. Never throws for bad input: the outcome is refused, with a diagnostic.
 */
export function convert(input: Uint8Array | string, options: ConvertOptions = {}): Conversion {
  const name = options.name ?? 'input.txt';
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const source = decode(bytes, name, (text) => readability(text, languages.values()));
  if ('reason' in source) return unread(name, source);
  const scores = scoreLanguages(source.value, languages.values());
  const pack = languages.get(options.language ?? '') ?? scores[0]?.pack;
  if (!pack || !english) throw new Error('no language pack is installed');
  const words = wordsOf(pack, english);
  const recognition = recognise(
    source,
    words,
    families.map(({ grammar }) => grammar),
    scores,
  );
  const ledger = new Ledger();
  if (recognition.documents.length === 0) return refuse(source, recognition, ledger);

  const recognised = recognition.documents.map((document) => {
    const bodies = document.blocks.filter(({ kind }) => kind === 'note');
    const texts = document.blocks.filter(
      ({ kind }) => kind !== 'note' && kind !== 'furniture' && kind !== 'runningHead' && kind !== 'trailer',
    );
    return { document, notes: matchNotes(texts, bodies, words), words, language: pack };
  });
  const structured = recognised.map((found): Structured => {
    const family = families.find(({ grammar }) => grammar.name === found.document.grammar);
    if (!family) throw new Error(`no family has the grammar ${found.document.grammar}`);
    return family.structure(found);
  });
  const diagnostics: Diagnostic[] = [...sourceFindings(source)];
  const names = documentNames(name, structured, pack);
  const documents = structured.map((found, index): ConvertedDocument => {
    const documentName = names[index] ?? name;
    const identity = identify(
      found.facts,
      pack.iso639,
      recognised[index]?.document.blocks.map(({ text }) => text.text).join('\n') ?? '',
    );
    const meta = {
      facts: found.facts,
      identity,
      language: pack.iso639,
      input: { name, sha256: source.sha256 },
      notice: pack.labels.notAuthentic,
      parliament: pack.parliament[0] ?? '',
    };
    const { root, repeated } = buildDocument(
      found,
      meta,
      structured.filter((other) => other !== found),
    );
    const written = writeXml(root, documentName, ledger);
    const own = recognised[index];
    if (own) diagnostics.push(...documentFindings(source, own, found, identity, repeated));
    return {
      name: documentName,
      kind: found.facts.kind,
      language: pack.code,
      title: found.facts.title,
      identity,
      facts: found.facts,
      counts: countParts(written.elements),
      ...written,
    };
  });
  const { entries, faults } = ledger.close(source.value);
  for (const { fault, start, end } of faults)
    diagnostics.push({
      rule: 'account/open',
      severity: 'error',
      message: `the account does not close: ${fault}: ${JSON.stringify(source.value.slice(start, Math.min(end, start + 60)))}`,
      place: { path: name, ...lineColumn(source, start), span: { start, end } },
    });
  return {
    source,
    sha256: source.sha256,
    documents,
    account: entries,
    diagnostics: diagnostics.sort(compareDiagnostics),
    refused: false,
    recognition,
  };
}

function unread(
  name: string,
  { reason, offset, sha256 }: { reason: 'empty' | 'binary' | 'undecodable'; offset: number; sha256: string },
): Conversion {
  const said = {
    empty: ['the input holds no text', 'Check that the file was saved whole.'],
    binary: [
      `byte ${offset} belongs to no text: this is a binary file`,
      'Save the document as text; a PDF can be turned into text with pdftotext.',
    ],
    undecodable: [
      `byte ${offset} is not UTF-8, and no known encoding gives a text in a known language`,
      'Save the file as UTF-8.',
    ],
  } as const;
  const [message, advice] = said[reason];
  const diagnostic: Diagnostic = {
    rule: `source/${reason}`,
    severity: 'error',
    message,
    place: { path: name, line: 1, column: 1 },
    advice,
  };
  return {
    source: undefined,
    sha256,
    documents: [],
    account: [],
    diagnostics: [diagnostic],
    refused: true,
    recognition: undefined,
  };
}

function refuse(source: SourceText, recognition: Recognition, ledger: Ledger): Conversion {
  ledger.drop({ start: 0, end: source.value.length }, 'refused');
  const figure = (kind: 'title' | 'citation' | 'recital' | 'paragraph' | 'tableRow') =>
    recognition.figures.get(kind) ?? 0;
  const figures = `${figure('title')} titles, ${figure('citation')} citations, ${figure('recital')} recitals, ${figure('paragraph')} numbered paragraphs, ${figure('tableRow')} table rows`;
  const diagnostic: Diagnostic = {
    rule: 'recognition/no-known-kind',
    severity: 'error',
    message: `this is no kind of text that is known: it has ${figures}`,
    place: { path: source.name, line: 1, column: 1 },
    data: { rows: recognition.rows.length, costPerRow: Math.round((recognition.costPerRow ?? -1) * 100) / 100 },
    advice:
      'Known are resolutions, motions and their kin of the European Parliament, procedure files and summaries of the Legislative Observatory.',
  };
  const { entries } = ledger.close(source.value);
  return {
    source,
    sha256: source.sha256,
    documents: [],
    account: entries,
    diagnostics: [diagnostic],
    refused: true,
    recognition,
  };
}

function sourceFindings(source: SourceText): Diagnostic[] {
  if (source.encoding.startsWith('utf-')) return [];
  const message = `the bytes are not Unicode; they were read as ${source.encoding}, in which the text reads best`;
  return [
    {
      rule: 'source/encoding-guessed',
      severity: 'warning',
      message,
      place: { path: source.name, line: 1, column: 1 },
      advice: 'Save the file as UTF-8.',
    },
  ];
}

/** The input's stem for the first document; the others carry their kind, before a language suffix if there is one. */
function documentNames(fileName: string, documents: readonly Structured[], pack: LanguagePack): string[] {
  const stem = fileName.replace(/\.[^./\\]+$/u, '');
  const suffix = stem.endsWith(`.${pack.code}`) ? `.${pack.code}` : '';
  const base = suffix ? stem.slice(0, -suffix.length) : stem;
  const given = new Map<string, number>();
  return documents.map(({ facts }, index) => {
    const wanted = index === 0 ? base : `${base}-${facts.kind}`;
    const count = (given.get(wanted) ?? 0) + 1;
    given.set(wanted, count);
    return `${wanted}${count > 1 ? `-${count}` : ''}${suffix}`;
  });
}

function countParts(elements: readonly TracedElement[]): Counts {
  const count = (...names: string[]) => elements.filter(({ name }) => names.includes(name)).length;
  return {
    citations: count('citation'),
    recitals: count('recital'),
    paragraphs:
      count('paragraph') +
      elements.filter(
        ({ path }) =>
          /\/mainBody\/(?:p|blockList)(?:\[\d+\])?(?:\/listIntroduction)?$/u.test(path) && !path.endsWith('blockList'),
      ).length,
    points: count('point', 'item'),
    notes: count('authorialNote'),
    tables: count('table'),
  };
}
