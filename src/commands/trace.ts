import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TraceFile } from '../trace-file.ts';
import { type ExitCode, exit, tell } from './exit.ts';

export interface TraceFlags {
  readonly at?: string;
  readonly eid?: string;
  readonly out: string;
  readonly input: string;
}

/** Where does this come from, and what became of that: answered from `OUT/trace/NAME.json`. */
export function runTrace(name: string, { at, eid, out, input }: TraceFlags): ExitCode {
  const path =
    [name, join(out, 'trace', `${name}.json`), join(out, `${name}.trace.json`)].find(
      (candidate) => candidate.endsWith('.json') && existsSync(candidate),
    ) ?? findByDocument(name, out);
  if (path === undefined) {
    tell(`there is no trace of ${name} in ${out}; run recital build or recital convert first`);
    return exit.failure;
  }
  const trace = parseTrace(readFileSync(path, 'utf8'));
  const text = readSource(join(input, trace.input.name), trace);
  if (at !== undefined) return answerPlace(trace, at, text);
  if (eid !== undefined) return answerElement(trace, eid, text);
  for (const { name: document, elements } of trace.documents)
    process.stdout.write(`${document}\t${elements.length} elements\n`);
  process.stdout.write(`${trace.input.name}\t${trace.spans.length} spans\n`);
  return exit.fine;
}

/** A document that is not its input's first stands in the trace of the input. */
function findByDocument(name: string, out: string): string | undefined {
  const folder = join(out, 'trace');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file))
    .find((path) => parseTrace(readFileSync(path, 'utf8')).documents.some((document) => document.name === name));
}

function answerPlace(trace: TraceFile, at: string, text: string | undefined): ExitCode {
  const match = /^(\d+):(\d+)$/u.exec(at);
  const lineStart = trace.input.lineStarts[Number(match?.[1]) - 1];
  const offset = (lineStart ?? Number.NaN) + Number(match?.[2]) - 1;
  const entry = trace.spans.find(({ start, end }) => offset >= start && offset < end);
  if (!match || lineStart === undefined || !entry) {
    tell(`${trace.input.name} has no place ${at}; give LINE:COLUMN, both from 1`);
    return exit.usage;
  }
  const said = text === undefined ? '' : `\t${JSON.stringify(text.slice(entry.start, entry.end))}`;
  const fate =
    entry.fate === 'dropped'
      ? `dropped\t${entry.reason}`
      : entry.fate === 'kept'
        ? `kept\t${entry.document}#${entry.eId}`
        : `replaced\t${entry.document}#${entry.eId}\t${entry.reason}\tby ${JSON.stringify(entry.by)}`;
  process.stdout.write(`${place(trace, entry.start)}-${place(trace, entry.end - 1)}\t${fate}${said}\n`);
  return exit.fine;
}

function answerElement(trace: TraceFile, eid: string, text: string | undefined): ExitCode {
  let found = false;
  for (const { name, elements } of trace.documents)
    for (const { eId, path, origin } of elements) {
      if (eId !== eid) continue;
      found = true;
      process.stdout.write(`${name}#${eId}\t${path}\n`);
      for (const [start, end] of origin) {
        const said = text === undefined ? '' : `\t${JSON.stringify(text.slice(start, end))}`;
        process.stdout.write(`  ${trace.input.name}:${place(trace, start)}-${place(trace, end - 1)}${said}\n`);
      }
    }
  if (!found) tell(`no element of ${trace.input.name} has the eId ${eid}`);
  return found ? exit.fine : exit.findings;
}

function place({ input }: TraceFile, offset: number): string {
  const line = Math.max(
    input.lineStarts.findLastIndex((start) => start <= offset),
    0,
  );
  return `${line + 1}:${offset - (input.lineStarts[line] ?? 0) + 1}`;
}

/** The input's text, when the file is still there and the same length in the same encoding. */
function readSource(path: string, { input }: TraceFile): string | undefined {
  if (!existsSync(path) || input.encoding === null) return undefined;
  const text = new TextDecoder(input.encoding).decode(readFileSync(path));
  return text.length === input.length ? text : undefined;
}

/** Our own file: what was written by `printTrace`. */
function parseTrace(json: string): TraceFile {
  return JSON.parse(json) as TraceFile;
}
