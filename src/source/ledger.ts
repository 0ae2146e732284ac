import { gaps, type Span } from './span.ts';

/** Why input characters are not in the output as they stand. Closed: there is no "other". */
export const reasons = {
  'line-wrap': /^[\s\u0085]*$/u,
  'page-break': /^[\s\u0085]*$/u,
  blank: /^[\s\u0085\u200b\ufeff]*$/u,
  separator: /^[^\p{L}\p{N}]*$/u,
  'list-mark': /^[^\p{L}\p{N}]*$/u,
  'note-mark': /^[^\p{L}]{1,12}$|^[\s([]*\*?\p{N}{0,3}\p{L}?[\s)\].*]*$/u,
  'emphasis-mark': /^[*_]+$/u,
  hyphenation: /^[-\u2010\u00ad\s]+$/u,
  markup: /^\s*(?:<[^<>]*>|#+|&[#\w]+;|[>|=\s-])*\s*$/u,
  'page-furniture': /^[^\n\r]{0,400}$/u,
  'running-head': /^[^\n\r]{0,400}$/u,
  metadata: /^[^\n\r]{0,400}$/u,
  refused: /^/u,
} as const satisfies Record<string, RegExp>;

export type Reason = keyof typeof reasons;
/** Reasons that can stand beside a replacement text. */
export type ReplaceReason = 'line-wrap' | 'page-break' | 'hyphenation' | 'note-mark' | 'separator';

/** What became of a span of the input. */
export type Fate =
  | { readonly fate: 'kept'; readonly document: string; readonly eId: string }
  | {
      readonly fate: 'replaced';
      readonly document: string;
      readonly eId: string;
      readonly by: string;
      readonly reason: Reason;
    }
  | { readonly fate: 'dropped'; readonly reason: Reason };

export type LedgerEntry = Span & Fate;

/** What keeps an account from closing: each a bug of ours, never of the input. */
export interface LedgerFault extends Span {
  readonly fault: 'unaccounted' | 'counted twice' | 'wrong reason';
}

/** The account of every character of one input. */
export class Ledger {
  readonly #entries: LedgerEntry[] = [];

  enter(span: Span, fate: Fate): void {
    if (span.end > span.start) this.#entries.push({ start: span.start, end: span.end, ...fate });
  }

  drop(span: Span, reason: Reason): void {
    this.enter(span, { fate: 'dropped', reason });
  }

  /**
   * Spans that partition the input exactly, and what is wrong with them. White space that no entry claims lies between
   * paragraphs and is dropped as blank; anything else unclaimed is a fault.
   */
  close(text: string): { readonly entries: readonly LedgerEntry[]; readonly faults: readonly LedgerFault[] } {
    const entries = this.#entries.sort((a, b) => a.start - b.start || a.end - b.end);
    const faults: LedgerFault[] = [];
    let at = 0;
    for (const entry of entries) {
      if (entry.start < at) faults.push({ start: entry.start, end: Math.min(at, entry.end), fault: 'counted twice' });
      at = Math.max(at, entry.end);
      if (entry.fate !== 'kept' && !reasons[entry.reason].test(text.slice(entry.start, entry.end)))
        faults.push({ start: entry.start, end: entry.end, fault: 'wrong reason' });
    }
    const blanks: LedgerEntry[] = [];
    for (const gap of gaps({ start: 0, end: text.length }, entries)) {
      if (reasons.blank.test(text.slice(gap.start, gap.end))) blanks.push({ ...gap, fate: 'dropped', reason: 'blank' });
      else faults.push({ ...gap, fault: 'unaccounted' });
    }
    return { entries: [...entries, ...blanks].sort((a, b) => a.start - b.start), faults };
  }
}
