import type { Span } from '../source/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** `group/name` in kebab case, stable for ever: `structure/missing`, `xsd/element-not-expected`. */
export type RuleId = `${string}/${string}`;

/** Where a finding stands. `span` when it points into the input, `eId` when it points into the output. */
export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  readonly span?: Span;
  readonly eId?: string;
}

/** A finding: data first, the message is for people. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  /** What the rule found, for programs. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly expected?: readonly string[];
  /** What to do about it. */
  readonly advice?: string;
}

/** `input/act.txt:97:3: error: message (group/name)`; the advice follows on its own line. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { path, line, column, eId } = diagnostic.place;
  const place = [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  const target = eId === undefined ? '' : ` #${eId}`;
  const first = `${place}${target}: ${diagnostic.severity}: ${diagnostic.message} (${diagnostic.rule})`;
  return diagnostic.advice === undefined ? first : `${first}\n    ${diagnostic.advice}`;
}

/** Place, then id: the order every report keeps, whatever order the findings were made in. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
