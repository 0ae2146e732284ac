import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/index.ts';
import { type EngineName, openEngine, type SchemaEngine } from '../../src/validate/schema.ts';
import { judgeMutants, mutantCount, shares } from './agreement.ts';
import { enginesHere } from './engine-names.ts';
import { oasisSchemaPath, sharedFilesPresent } from './shared.ts';

const input = fileURLToPath(new URL('../../input/', import.meta.url));
const outputs = readdirSync(input)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => convert(readFileSync(`${input}${file}`), { name: file }).documents);
const share = shares(
  outputs.map(({ xml }) => xml.length),
  mutantCount,
);
const cases = outputs.map(({ name, xml }, index) => ({ name, xml, count: share[index] ?? 0 }));

test('the inputs give documents to judge', () => {
  expect(cases).not.toEqual([]);
});

describe.each(await enginesHere())('in %s, what we convert', (name: EngineName) => {
  let ours: SchemaEngine;
  beforeAll(async () => {
    ours = await openEngine(name);
  });
  afterAll(() => ours.close());

  test.each(cases)('is valid: $name', ({ xml }) => {
    expect(ours.validate(xml)).toEqual([]);
  });
});

describe.skipIf(!sharedFilesPresent())('for the OASIS schema, what we convert', () => {
  let ours: SchemaEngine;
  let oasis: SchemaEngine;
  beforeAll(async () => {
    ours = await openEngine('libxml2-wasm');
    oasis = await openEngine('libxml2-wasm', oasisSchemaPath);
  });
  afterAll(() => {
    ours.close();
    oasis.close();
  });

  test.each(cases)('is valid: $name', ({ xml }) => {
    expect(oasis.validate(xml)).toEqual([]);
  });

  test.each(cases)('is refused by both schemas or by none: $count mutants of $name', ({ xml, count }) => {
    const { disagreements, refused } = judgeMutants(ours, oasis, xml, count);
    expect(disagreements).toEqual([]);
    expect(refused / count).toBeGreaterThan(0.4);
  });
});
