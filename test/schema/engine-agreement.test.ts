import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type SchemaEngine } from '../../src/validate/schema.ts';
import type { SchemaMessage } from '../../src/validate/schema-message.ts';
import { mutantSeed } from './agreement.ts';
import { enginesHere } from './engine-names.ts';
import { mutants } from './mutate.ts';
import { sample } from './sample.ts';
import { sharedFilesPresent, sharedXml } from './shared.ts';
import { readVocabulary } from './vocabulary.ts';

const bothHere = (await enginesHere()).includes('libxmljs2');

describe.skipIf(!bothHere)('both engines give the same findings', () => {
  let wasm: SchemaEngine;
  let native: SchemaEngine;
  beforeAll(async () => {
    wasm = await openEngine('libxml2-wasm');
    native = await openEngine('libxmljs2');
  });
  afterAll(() => {
    wasm.close();
    native.close();
  });

  test.each([...mutants(sample, mutantSeed, 30, readVocabulary())])('on a mutant: $change', ({ xml }) => {
    expect(findings(native.validate(xml))).toEqual(findings(wasm.validate(xml)));
  });

  /** Not the largest: the native engine compiles the schema for each. */
  const folders = sharedFilesPresent() ? ['design/examples', 'samples/valid', 'samples/invalid'] : [];
  const shared = folders.flatMap(sharedXml).filter(({ xml }) => xml.length < 100_000);

  test.skipIf(shared.length === 0).for(shared)('on $name', ({ xml }) => {
    expect(findings(native.validate(xml))).toEqual(findings(wasm.validate(xml)));
  });
});

/** What both can say: the native engine knows no paths. */
function findings(messages: readonly SchemaMessage[]) {
  return messages.map(({ rule, line, message }) => ({ rule, line, message }));
}
