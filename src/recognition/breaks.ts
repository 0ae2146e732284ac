import type { CaptureProfile } from './capture.ts';
import { costs } from './costs.ts';
import type { Row } from './rows.ts';

/** What it costs to read across the break before a row, and to let a paragraph begin there. */
export interface BreakCosts {
  readonly join: number;
  readonly split: number;
}

const shortLine = 100;

/**
 * `turned`: a page turned between the two, or page furniture and page-foot notes were lifted out.
 * `commaEnds`: the open block is one that a comma closes, as it does a citation.
 */
export function breakCosts(
  before: Row,
  after: Row,
  profile: CaptureProfile,
  turned: boolean,
  commaEnds: boolean,
): BreakCosts {
  if (after.gap === 'inline' && after.index === before.index + 1) return { join: 0, split: costs.inlineSplit };
  if (before.cutTag) return { join: 0, split: costs.nextInSequence };
  if (after.tabs > 0 || before.tabs > 0) return { join: costs.ownLine, split: 0 };
  // Among points without empty lines between them, the lack of one says nothing.
  const amongPoints =
    before.blanks === 0 && before.gap === 'line' && (before.mark !== undefined || before.enumerators.length > 0);
  const blanksPart = profile.blanksPart && !amongPoints;
  let join = 0;
  let split = 0;
  /** How far the line was left empty: 1 when its end cannot be for want of room. */
  let free = 0;
  const blanks = after.index === before.index + 1 ? after.blanks : 1;
  if (blanks > 0) {
    // Where blanks do not part paragraphs they are where pages turned.
    join += turned
      ? costs.blankAtTurn
      : costs.blankAtTurn + (costs.blankBetween - costs.blankAtTurn) * profile.blankTrust;
  } else if (turned) {
    // Nothing speaks for either.
  } else if (profile.wrapWidth === undefined) {
    const real = profile.longLines ? before.reach < shortLine : !blanksPart;
    join += real ? costs.ownLine : costs.ownLineAmongBlanks;
    free = real ? 1 : 0;
  } else {
    const room = profile.wrapWidth - before.reach - 1 - after.firstWord;
    free = Math.min(1, Math.max(0, room) / (profile.wrapWidth * costs.raggedShare));
    if (room < 0 || (before.trailingSpace && profile.spaceMarksWrap)) split += costs.forcedLineEnd;
    else join += costs.freeLineEnd * free;
  }
  const marked = after.mark !== undefined || after.enumerators.length > 0;
  if (blanks === 0 && !turned && blanksPart && (!marked || before.ending === 'open'))
    split += costs.noBlank * (1 - free);
  if (before.ending === 'stop' || before.ending === 'colon' || (commaEnds && before.ending === 'comma'))
    join += costs.sentenceEnds;
  else split += before.ending === 'open' ? costs.sentenceOpen : costs.clauseOpen;
  if (marked) join += costs.opensWithMark;
  else if (after.opensLower) split += costs.opensLower;
  else join += costs.opensUpper;
  return { join, split };
}
