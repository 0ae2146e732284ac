import { basename, join } from 'node:path';
import { coverageOf } from '../build/coverage.ts';
import { convert } from '../convert.ts';
import { faultOf, readInput } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { languages } from '../languages/index.ts';
import { printTrace, traceFile } from '../trace-file.ts';
import { type ExitCode, exit, problemCode, tell, tellAll, worst } from './exit.ts';

export interface ConvertFlags {
  readonly out: string;
  readonly lang?: string;
  readonly maxBytes: number;
  readonly quiet: boolean;
}

/** Each file to `OUT/NAME.xml` and `OUT/NAME.trace.json`. One refused file does not stop the others. */
export function runConvert(files: readonly string[], flags: ConvertFlags): ExitCode {
  if (flags.lang !== undefined && !languages.has(flags.lang)) {
    tell(`${flags.lang}: error: no such language; known are ${[...languages.keys()].sort().join(', ')}`);
    return exit.usage;
  }
  const owners = new Map<string, string>();
  return worst(
    files.map((file) => {
      try {
        return convertFile(file, flags, owners);
      } catch (error) {
        tellAll([faultOf(file, error)], flags.quiet);
        return exit.failure;
      }
    }),
  );
}

/** `owners`: which file of this run wrote each name. */
function convertFile(
  file: string,
  { out, lang, maxBytes, quiet }: ConvertFlags,
  owners: Map<string, string>,
): ExitCode {
  const read = readInput(file, maxBytes);
  if ('problem' in read) {
    tellAll([read.problem], quiet);
    return problemCode(read);
  }
  const conversion = convert(read.bytes, {
    name: file === '-' ? 'stdin.txt' : basename(file),
    ...(lang !== undefined && { language: lang }),
  });
  tellAll(
    conversion.diagnostics.map((found) => ({ ...found, place: { ...found.place, path: file } })),
    quiet,
  );
  const stem = conversion.documents[0]?.name ?? basename(file).replace(/\.[^.]+$/u, '');
  const taken = owners.get(stem);
  owners.set(stem, taken ?? file);
  if (taken !== undefined) {
    tell(
      `${file}: error: ${taken} has written ${stem} already (build/name-taken)\n    Rename one of the two, or give them folders of their own.`,
    );
    return exit.findings;
  }
  if (!quiet)
    for (const { line, reason, text } of coverageOf(conversion).dropped)
      tell(`${file}:${line}: dropped as ${reason}: ${text}`);
  try {
    for (const { name, xml } of conversion.documents) {
      writeWhole(join(out, `${name}.xml`), xml);
      process.stdout.write(`${join(out, `${name}.xml`)}\n`);
    }
    writeWhole(join(out, `${stem}.trace.json`), printTrace(traceFile(basename(file), conversion)));
  } catch (error) {
    tell(`${out}: error: ${error instanceof Error ? error.message : String(error)}`);
    return exit.failure;
  }
  if (conversion.diagnostics.some(({ rule }) => rule === 'account/open')) return exit.failure;
  return conversion.refused ? exit.findings : exit.fine;
}
