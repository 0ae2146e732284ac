import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from '../support/child.ts';

const root = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  test('has a sample that converts a string', () => {
    const sample = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    expect(sample.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(11);
    const folder = mkdtempSync(join(tmpdir(), 'recital-readme-'));
    const script = join(folder, 'sample.mts');
    writeFileSync(script, sample.replace("'recital'", JSON.stringify(join(root, 'src', 'index.ts'))));
    const printed = runScript(script, []);
    rmSync(folder, { recursive: true });
    expect(printed).toContain('<statement name="resolution"');
    expect(printed.match(/<paragraph /gu)).toHaveLength(2);
  });

  test('names every command there is', () => {
    const commands = [...readFileSync(join(root, 'src', 'cli.ts'), 'utf8').matchAll(/\.command\('(\w+)'\)/gu)].map(
      (found) => found[1],
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(readme).toContain(`\`recital ${command}`);
  });

  test('prints the table that make prints for the inputs', async () => {
    const { build } = await import('../../src/build/build.ts');
    const { printTable } = await import('../../src/build/report.ts');
    const { defaultSchemaPath } = await import('../../src/validate/default-schema.ts');
    const out = mkdtempSync(join(tmpdir(), 'recital-readme-'));
    const settings = {
      input: join(root, 'input'),
      out,
      schema: defaultSchemaPath,
      engine: 'libxml2-wasm',
      workers: 1,
      maxBytes: 1e8,
    } as const;
    const { report } = await build({ ...settings, modified: undefined });
    rmSync(out, { recursive: true });
    expect(readme).toContain(printTable(report));
  });
});
