import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importEdges, reachedFrom, runtimeImportsOf, sourceFiles } from './imports.ts';

const project = new URL('../..', import.meta.url).pathname;
const src = join(project, 'src');
const edges = importEdges(src);

/** From the ground up: a layer imports itself and what stands before it. Layers of one row do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['source', 'version.ts'],
  ['identifiers', 'languages', 'diagnostics'],
  ['model'],
  ['recognition'],
  ['kinds'],
  ['akn'],
  ['findings.ts', 'convert.ts'],
  ['trace-file.ts'],
  ['validate'],
  ['editions'],
  ['index.ts'],
];

/** What reads Akoma Ntoso from anywhere, or serves all: it knows neither how a text was recognised nor its tree. */
const apart = ['validate', 'editions', 'diagnostics'];

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const rankOf = (path: string): number => layers.findIndex((row) => row.includes(layerOf(path)));

describe('imports point one way', () => {
  test('no file imports a layer above its own', () => {
    const back = edges.filter(({ from, to }) => rankOf(from) >= 0 && (rankOf(to) < 0 || rankOf(to) > rankOf(from)));
    expect(back).toEqual([]);
  });

  test('layers of one row do not know each other', () => {
    const across = edges.filter(
      ({ from, to }) => rankOf(from) >= 0 && rankOf(to) === rankOf(from) && layerOf(from) !== layerOf(to),
    );
    expect(across.filter(({ to }) => !['findings.ts', 'version.ts'].includes(to))).toEqual([]);
  });

  test.each(apart)('%s knows neither recognition, kinds, model nor akn', (layer) => {
    const forbidden = ['recognition', 'kinds', 'model', 'akn', 'convert.ts'];
    const edge = edges.filter(({ from, to }) => layerOf(from) === layer && forbidden.includes(layerOf(to)));
    expect(edge).toEqual([]);
    expect(sourceFiles(join(src, layer)).length).toBeGreaterThan(0);
  });

  test('nothing but a command or the command line imports a command', () => {
    const users = edges.filter(({ to }) => layerOf(to) === 'commands').map(({ from }) => layerOf(from));
    expect([...new Set(users)].filter((user) => user !== 'commands' && user !== 'cli.ts')).toEqual([]);
  });

  test('the library reaches no command, edition or file', () => {
    const reached = [...reachedFrom(join(src, 'index.ts'))].map((file) => layerOf(relative(src, file)));
    expect(reached.length).toBeGreaterThan(20);
    expect(reached.filter((layer) => ['commands', 'cli.ts', 'files', 'readers', 'build'].includes(layer))).toEqual([]);
  });

  test('no file imports itself by a circle', () => {
    const circles = sourceFiles(src).filter((file) =>
      runtimeImportsOf(file).some((target) => reachedFrom(target).has(file)),
    );
    expect(circles.map((file) => relative(src, file))).toEqual([]);
  });

  test('every import names a file that is there', () => {
    expect(edges.filter(({ to }) => !existsSync(join(src, to)) && !to.startsWith('..'))).toEqual([]);
    expect(edges.length).toBeGreaterThan(100);
  });
});

// A clock, a file, the environment, chance: what would make one run unlike another.
const ambient =
  /'node:(?:fs|os|child_process|net|http)|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bperformance\./u;

test('the core reads no clock, file, environment or chance', () => {
  const core = [...reachedFrom(join(src, 'convert.ts'))].filter((file) => file.endsWith('.ts'));
  expect(core.filter((file) => ambient.test(readFileSync(file, 'utf8'))).map((file) => relative(src, file))).toEqual(
    [],
  );
  expect(ambient.test(readFileSync(join(src, 'cli.ts'), 'utf8'))).toBe(true);
});

test('the proof of the account reaches no file of the program', () => {
  const proof = join(project, 'test/account/account.test.ts');
  const reached = [...reachedFrom(proof)].map((file) => relative(project, file));
  expect(reached.length).toBeGreaterThan(3);
  expect(reached.filter((file) => file.startsWith('src/'))).toEqual([]);
});
