import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/diagnostic.ts';

/** Exit codes: the same meaning in every command. */
export const exit = {
  fine: 0,
  /** Findings at or above the limit, or an input refused; the others are written. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The tool could not do its work: an unreadable file, an unwritable folder, a fault of ours. */
  failure: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Everything that is not data goes to standard error. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

export function tellAll(diagnostics: readonly Diagnostic[], quiet: boolean): void {
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error' || !quiet) tell(formatDiagnostic(diagnostic));
}

/** The code for a file that was not read: refused, a folder where a file is wanted, or out of reach. */
export function problemCode({
  problem,
  refused,
}: {
  readonly problem: Diagnostic;
  readonly refused: boolean;
}): ExitCode {
  if (refused) return exit.findings;
  return problem.rule === 'source/directory' ? exit.usage : exit.failure;
}

/** Throws nothing away: a failure outweighs usage, usage outweighs findings. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? exit.fine;
}
