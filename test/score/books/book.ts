/**
 * What the generator must know of a language to write a Parliament text in it: formulas as the adopted texts print
 * them, and enough sentences to vary. It shares nothing with the language packs of the program under test.
 *
 * Templates hold slots in braces: the built-in ones of `phrases.ts` ({date}, {n}, {art} …) or a list of `words`.
 */
export interface Book {
  readonly code: string;
  /** "The European Parliament," as it stands alone on its line. */
  readonly enacting: string;
  /** The same where a decision or a recommendation names itself in it. */
  readonly enactingOf?: { readonly decision: string; readonly recommendation: string };
  /** A line between citations and recitals: "av följande skäl:". */
  readonly recitalsIntro?: string;
  /** "whereas"; in lower case again where a second clause opens with it. Not printed where there are `fullStops`. */
  readonly opener: string;
  /** Operative paragraphs open with a capital. */
  readonly capital?: true;
  /** Recitals and paragraphs are whole sentences that end in a full stop. */
  readonly fullStops?: true;
  /** Between clauses and at the end of recitals, paragraphs and points, where it is not ";". */
  readonly semicolon?: string;
  /** Who speaks, before the verb of a paragraph's first sentence and of the later ones. */
  readonly subjects?: readonly [first: string, later: string];
  /** Numbering of recitals where it is not A–Z. */
  readonly letters?: readonly string[];
  /** Letters of points where they are not a–z. */
  readonly pointLetters?: readonly string[];
  readonly pointMark: '(a)' | 'a)';
  readonly quotes: readonly [open: string, close: string];
  readonly decimal: '.' | ',';
  readonly months: readonly string[];
  /** `{d}`, `{month}`, `{y}`. */
  readonly date: string;
  /** The days of a month, from the first, as far as they are not plain numbers. */
  readonly days?: readonly string[];
  /** How a note body cites the Official Journal: `{issue}`, `{d}`, `{m}`, `{y}`, `{page}`. */
  readonly journal: string;
  /** `{a}` article, `{p}` paragraph. */
  readonly article: string;
  readonly rule: string;
  readonly masthead: {
    readonly adopted: string;
    readonly motion: string;
    readonly joint: string;
    readonly report: string;
  };
  readonly titles: {
    readonly resolution: string;
    readonly motion: string;
    readonly legislative: string;
    readonly decision: string;
    readonly recommendation: string;
    readonly report: string;
  };
  /** The subject as it ends a title ("on drinking water"), and alone as a short title ("Drinking water"). */
  readonly topics: readonly (readonly [on: string, short: string])[];
  /** Without final punctuation. */
  readonly citations: readonly string[];
  readonly ruleCitation: string;
  readonly reportCitation: string;
  /** What follows the opener, without final punctuation. */
  readonly clauses: readonly string[];
  /** Operative sentences, verb first in lower case, without final punctuation. */
  readonly sentences: readonly string[];
  /** Ends in a colon; the points continue it. */
  readonly listIntros: readonly string[];
  readonly points: readonly string[];
  /** Follows the last point of a list, lower case, without final punctuation. */
  readonly wrapUps: readonly string[];
  readonly headings: readonly string[];
  /** Note bodies besides the Official Journal's. */
  readonly notes: readonly string[];
  /** The last paragraph, without final punctuation. */
  readonly closing: {
    readonly resolution: string;
    readonly legislative: string;
    readonly decision: string;
    readonly recommendation: string;
  };
  readonly legislative: {
    /** What the title names after the date: "on the proposal for …". */
    readonly acts: readonly string[];
    /** The line under the title, in brackets. */
    readonly procedure: string;
    readonly citations: readonly string[];
    readonly sentences: readonly string[];
  };
  readonly decision: { readonly on: readonly string[]; readonly sentences: readonly string[] };
  readonly recommends: string;
  readonly motion: {
    readonly windUp: string;
    readonly pursuant: string;
    /** `{group}`. */
    readonly onBehalf: string;
    readonly replacing: string;
  };
  readonly annex: { readonly heading: string; readonly title: string };
  readonly chrome: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The motto at the foot of the Parliament's pages. */
  readonly motto: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}
