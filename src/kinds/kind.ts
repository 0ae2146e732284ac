import type { EpReference } from '../identifiers/ep-reference.ts';
import type { ProcedureReference } from '../identifiers/procedure.ts';
import type { LanguagePack } from '../languages/schema.ts';
import type { Words } from '../languages/words.ts';
import type { LegalDocument } from '../model/nodes.ts';
import type { Block, DocumentBlocks } from '../recognition/blocks.ts';
import type { ReadyGrammar } from '../recognition/grammar.ts';
import type { NoteMatches } from '../recognition/notes.ts';

export type KindId =
  | 'resolution'
  | 'motionForResolution'
  | 'jointMotionForResolution'
  | 'legislativeResolution'
  | 'decision'
  | 'recommendation'
  | 'procedureFile'
  | 'summary';

/** What a document's own text says of itself: the facts identity is made of. */
export interface Facts {
  readonly kind: KindId;
  readonly reference: EpReference | undefined;
  readonly procedure: ProcedureReference | undefined;
  /** ISO 8601, of the title or the reference line. */
  readonly date: string | undefined;
  readonly title: string;
  readonly vote: Vote | undefined;
  readonly events: readonly ProcedureEvent[];
  readonly subjects: readonly Subject[];
  /** Documents that a procedure file lists. */
  readonly listed: readonly ListedDocument[];
}

export interface Vote {
  readonly for: number;
  readonly against: number;
  readonly abstentions: number | undefined;
}

export interface ProcedureEvent {
  readonly date: string;
  readonly event: string;
  readonly document: string | undefined;
}

export interface Subject {
  readonly code: string;
  readonly label: string;
}

export interface ListedDocument {
  /** Work IRI. */
  readonly href: string;
  readonly showAs: string;
}

export const noFacts = {
  reference: undefined,
  procedure: undefined,
  date: undefined,
  vote: undefined,
  events: [],
  subjects: [],
  listed: [],
} as const;

/** What recognition found of one document, ready to be given its structure. */
export interface Recognised {
  readonly document: DocumentBlocks;
  readonly notes: NoteMatches;
  readonly words: Words;
  readonly language: LanguagePack;
}

/** A document with its structure and what it says of itself. */
export interface Structured {
  readonly document: LegalDocument;
  readonly facts: Facts;
  /** Blocks that the document has no place for. */
  readonly unplaced: readonly Block[];
}

/** A family of kinds that share one order of parts. */
export interface Family {
  readonly grammar: ReadyGrammar;
  structure(recognised: Recognised): Structured;
}
