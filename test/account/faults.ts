import type { Conversion } from '../../src/index.ts';
import { withoutSpace } from '../support/words.ts';
import { parseXml, textOf } from '../support/xml.ts';

/** What each reason promises of the characters it is given for: none of them may hide a word. */
const promises: Readonly<Record<string, (text: string) => boolean>> = {
  'line-wrap': isBlank,
  'page-break': isBlank,
  blank: isBlank,
  separator: (text) => !/[\p{L}\p{N}]/u.test(text),
  'list-mark': (text) => !/[\p{L}\p{N}]/u.test(text),
  'note-mark': (text) => text.length <= 16 && (text.match(/\p{L}/gu)?.length ?? 0) <= 1,
  'emphasis-mark': (text) => /^[*_]+$/u.test(text),
  hyphenation: (text) => !/[\p{L}\p{N}]/u.test(text),
  markup: (text) => !/[\p{L}\p{N}]/u.test(text.replace(/<[^<>]*>|&[#\w]+;/gu, '')),
  'page-furniture': isOneLine,
  'running-head': isOneLine,
  metadata: isOneLine,
  refused: () => true,
};

/** What is wrong with an account; nothing when it is a partition with honest reasons. Knows nothing of the ledger. */
export function accountFaults({ source, account, refused, documents, diagnostics }: Conversion): string[] {
  const text = source?.value ?? '';
  const faults: string[] = [];
  let at = 0;
  for (const entry of account) {
    const part = text.slice(entry.start, entry.end);
    if (entry.start !== at) faults.push(`${entry.start < at ? 'overlap' : 'gap'} at ${at}`);
    if (entry.end <= entry.start) faults.push(`empty span at ${entry.start}`);
    if (entry.fate !== 'kept' && !promises[entry.reason]?.(part))
      faults.push(`${entry.reason}: ${JSON.stringify(part)}`);
    if (entry.fate !== 'dropped' && !documents.some(({ name }) => name === entry.document))
      faults.push(`no document ${entry.document}`);
    at = entry.end;
  }
  if (at !== text.length) faults.push(`the end, ${at}, is not ${text.length}`);
  if (refused !== (documents.length === 0)) faults.push('refused and documents disagree');
  if (refused && source && !(account.length === 1 && account[0]?.fate === 'dropped' && account[0].reason === 'refused'))
    faults.push('a refused text has not one fate');
  if (refused && diagnostics.length === 0) faults.push('refused without a reason');
  if (keptCharacters(account, text) !== shownCharacters(documents))
    faults.push('the kept characters are not those of the output');
  for (const { rule, message } of diagnostics) if (rule === 'account/open') faults.push(message);
  return faults;
}

function keptCharacters(account: Conversion['account'], text: string): string {
  return sorted(account.map(({ fate, start, end }) => (fate === 'kept' ? text.slice(start, end) : '')));
}

/** Every character that a reader of the documents meets; fails when one is not well formed. */
function shownCharacters(documents: Conversion['documents']): string {
  return sorted(documents.map(({ xml }) => textOf(parseXml(xml), 'meta')));
}

function sorted(texts: readonly string[]): string {
  return [...withoutSpace(texts.join(''))].sort().join('');
}

function isBlank(text: string): boolean {
  return /^[\s\u0085\u200b\ufeff]*$/u.test(text);
}

function isOneLine(text: string): boolean {
  return !/[\n\r]/u.test(text);
}
