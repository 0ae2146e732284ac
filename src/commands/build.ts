import { statSync } from 'node:fs';
import { build } from '../build/build.ts';
import { printTable } from '../build/report.ts';
import { defaultSchemaPath } from '../validate/default-schema.ts';
import type { EngineName } from '../validate/schema.ts';
import { type ExitCode, exit, tell, tellAll } from './exit.ts';

export interface BuildFlags {
  readonly out: string;
  readonly schema?: string;
  readonly engine: EngineName;
  readonly maxBytes: number;
  readonly workers?: number;
  readonly quiet: boolean;
}

/** The whole pipeline on a folder: the table on standard output, findings on standard error. */
export async function runBuild(input: string, flags: BuildFlags): Promise<ExitCode> {
  if (!statSync(input, { throwIfNoEntry: false })?.isDirectory()) {
    tell(`${input}: error: this is not a folder (source/missing)\n    Name the folder that holds the inputs.`);
    return exit.usage;
  }
  const { report, written, failed } = await build({
    input,
    out: flags.out,
    schema: flags.schema ?? defaultSchemaPath,
    engine: flags.engine,
    maxBytes: flags.maxBytes,
    workers: flags.workers ?? 1,
    modified: sourceDate(),
  });
  tellAll(report.diagnostics, flags.quiet);
  for (const { name, dropped } of report.inputs)
    for (const { line, reason, text } of dropped)
      if (!flags.quiet) tell(`${name}:${line}: dropped as ${reason}: ${text}`);
  for (const name of report.ignored) if (!flags.quiet) tell(`${name}: ignored: no reader knows this kind of file`);
  process.stdout.write(`${printTable(report)}\n`);
  const accounts = report.diagnostics.some(({ rule }) => rule === 'account/open')
    ? 'an account does not close'
    : 'every account closes';
  tell(
    `${report.documents.length} documents from ${report.inputs.length} inputs; ${accounts}; ${written === 0 ? 'nothing to do' : `${written} files written to ${flags.out}`}`,
  );
  if (failed) return exit.failure;
  const bad =
    report.inputs.some(({ refused }) => refused) ||
    report.documents.some(({ valid }) => !valid) ||
    report.diagnostics.some(({ severity }) => severity === 'error');
  return bad ? exit.findings : exit.fine;
}

/** SOURCE_DATE_EPOCH, in seconds: reproducible-builds.org. */
function sourceDate(): Date | undefined {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : undefined;
}
