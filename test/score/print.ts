import type { Verdict } from './judge.ts';
import { scores, type Tally } from './tally.ts';
import { classes, type ElementClass } from './truth.ts';

/** Precision, recall and F1 of each class, one class a line. */
export function classTable(title: string, result: Tally): string {
  const rows = classes
    .filter((name) => result.classes[name].expected + result.classes[name].found > 0)
    .map((name) => {
      const { precision, recall, f1 } = scores(result.classes[name]);
      return `  ${name.padEnd(11)} ${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(result.classes[name].expected).padStart(7)}`;
    });
  return [
    `${title}: ${result.texts} texts`,
    '  class       precision  recall      F1       n',
    ...rows,
    `  ${rest(result)}`,
  ].join('\n');
}

/** One group a line: F1 of each class, and the other counts. */
export function groupTable(title: string, groups: ReadonlyMap<string, Tally>): string {
  const width = Math.max(title.length, ...[...groups.keys()].map((key) => key.length));
  const header = [
    title.padEnd(width),
    'n'.padStart(4),
    ...classes.map((name) => short[name].padStart(6)),
    '  lost  inv kept kind lang',
  ].join(' ');
  const rows = [...groups].map(([key, result]) => {
    const cells = classes.map((name) => {
      const count = result.classes[name];
      return (count.expected + count.found === 0 ? '·' : figure(scores(count).f1).trim()).padStart(6);
    });
    const numbers = [result.lost, result.invented, result.kept, result.wrongKind, result.wrongLanguage].map((value) =>
      String(value).padStart(4),
    );
    return [key.padEnd(width), String(result.texts).padStart(4), ...cells, ` ${numbers.join(' ')}`].join(' ');
  });
  return [header, ...rows].join('\n');
}

/** What came out wrong in one text, with the lines of the input. */
export function describe({ specimen, misses, kind, language, lost, invented }: Verdict): string {
  const lines = specimen.text.split(/\r?\n/u);
  const heads = [`── ${specimen.name} [${specimen.damage.join(', ') || 'clean'}]`];
  if (kind !== specimen.truth.name || language !== specimen.truth.language)
    heads.push(`   came out as ${kind} in ${language}`);
  if (lost.length > 0) heads.push(`   lost: ${lost.slice(0, 12).join(' ')}`);
  if (invented.length > 0) heads.push(`   invented: ${invented.slice(0, 12).join(' ')}`);
  const found = misses.slice(0, 4).flatMap((miss) => [
    `   ${miss.class}${miss.reported ? '' : ' (unreported)'}${miss.lines ? `, lines ${miss.lines.join('–')}` : ''}`,
    `     expected ${clip(miss.expected)}`,
    `     got      ${clip(miss.got)}`,
    ...(miss.lines
      ? lines
          .slice(Math.max(0, miss.lines[0] - 2), miss.lines[1] + 1)
          .slice(0, 6)
          .map((line) => `     | ${line.slice(0, 110)}`)
      : []),
  ]);
  return [...heads, ...found].join('\n');
}

const short: Readonly<Record<ElementClass, string>> = {
  citations: 'cit',
  recitals: 'rec',
  paragraphs: 'para',
  points: 'point',
  headings: 'head',
  notes: 'note',
  hosts: 'host',
  rows: 'row',
  number: 'numb',
  date: 'date',
  title: 'title',
};

function rest({ lost, invented, kept, wrongKind, wrongLanguage, misses, unreported }: Tally): string {
  return `words lost ${lost}, invented ${invented}, of the page kept ${kept}; wrong kind ${wrongKind}, language ${wrongLanguage}; misses ${misses}, unreported ${unreported}`;
}

function figure(value: number): string {
  return value.toFixed(4).padStart(8);
}

function clip(text: string | undefined): string {
  if (text === undefined) return '—';
  return text.length > 130 ? `${text.slice(0, 90)} … ${text.slice(-36)}` : text;
}
