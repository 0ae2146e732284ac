import type { Counts } from '../convert.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DroppedText } from './coverage.ts';

/** What a build has to say, in full: every reporter reads only this. No times in it. */
export interface BuildReport {
  readonly converter: string;
  readonly schema: { readonly path: string; readonly sha256: string };
  readonly documents: readonly DocumentReport[];
  readonly inputs: readonly InputReport[];
  /** Files in the input folder that no reader knows. */
  readonly ignored: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DocumentReport {
  readonly name: string;
  readonly input: string;
  readonly kind: string;
  readonly language: string;
  readonly title: string;
  readonly work: string;
  readonly expression: string;
  readonly counts: Counts;
  /** Letters and digits of its part of the input, and those it holds. */
  readonly coverage: { readonly kept: number; readonly total: number };
  readonly valid: boolean;
}

export interface InputReport {
  readonly name: string;
  readonly sha256: string | null;
  readonly encoding: string | null;
  readonly refused: boolean;
  readonly coverage: { readonly kept: number; readonly total: number };
  /** Every dropped line that held words. */
  readonly dropped: readonly DroppedText[];
}

const shortCounts: readonly (readonly [keyof Counts, string])[] = [
  ['citations', 'cit'],
  ['recitals', 'rec'],
  ['paragraphs', 'para'],
  ['points', 'point'],
  ['notes', 'note'],
  ['tables', 'table'],
];

/** The table a build prints: document, kind, language, counts, coverage, verdict. */
export function printTable(report: BuildReport): string {
  const header = ['document', 'kind', 'lang', 'counts', 'kept', 'verdict'];
  const rows = report.documents.map(({ name, kind, language, counts, coverage, valid }) => [
    name,
    kind,
    language,
    shortCounts.flatMap(([key, label]) => (counts[key] > 0 ? [`${counts[key]} ${label}`] : [])).join(', '),
    percent(coverage),
    valid ? 'valid' : 'INVALID',
  ]);
  for (const { name, refused } of report.inputs) if (refused) rows.push([name, '-', '-', '-', '-', 'REFUSED']);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Rounded down, so that only a whole account reads 100 %. */
function percent({ kept, total }: { readonly kept: number; readonly total: number }): string {
  return total === 0 ? '-' : `${(Math.floor((kept / total) * 1000) / 10).toFixed(1)} %`;
}
