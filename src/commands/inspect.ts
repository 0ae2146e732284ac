import { basename } from 'node:path';
import { convert } from '../convert.ts';
import { readInput } from '../files/read.ts';
import { stepName } from '../recognition/decide.ts';
import type { Recognition } from '../recognition/recognise.ts';
import { type ExitCode, exit, problemCode, tellAll } from './exit.ts';

export const stages = ['capture', 'rows', 'decide', 'blocks', 'account'] as const;
export type StageName = (typeof stages)[number];

/** Prints what a pass of recognition found in one file. */
export function runInspect(file: string, stage: StageName, maxBytes: number): ExitCode {
  const read = readInput(file, maxBytes);
  if ('problem' in read) {
    tellAll([read.problem], false);
    return problemCode(read);
  }
  const conversion = convert(read.bytes, { name: basename(file) });
  const { recognition, source } = conversion;
  if (!recognition || !source) {
    tellAll(conversion.diagnostics, false);
    return exit.findings;
  }
  const text =
    stage === 'account'
      ? conversion.account
          .map((entry) => JSON.stringify({ ...entry, text: source.value.slice(entry.start, entry.end) }))
          .join('\n')
      : printers[stage](recognition);
  process.stdout.write(`${text}\n`);
  if (conversion.refused) tellAll(conversion.diagnostics, false);
  return conversion.refused ? exit.findings : exit.fine;
}

const printers: Readonly<Record<Exclude<StageName, 'account'>, (found: Recognition) => string>> = {
  capture: ({ profile, languages, costPerRow }) =>
    [
      `language        ${languages
        .slice(0, 3)
        .map(({ pack, share }) => `${pack.code} ${share.toFixed(2)}`)
        .join(', ')}`,
      `wrapped at      ${profile.wrapWidth ?? 'no width: lines are paragraphs'}`,
      `blank lines     trusted to part paragraphs: ${Math.round(profile.blankTrust * 100)} %`,
      `repeated lines  ${profile.runningHeads.size}`,
      `added marks     ${profile.addedMarks ? 'yes' : 'no'}`,
      `cost of a row   ${costPerRow?.toFixed(2) ?? 'no kind accepts the text'}`,
    ].join('\n'),
  rows: ({ rows }) =>
    rows
      .map(({ line, gap, blanks, mark, enumerators, ending, text }) =>
        [
          line,
          gap,
          `blanks=${blanks}`,
          mark?.glyph ?? '',
          enumerators.map(({ system, value }) => `${system}:${value}`).join('|'),
          ending,
          clip(text),
        ].join('\t'),
      )
      .join('\n'),
  decide: ({ decisions }) =>
    decisions
      .map(({ row, step, state, cost, margin, rival }) => {
        const because = step.step === 'open' ? step.reading.because : 'goes on';
        return [
          row.line,
          stepName(step),
          state.phase,
          cost.toFixed(1),
          `margin=${margin.toFixed(1)}`,
          rival ?? '',
          because,
          clip(row.text),
        ].join('\t');
      })
      .join('\n'),
  blocks: ({ documents }) =>
    documents
      .map(({ grammar, blocks }) =>
        [
          `# ${grammar}`,
          ...blocks.map(({ kind, rows, text }) =>
            [rows[0]?.line, kind, `rows=${rows.length}`, clip(text.text)].join('\t'),
          ),
        ].join('\n'),
      )
      .join('\n'),
};

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
