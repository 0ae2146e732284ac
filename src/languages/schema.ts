import { z } from 'zod';

/**
 * What a language must say of itself, so that a new one is one data file and one line in `index.ts`.
 *
 * Phrases are matched without regard to case, to the kind of space, hyphen or apostrophe, and never alone decide what
 * a paragraph is: they make a reading cheaper. In a phrase `…` stands for any words.
 */
const phrase = z.string().min(1);
const phrases = z.array(phrase);
const somePhrases = phrases.min(1);

/** Document kinds that carry a title formula, and the words that announce them. */
const titled = z.strictObject({
  /** How a long title of this kind opens: "European Parliament resolution of", "Az Európai Parlament … állásfoglalása". */
  title: phrases,
  /** The line above the text that says what it is: "TEXTS ADOPTED", "MOTION FOR A RESOLUTION". */
  masthead: phrases,
  /** The words inside the title that name the type (docType): "resolution", "legislative resolution". */
  type: phrases,
});

export const labelNames = [
  'contents',
  'citations',
  'recitals',
  'resolution',
  'operativePart',
  'notes',
  'note',
  'backToText',
  'aboutEdition',
  'notAuthentic',
  'source',
  'rights',
  'officialPage',
  'number',
  'procedure',
  'date',
  'author',
  'language',
  'languages',
  'identifiers',
  'permalink',
  'skipToText',
  'documents',
  'document',
  'kind',
  'vote',
  'for',
  'against',
  'abstentions',
  'events',
  'tables',
  'list',
  'title',
  'cover',
  'download',
  'hash',
  'converter',
  'yearOnly',
  'titlePage',
  'text',
  'summary',
] as const;

export const kindNames = [
  'resolution',
  'motionForResolution',
  'jointMotionForResolution',
  'legislativeResolution',
  'decision',
  'recommendation',
  'report',
  'procedureFile',
  'summary',
] as const;

export const languagePackSchema = z.strictObject({
  $schema: z.string().optional(),
  /** BCP 47 / ISO 639-1, as in `xml:lang`. */
  code: z.string().regex(/^[a-z]{2}$/u),
  /** ISO 639-2/T, as in Akoma Ntoso IRIs. */
  iso639: z.string().regex(/^[a-z]{3}$/u),
  /** The language's own name: "română". */
  name: phrase,
  /** Frequent short words that tell this language from the others; about forty, lower case. */
  functionWords: somePhrases,
  /** Every form of the Parliament's name that a title may hold: nominative, genitive. First the nominative. */
  parliament: somePhrases,
  /** The acting-entity line, with its comma if it has one: "The European Parliament,". */
  enactingLine: somePhrases,
  /** How a citation opens: "having regard to". */
  citationOpeners: phrases,
  /** How a recital opens after its letter: "whereas". Empty where the language has none (Swedish). */
  recitalOpeners: phrases,
  /** A line that opens the citations or recitals as a whole: "av följande skäl:", "Whereas:". */
  recitalsIntro: phrases,
  /** How the last paragraph opens: "Instructs its President". */
  closing: phrases,
  /** Verbs that paragraphs open with ("Calls on", "îndeamnă"): about twenty; used where numbers are lost. */
  paragraphOpeners: phrases,
  kinds: z.strictObject({
    resolution: titled,
    motionForResolution: titled,
    jointMotionForResolution: titled,
    legislativeResolution: titled,
    decision: titled,
    recommendation: titled,
    report: titled,
  }),
  /** Twelve months, each with every form a date may use: [["January"], …], [["ianuarie"], …]. */
  months: z.array(somePhrases).length(12),
  /** Date forms, `{d}` `{month}` `{y}` in place: "{d} {month} {y}", "{y}. gada {d}. {month}". */
  dateForms: somePhrases,
  /** Ordinals as printed before a noun, first to tenth: "first", "1st". Each with its forms. */
  ordinals: z.array(somePhrases).length(10),
  /** Letters that number recitals, in order, where they are not A–Z (Greek, Bulgarian). */
  alphabet: z.array(phrase).optional(),
  /** Letters that number points, lower case, in order, where they are not a–z. */
  pointAlphabet: z.array(phrase).optional(),
  /** How note bodies open: the Official Journal's abbreviation and the like: "OJ", "JO", "Texts adopted". */
  noteOpeners: somePhrases,
  /** Words after which a bracketed number is part of a reference, not a note call: "Article", "Rule", "paragraph". */
  referenceWords: somePhrases,
  /** "on behalf of the", before a group's name in a motion. */
  onBehalfOf: phrases,
  /** "pursuant to Rule", in the line under a motion's title. */
  pursuantTo: phrases,
  /** "replacing the following motions", in a joint motion. */
  replacing: phrases,
  /** How an annex is headed: "ANNEX". */
  annex: somePhrases,
  /** Lines that pages add and no text owns: "Share this page", "Legal notice", "Related Posts", "Page". */
  furniture: phrases,
  /** What the Legislative Observatory prints. Only where the language has a version of it; English is the fallback. */
  observatory: z
    .strictObject({
      /** Headings of the file's sections: "Basic information". */
      sections: somePhrases,
      /** What stands in the third place of a summary's reference line: "Text adopted by Parliament, single reading". */
      stages: somePhrases,
      /** The sentence that states the vote, `{for}` `{against}` `{abstentions}` in place. */
      votes: somePhrases,
    })
    .optional(),
  /** What editions print: headings, labels, notices. */
  labels: z.strictObject(
    Object.fromEntries(labelNames.map((name) => [name, phrase])) as Record<(typeof labelNames)[number], typeof phrase>,
  ),
  /** What editions call each kind. */
  kindLabels: z.strictObject(
    Object.fromEntries(kindNames.map((name) => [name, phrase])) as Record<(typeof kindNames)[number], typeof phrase>,
  ),
});

export type LanguagePack = z.infer<typeof languagePackSchema>;
