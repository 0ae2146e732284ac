import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'recital-build-'));
const input = join(work, 'in');

beforeAll(() => {
  if (!existsSync(program)) throw new Error('the program is not built: run make build');
  cpSync(join(root, 'input'), input, { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: work });
  return { code: status, stdout, stderr };
}

/** Every file of a folder with its bytes. */
function snapshot(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]));
}

/** The paths that one snapshot has otherwise than the other. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

describe('recital build', () => {
  test('writes six documents with all their forms, and ends 0', () => {
    const { code, stdout, stderr } = run('build', 'in', '--out', 'one');
    expect([code, stdout.match(/ valid$/gmu)?.length]).toEqual([0, 6]);
    expect(stderr).toContain('every account closes');
    const names = (folder: string) => readdirSync(join(work, 'one', folder)).length;
    expect(['akn', 'html', 'epub', 'trace'].map(names)).toEqual([6, 7, 6, 5]);
  });

  test('does nothing the second time', () => {
    const before = snapshot(join(work, 'one'));
    const { code, stderr } = run('build', 'in', '--out', 'one');
    expect(code).toBe(0);
    expect(stderr).toContain('nothing to do');
    expect(changed(before, snapshot(join(work, 'one')))).toEqual([]);
  });

  test('gives the same bytes with two workers', () => {
    expect(run('build', 'in', '--out', 'two', '--workers', '2').code).toBe(0);
    expect(changed(snapshot(join(work, 'one')), snapshot(join(work, 'two')))).toEqual([]);
  });

  test('rebuilds what depends on a changed input, and removes what a deleted one left', () => {
    const before = snapshot(join(work, 'two'));
    const motion = join(input, 'b-9-2021-0148.en.txt');
    const text = readFileSync(motion, 'utf8');
    writeFileSync(motion, text.replace('cornerstone', 'keystone'));
    run('build', 'in', '--out', 'two');
    const touched = changed(before, snapshot(join(work, 'two')));
    expect(touched).toEqual([
      '/.recital-build.json',
      '/akn/b-9-2021-0148.en.xml',
      '/epub/b-9-2021-0148.en.epub',
      '/html/b-9-2021-0148.en.html',
      '/report.json',
      '/trace/b-9-2021-0148.en.json',
    ]);
    rmSync(motion);
    run('build', 'in', '--out', 'two');
    expect([...snapshot(join(work, 'two')).keys()].filter((path) => path.includes('b-9-2021'))).toEqual([]);
    writeFileSync(motion, text);
  });

  test('writes the others when one input is refused, and ends 1', () => {
    writeFileSync(join(input, 'poem.txt'), 'Roses are red,\nviolets are blue.\n');
    const { code, stdout, stderr } = run('build', 'in', '--out', 'three');
    expect([code, stdout.match(/ valid$/gmu)?.length]).toEqual([1, 6]);
    expect(stderr).toContain('poem.txt:1:1: error:');
    expect(existsSync(join(work, 'three', 'trace', 'poem.json'))).toBe(true);
    rmSync(join(input, 'poem.txt'));
  });

  test('two inputs never share a file: the second is refused by name', () => {
    writeFileSync(join(input, 'b-9-2021-0148.en.md'), readFileSync(join(input, 'b-9-2021-0148.en.txt')));
    const { code, stderr } = run('build', 'in', '--out', 'three');
    expect(code).toBe(1);
    expect(stderr).toContain('build/name-taken');
    rmSync(join(input, 'b-9-2021-0148.en.md'));
  });
});

describe('the command line answers wrong use', () => {
  test.each([
    [['frobnicate'], 2, 'unknown command'],
    [[], 2, 'Usage: recital'],
    [['convert', 'in', '--out', 'x'], 2, 'source/directory'],
    [['convert', 'nothere.txt', '--out', 'x'], 3, 'source/missing'],
    [['convert', 'in/ta-9-2021-0056.en.txt', '--out', '/proc/nope'], 3, 'cannot be written'],
    [['convert', 'in/ta-9-2021-0056.en.txt', '--out', 'x', '--max-bytes', '10'], 1, 'source/too-large'],
    [['convert', 'in/ta-9-2021-0056.en.txt', '--out', 'x', '--lang', 'xx'], 2, 'no such language'],
    [['validate', 'in/ta-9-2021-0056.en.txt', '--schema', 'none.xsd'], 2, 'no such schema'],
  ] as const)('%j ends %d', (args, code, message) => {
    const result = run(...args);
    expect(result.stderr + result.stdout).toContain(message);
    expect(result.code).toBe(code);
  });
});
