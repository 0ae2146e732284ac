import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Medians of the compiled program on this machine. They are printed, never asserted: a time is a fact about a machine.
 * Run by `make bench`.
 */
const root = new URL('../..', import.meta.url);
const { convert } = await import(new URL('dist/index.js', root).href);
const { editions } = await import(new URL('dist/editions/index.js', root).href);
const { openEngine } = await import(new URL('dist/validate/schema.js', root).href);
const { languages } = await import(new URL('dist/languages/index.js', root).href);

const folder = new URL('input/', root);
const inputs = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
const english = inputs.find(({ name }) => name === 'ta-9-2021-0056.en.txt');
if (!english) throw new Error('input/ta-9-2021-0056.en.txt is missing');

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`);
row(
  'convert the English resolution, in process',
  median(200, () => convert(english.bytes, { name: english.name })),
  'goal 10 ms',
);
row(
  'whole command: recital convert',
  median(7, () => command(['convert', `input/${english.name}`])),
  'goal 350 ms',
);
row(
  'whole command: recital --help',
  median(7, () => command(['--help'])),
  'goal 150 ms',
);

const engine = await openEngine('libxml2-wasm');
const documents = () => inputs.flatMap(({ name, bytes }) => convert(bytes, { name }).documents);
row('convert the five inputs', median(50, documents), '');
const made = documents();
row(
  'validate the six documents',
  median(50, () => made.map(({ xml }) => engine.validate(xml))),
  '',
);
for (const [name, edition] of Object.entries<{ render: (xml: string, options: object) => unknown }>(editions))
  row(
    `render the six documents: ${name}`,
    median(8, () =>
      made.map(({ xml, language }) => edition.render(xml, { path: name, words: languages.get(language) })),
    ),
    '',
  );
engine.close();

const sizes = [1, 10, 50].map((factor) => ({ factor, text: renumbered(factor) }));
const times = sizes.map(({ factor, text }) => {
  const time = median(factor > 10 ? 5 : 15, () => convert(text, { name: 'long.txt' }));
  row(`a resolution of ${text.length.toLocaleString('en')} characters (×${factor})`, time, '');
  return time;
});
for (const index of [1, 2]) {
  const exponent = Math.log((times[index] ?? 1) / (times[0] ?? 1)) / Math.log(sizes[index]?.factor ?? 1);
  console.log(`growth ×${sizes[index]?.factor}: exponent ${exponent.toFixed(2)}  (goal 1.1)`);
}

/** The resolution with its recitals and paragraphs over and over, numbered on. */
function renumbered(factor: number): string {
  const lines = new TextDecoder().decode(english?.bytes).split('\n');
  const recitals = lines.filter((line) => /^[A-Z]\.\s/u.test(line));
  const paragraphs = lines.filter((line) => /^\d+\.\s/u.test(line));
  const front = lines.slice(0, lines.indexOf(recitals[0] ?? ''));
  const again = (items: readonly string[], label: (place: number) => string) =>
    Array.from({ length: factor * items.length }, (_, place) =>
      (items[place % items.length] ?? '').replace(/^\w+\./u, `${label(place + 1)}.`),
    );
  return [
    ...front,
    ...again(recitals, letters).flatMap((line) => [line, '']),
    ...again(paragraphs, String).flatMap((line) => [line, '']),
  ].join('\n');
}

function letters(place: number): string {
  const letter = String.fromCharCode(65 + ((place - 1) % 26));
  return place > 26 ? letters(Math.floor((place - 1) / 26)) + letter : letter;
}

function command(args: readonly string[]): void {
  const out = mkdtempSync(join(tmpdir(), 'recital-bench-'));
  const options = args[0] === 'convert' ? ['--quiet', '--out', out] : [];
  spawnSync(process.execPath, ['dist/cli.js', ...args, ...options], { cwd: root, stdio: 'ignore' });
  rmSync(out, { recursive: true });
}

function median(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

function row(name: string, time: number, goal: string): void {
  console.log(`${name.padEnd(56)}${time.toFixed(1).padStart(9)} ms  ${goal}`);
}
