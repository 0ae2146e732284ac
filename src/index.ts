export type { TracedElement } from './akn/write.ts';
export type { Conversion, ConvertedDocument, ConvertOptions, Counts } from './convert.ts';
export { convert } from './convert.ts';
export type { Diagnostic, Place, RuleId, Severity } from './diagnostics/diagnostic.ts';
export { formatDiagnostic } from './diagnostics/diagnostic.ts';
export type { KindId } from './kinds/kind.ts';
export type { LedgerEntry, Reason } from './source/ledger.ts';
export type { Span } from './source/span.ts';
