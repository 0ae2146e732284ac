/**
 * The one table of costs. A unit is about one odd thing in a text. They were set on generated texts, never on one
 * document; what counts is their order: structure before words, keeping before dropping.
 */
export const costs = {
  /** A known phrase stands where it should. */
  certain: 0,
  /** The form is there, the phrase is not: packs may be wrong in a word without losing a document. */
  formOnly: 1,
  /** The phrase is there, the form is not. */
  phraseOnly: 2,
  /** Neither, but the place and the shape allow it. */
  shapeOnly: 4,
  /** Text that has no place in its document: kept, and reported. */
  unplaced: 7,
  /** Text inside a paragraph that opens a new line of its own. */
  subparagraph: 3.5,
  /** Only points have text that closes them. */
  subparagraphWithoutPoints: 3,

  /** A heading that stands in the middle of a sentence, or ends in a stop. */
  headingInSentence: 4,
  pointInSentence: 1.5,
  /** "in the sense of point⏎(a) of the Act". */
  pointOfReference: 5,
  unplacedInText: 3,

  /** Sequences: the next number is free. */
  gap: 3,
  perMissing: 0.5,
  repeat: 6,
  stepBack: 8,
  lateStart: 4,

  /** Parts come in an order; a step back in it is odd. */
  outOfOrder: 5,
  skipped: 1.5,
  newDocument: 4,

  /** Breaks. */
  forcedLineEnd: 3,
  freeLineEnd: 4,
  /** Lines set in proportional type are ragged: only this share of the width left free counts in full. */
  raggedShare: 0.35,
  ownLine: 6,
  /** Where empty lines part paragraphs, a break without one is hardly an end. */
  ownLineAmongBlanks: 1,
  blankBetween: 7,
  blankAtTurn: 0.5,
  /** A paragraph without an empty line before it, where all others have one. */
  noBlank: 2.5,
  /** Text goes on behind a note that stands right above it, with no gap. */
  behindNote: 3,
  sentenceEnds: 2.5,
  sentenceOpen: 1.5,
  clauseOpen: 0.75,
  opensLower: 1.5,
  opensUpper: 1.5,
  opensWithMark: 1.5,
  inlineSplit: 2.5,
  inlineSplitInSequence: 0.5,
  /** A row that carries the very next number is hardly a continuation. */
  nextInSequence: 6,
  /** A number inside a quotation belongs to what is quoted. */
  quotedNumber: 6,
  quotedLine: 4,
  nextPoint: 4,
  firstPoint: 1.5,
  /** Nor is a row that is nothing but a number, a date or the like. */
  wholeLine: 3,

  /** What a document should have and lacks. */
  lacksPart: 5,
  lacksMinor: 0.5,
} as const;
