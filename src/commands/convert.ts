import { basename, join } from 'node:path';
import { convert } from '../convert.ts';
import { readInput } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { printTrace, traceFile } from '../trace-file.ts';
import { type ExitCode, exit, tell, tellAll, worst } from './exit.ts';

export interface ConvertFlags {
  readonly out: string;
  readonly lang?: string;
  readonly maxBytes: number;
  readonly quiet: boolean;
}

/** Each file to `OUT/NAME.xml` and `OUT/NAME.trace.json`. One refused file does not stop the others. */
export function runConvert(files: readonly string[], flags: ConvertFlags): ExitCode {
  return worst(files.map((file) => convertFile(file, flags)));
}

function convertFile(file: string, { out, lang, maxBytes, quiet }: ConvertFlags): ExitCode {
  const read = readInput(file, maxBytes);
  if ('problem' in read) {
    tellAll([read.problem], quiet);
    if (read.refused) return exit.findings;
    return read.problem.rule === 'source/directory' ? exit.usage : exit.failure;
  }
  const conversion = convert(read.bytes, { name: basename(file), ...(lang !== undefined && { language: lang }) });
  tellAll(
    conversion.diagnostics.map((found) => ({ ...found, place: { ...found.place, path: file } })),
    quiet,
  );
  try {
    for (const { name, xml } of conversion.documents) {
      writeWhole(join(out, `${name}.xml`), xml);
      process.stdout.write(`${join(out, `${name}.xml`)}\n`);
    }
    const stem = conversion.documents[0]?.name ?? basename(file).replace(/\.[^.]+$/u, '');
    writeWhole(join(out, `${stem}.trace.json`), printTrace(traceFile(basename(file), conversion)));
  } catch (error) {
    tell(`${out}: error: ${error instanceof Error ? error.message : String(error)}`);
    return exit.failure;
  }
  if (conversion.diagnostics.some(({ rule }) => rule === 'account/open')) return exit.failure;
  return conversion.refused ? exit.findings : exit.fine;
}
