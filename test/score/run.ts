import { parseArgs } from 'node:util';
import { books } from './books/index.ts';
import { damaged, type Specimen } from './damage/damage.ts';
import { type Kind, kinds } from './draft.ts';
import { foreignTexts } from './foreign.ts';
import { shortfalls } from './gate.ts';
import { type Answer, judge, type Verdict } from './judge.ts';
import { classTable, describe, groupTable } from './print.ts';
import { random } from './random.ts';
import { groupBy, tally } from './tally.ts';
import { compose } from './write/compose.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    languages: { type: 'string', default: Object.keys(books).join(',') },
    kinds: { type: 'string', default: kinds.join(',') },
    /** Levels or names of layers, with commas. */
    damage: { type: 'string', default: 'clean,light,heavy' },
    /** Texts for each language, kind and damage. */
    per: { type: 'string', default: '5' },
    show: { type: 'string', default: '0' },
    gate: { type: 'boolean', default: false },
  },
});

/** The program under test, as its public module exports it. */
type Convert = (input: Uint8Array, options: { readonly name: string }) => Answer;

const program = new URL('../../src/index.ts', import.meta.url).href;
const { convert } = (await import(program)) as { convert: Convert };
const levels = options.damage.split(',');
const languages = options.languages.split(',');
const started = performance.now();
const verdicts = new Map(levels.map((level) => [level, judgeLevel(level)]));
const all = [...verdicts.values()].flat();
const accepted = acceptedForeign();
report();

function judgeLevel(level: string): Verdict[] {
  return [...specimens(level)].map((specimen) => judge(specimen, convert(specimen.bytes, { name: specimen.name })));
}

/** The Observatory writes in English: its kinds come in no other language. */
function* specimens(level: string): Generator<Specimen> {
  for (const kind of options.kinds.split(',').filter(isKind)) {
    for (const language of languages) {
      if ((kind === 'summary' || kind === 'procedureFile') && language !== 'en') continue;
      for (let index = 0; index < Number(options.per); index++) {
        const name = `${kind}-${language}-${index}-${level}`;
        const specimen = damaged(compose(options.seed, kind, language, index), level, name, options.seed);
        if (specimen) yield specimen;
      }
    }
  }
}

function isKind(name: string): name is Kind {
  return kinds.some((kind) => kind === name);
}

function acceptedForeign(): string[] {
  return languages.flatMap((language) =>
    foreignTexts(language, random(options.seed, 'foreign', language)).flatMap(({ family, text }) => {
      const { documents } = convert(new TextEncoder().encode(text), { name: `${family}-${language}` });
      return documents.map(({ kind }) => `${family} in ${language} as ${kind}`);
    }),
  );
}

function report(): void {
  const print = (text: string) => process.stdout.write(`${text}\n\n`);
  for (const [level, members] of verdicts) print(classTable(level, tally(members)));
  const table = (title: string, keys: (verdict: Verdict) => readonly string[]) => {
    const groups = [...groupBy(all, keys)].sort(([a], [b]) => (a < b ? -1 : 1));
    print(groupTable(title, new Map(groups.map(([key, members]) => [key, tally(members)]))));
  };
  table('language', ({ specimen }) => [specimen.truth.language]);
  table('kind', ({ specimen }) => [specimen.truth.kind]);
  table('damage', ({ specimen }) => (specimen.damage.length === 0 ? ['clean'] : specimen.damage));
  const texts = languages.length * 6;
  print(`foreign: ${texts} texts, ${accepted.length} accepted${accepted.map((line) => `\n  ${line}`).join('')}`);
  const wrong = all.filter(({ misses, lost, invented }) => misses.length + lost.length + invented.length > 0);
  for (const verdict of wrong.slice(0, Number(options.show))) print(describe(verdict));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`seed ${options.seed}: ${all.length} texts, ${all.length - wrong.length} without a miss, ${seconds} s`);
  const short = options.gate ? shortfalls(verdicts, accepted.length) : [];
  for (const line of short) process.stderr.write(`${line}\n`);
  process.exitCode = short.length > 0 ? 1 : 0;
}
