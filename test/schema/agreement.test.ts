import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type SchemaEngine } from '../../src/validate/schema.ts';
import { findings, judgeMutants, mutantCount, shares } from './agreement.ts';
import { oasisSchemaPath, sharedFilesPresent, sharedXml } from './shared.ts';

const documents = ['design/examples', 'samples/valid', 'samples/invalid'].flatMap((folder) =>
  sharedXml(folder).map((document) => ({ ...document, valid: folder !== 'samples/invalid' })),
);
const share = shares(
  documents.map(({ xml }) => xml.length),
  mutantCount,
);
const cases = documents.map((document, index) => ({ ...document, count: share[index] ?? 0 }));

describe.skipIf(!sharedFilesPresent())('our schema judges as the OASIS schema does', () => {
  let ours: SchemaEngine;
  let oasis: SchemaEngine;
  const totals = { mutants: 0, refused: 0 };

  beforeAll(async () => {
    ours = await openEngine('libxml2-wasm');
    oasis = await openEngine('libxml2-wasm', oasisSchemaPath);
  });

  afterAll(() => {
    console.info(`${totals.mutants} mutants of ${cases.length} documents, ${totals.refused} refused by both`);
    ours.close();
    oasis.close();
  });

  test('there are documents of both kinds', () => {
    expect(cases.filter(({ valid }) => valid).length).toBeGreaterThan(20);
    expect(cases.filter(({ valid }) => !valid).length).toBeGreaterThan(10);
  });

  test.each(cases)('$name', ({ xml, valid }) => {
    const verdict = ours.validate(xml);
    expect(verdict.length === 0).toBe(valid);
    expect(findings(verdict)).toEqual(findings(oasis.validate(xml)));
  });

  test.each(cases)('$count mutants of $name', ({ xml, count }) => {
    const { disagreements, refused } = judgeMutants(ours, oasis, xml, count);
    totals.mutants += count;
    totals.refused += refused;
    expect(disagreements).toEqual([]);
  });
});
