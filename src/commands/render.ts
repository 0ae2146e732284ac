import { basename, join } from 'node:path';
import { readFacts } from '../editions/facts.ts';
import { type EditionName, editions } from '../editions/index.ts';
import { readInput } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { languages } from '../languages/index.ts';
import { readXml } from '../validate/read-xml.ts';
import { type ExitCode, exit, problemCode, tell, tellAll, worst } from './exit.ts';

export interface RenderFlags {
  readonly out: string;
  readonly edition?: EditionName;
  readonly maxBytes: number;
  readonly quiet: boolean;
}

/** Any Akoma Ntoso file to its editions. One that cannot be rendered does not stop the others. */
export function runRender(files: readonly string[], { out, edition, maxBytes, quiet }: RenderFlags): ExitCode {
  const names = edition === undefined ? (Object.keys(editions) as EditionName[]) : [edition];
  return worst(
    files.map((file): ExitCode => {
      const read = readInput(file, maxBytes);
      if ('problem' in read) {
        tellAll([read.problem], quiet);
        return problemCode(read);
      }
      const readable = readXml(read.bytes);
      if (typeof readable !== 'string') {
        tell(`${file}:${readable.line}: error: ${readable.message} (${readable.rule})`);
        return exit.findings;
      }
      try {
        const xml = readable;
        const words = languages.get(readFacts(xml).language) ?? languages.get('en');
        if (!words) return exit.failure;
        for (const name of names) {
          const { content, diagnostics } = editions[name].render(xml, { path: file, words });
          const target = join(out, `${basename(file).replace(/\.[^.]+$/u, '')}.${editions[name].extension}`);
          writeWhole(target, content);
          tellAll(diagnostics, quiet);
          process.stdout.write(`${target}\n`);
        }
        return exit.fine;
      } catch (error) {
        tell(`${file}: error: ${error instanceof Error ? error.message : String(error)}`);
        return exit.failure;
      }
    }),
  );
}
