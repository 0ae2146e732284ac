import type { Conversion } from './convert.ts';
import type { LedgerEntry } from './source/ledger.ts';
import type { Span } from './source/span.ts';

/** `output/trace/NAME.json`: what became of every character of an input, and where every element came from. */
export interface TraceFile {
  readonly input: {
    readonly name: string;
    readonly sha256: string;
    readonly encoding: string | null;
    readonly bom: boolean;
    /** What offsets count. */
    readonly unit: 'utf-16';
    readonly length: number;
    /** Offset of the first character of each line. */
    readonly lineStarts: readonly number[];
  };
  readonly refused: boolean;
  /** A partition of the decoded input. */
  readonly spans: readonly LedgerEntry[];
  readonly documents: readonly TracedDocument[];
}

interface TracedDocument {
  readonly name: string;
  readonly elements: readonly {
    readonly path: string;
    readonly eId: string | null;
    readonly output: readonly [start: number, end: number];
    readonly origin: readonly (readonly [start: number, end: number])[];
  }[];
}

export function traceFile(name: string, { source, sha256, account, documents, refused }: Conversion): TraceFile {
  return {
    input: {
      name,
      sha256,
      encoding: source?.encoding ?? null,
      bom: source?.bom ?? false,
      unit: 'utf-16',
      length: source?.value.length ?? 0,
      lineStarts: source?.lineStarts ?? [],
    },
    refused,
    spans: account,
    documents: documents.map(({ name: documentName, elements }) => ({
      name: documentName,
      elements: elements.map(({ path, eId, output, origin }) => ({
        path,
        eId: eId ?? null,
        output: pair(output),
        origin: origin.map(pair),
      })),
    })),
  };
}

/** One entry a line: a diff of two traces shows what changed. */
export function printTrace(trace: TraceFile): string {
  const rows = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const documents = trace.documents.map(
    ({ name, elements }) => `{"name":${JSON.stringify(name)},"elements":${rows(elements)}}`,
  );
  return `{"input":${JSON.stringify(trace.input)},\n"refused":${trace.refused},\n"spans":${rows(trace.spans)},\n"documents":[${documents.join(',\n')}]}\n`;
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
