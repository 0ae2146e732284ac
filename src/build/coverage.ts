import type { Conversion } from '../convert.ts';
import type { LedgerEntry } from '../source/ledger.ts';
import { lineColumn } from '../source/text.ts';

/** How much of an input its documents hold, and every dropped line that held words. */
export interface Coverage {
  /** Letters and digits of the input that stand in a document, of all it has. */
  readonly kept: number;
  readonly total: number;
  readonly dropped: readonly DroppedText[];
}

export interface DroppedText {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

const wordCharacter = /[\p{L}\p{N}]/gu;
const letter = /\p{L}/u;

export function coverageOf({ source, account }: Conversion): Coverage {
  if (!source) return { kept: 0, total: 0, dropped: [] };
  let kept = 0;
  let total = 0;
  const dropped: DroppedText[] = [];
  for (const entry of account) {
    const text = source.value.slice(entry.start, entry.end);
    const count = lettersOf(entry, text);
    total += count;
    if (entry.fate === 'kept') kept += count;
    if (entry.fate === 'dropped' && entry.reason !== 'refused' && entry.reason !== 'markup' && letter.test(text))
      dropped.push({ line: lineColumn(source, entry.start).line, reason: entry.reason, text });
  }
  return { kept, total, dropped };
}

/** Per document: the letters and digits that it holds, of those between its first character and the next document's. */
export function documentCoverage(
  { source, account }: Conversion,
  name: string,
): { readonly kept: number; readonly total: number } {
  let kept = 0;
  let total = 0;
  let owner = account.map(documentOf).find((found) => found !== undefined);
  for (const entry of account) {
    owner = documentOf(entry) ?? owner;
    if (owner !== name) continue;
    const count = lettersOf(entry, source?.value.slice(entry.start, entry.end) ?? '');
    total += count;
    if (entry.fate === 'kept') kept += count;
  }
  return { kept, total };
}

/** Letters and digits; those of a markup tag are no text. */
function lettersOf(entry: LedgerEntry, text: string): number {
  return entry.fate === 'dropped' && entry.reason === 'markup' ? 0 : (text.match(wordCharacter)?.length ?? 0);
}

function documentOf(entry: LedgerEntry): string | undefined {
  return entry.fate === 'dropped' ? undefined : entry.document;
}
