import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.ts';
import { readInput } from '../files/read.ts';
import { defaultSchemaPath } from '../validate/default-schema.ts';
import { type EngineName, openEngine } from '../validate/schema.ts';
import { type ExitCode, exit, problemCode, tell, tellAll, worst } from './exit.ts';

export interface ValidateFlags {
  readonly schema?: string;
  readonly engine: EngineName;
  readonly maxBytes: number;
  readonly quiet: boolean;
}

/** Findings on standard output, one line each: `path:line: error: message (rule)`. */
export async function runValidate(
  paths: readonly string[],
  { schema, engine: name, maxBytes, quiet }: ValidateFlags,
): Promise<ExitCode> {
  const files = paths.flatMap(expand);
  if (files.length === 0) {
    tell(`no XML file in ${paths.join(', ')}`);
    return exit.usage;
  }
  if (schema !== undefined && !existsSync(schema)) {
    tell(`${schema}: error: there is no such schema`);
    return exit.usage;
  }
  const engine = await openEngine(name, schema ?? defaultSchemaPath);
  try {
    return worst(
      files.map((path): ExitCode => {
        const read = readInput(path, maxBytes);
        if ('problem' in read) {
          tellAll([read.problem], quiet);
          return problemCode(read);
        }
        const found = engine.validate(read.bytes).map((message): Diagnostic => {
          const { rule, line, column, eId, expected } = message;
          return {
            rule,
            severity: 'error',
            message: message.message,
            place: { path, line, ...(column !== undefined && { column }), ...(eId !== undefined && { eId }) },
            ...(expected && { expected }),
          };
        });
        for (const diagnostic of found) process.stdout.write(`${formatDiagnostic(diagnostic)}\n`);
        if (found.length === 0 && !quiet) tell(`${path}: valid`);
        return found.length === 0 ? exit.fine : exit.findings;
      }),
    );
  } finally {
    engine.close();
  }
}

/** A folder stands for the XML files in it. */
function expand(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.toLowerCase().endsWith('.xml'))
    .sort()
    .map((file) => join(path, file));
}
