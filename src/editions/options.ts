import type { LanguagePack } from '../languages/schema.ts';

/** The words an edition adds, and the form of its dates: a language pack, or the part of one that this needs. */
export type EditionWords = Pick<LanguagePack, 'code' | 'name' | 'labels' | 'kindLabels' | 'months' | 'dateForms'>;

/** The work in one of its languages. */
export interface Alternate {
  /** BCP 47: "ro". */
  readonly language: string;
  /** The language's own name: "română". */
  readonly name: string;
  /** Where its page is, as a link from this one. */
  readonly html: string;
}

/** What an edition is told beside the document: nothing else flows into its bytes. */
export interface RenderOptions {
  /** The AKN file, as diagnostics name it. */
  readonly path: string;
  readonly words: EditionWords;
  /** All languages of the work that have a page, this one among them. */
  readonly alternates?: readonly Alternate[];
  /** Where references lead: IRI of a Work → address of its page. */
  readonly links?: Readonly<Record<string, string>>;
  /** The other forms of this document, and the index, as links from the page. */
  readonly files?: { readonly akn?: string; readonly epub?: string; readonly index?: string };
  /** When the edition was last changed, for formats that must say so. Without it the document's own date stands. */
  readonly modified?: Date;
}
