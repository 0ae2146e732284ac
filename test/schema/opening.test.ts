import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSchemaPath } from '../../src/validate/default-schema.ts';
import { openEngine } from '../../src/validate/schema.ts';
import { enginesHere } from './engine-names.ts';
import { sample, sampleWith } from './sample.ts';

const engines = await enginesHere();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recital schemă '));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file below the test's folder and gives its path. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const noteSchema = (extra = '') =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${extra}<xs:element name="note"/></xs:schema>`;

describe.each(engines)('%s', (name) => {
  test('takes a schema from any folder, spaces and letters of all kinds in its name', async () => {
    cpSync(dirname(defaultSchemaPath), folder, { recursive: true });
    const engine = await openEngine(name, join(folder, 'akn-3.0.xsd'));
    expect(engine.validate(sample)).toEqual([]);
    expect(engine.validate(sampleWith('name="resolution" ', ''))).toMatchObject([{ rule: 'xsd/attribute-missing' }]);
    engine.close();
  });

  test('says which schema it cannot read', async () => {
    await expect(openEngine(name, join(folder, 'none.xsd'))).rejects.toThrow(
      /The schema .*none\.xsd cannot be used: .*ENOENT/u,
    );
  });

  test('says why a file is no schema', async () => {
    const broken = noteSchema('<xs:element name="a" type="nowhere"/>');
    await expect(openEngine(name, write('broken.xsd', broken))).rejects.toThrow(/broken\.xsd cannot be used/u);
    await expect(openEngine(name, write('text.xsd', 'words'))).rejects.toThrow(/text\.xsd cannot be used/u);
  });

  test.each(['../shared.xsd', 'http://127.0.0.1:9/shared.xsd'])(
    'draws no part of a schema from %s, outside its folder',
    async (location) => {
      write('shared.xsd', noteSchema());
      const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="${location}"/></xs:schema>`;
      await expect(openEngine(name, write('inner/main.xsd', schema))).rejects.toThrow(/main\.xsd cannot be used/u);
    },
  );

  test('draws them from its folder and below', async () => {
    write('inner/deeper/shared.xsd', noteSchema());
    const schema =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="deeper/shared.xsd"/></xs:schema>';
    const engine = await openEngine(name, write('inner/main.xsd', schema));
    expect(engine.validate('<note/>')).toEqual([]);
    engine.close();
  });

  test('does not let a document bring a schema of its own', async () => {
    const own = write(
      'own.xsd',
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:own"><xs:element name="x" type="xs:integer"/></xs:schema>',
    );
    const hint = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:own ${pathToFileURL(own).href}"`;
    const foreign = '<preservation><x xmlns="urn:own">no integer</x></preservation>';
    const xml = sampleWith('<akomaNtoso ', `<akomaNtoso ${hint} `).replace('<FRBRcountry', `${foreign}<FRBRcountry`);
    const engine = await openEngine(name);
    expect(engine.validate(xml)).toEqual([]);
    expect(engine.validate(sample)).toEqual([]);
    engine.close();
  });
});

describe('libxml2-wasm', () => {
  test('compiles a schema once for all who hold it, and keeps it until the last lets go', async () => {
    const path = write('note.xsd', noteSchema());
    const first = await openEngine('libxml2-wasm', path);
    writeFileSync(path, noteSchema().replace('"note"', '"other"'));
    const second = await openEngine('libxml2-wasm', path);
    first.close();
    expect(second.validate('<note/>')).toEqual([]);
    second.close();
    const third = await openEngine('libxml2-wasm', path);
    expect(third.validate('<other/>')).toEqual([]);
    third.close();
  });

  test('lets go of each document', async () => {
    const { diag } = await import('libxml2-wasm');
    const engine = await openEngine('libxml2-wasm');
    diag.configure({ enabled: true });
    for (const xml of [sample, sampleWith('eId="para_2"', 'eId="para_1"'), '<a><b></a>']) engine.validate(xml);
    expect(diag.report()).toEqual({});
    diag.configure({ enabled: false });
    engine.close();
  });
});

describe('libxmljs2', () => {
  test('that is not installed is an error that says how to install it', async () => {
    vi.resetModules();
    vi.doMock('node:module', () => ({
      createRequire: () => () => {
        throw new Error("Cannot find module 'libxmljs2'");
      },
    }));
    await expect(openEngine('libxmljs2')).rejects.toThrow(
      /libxmljs2 could not be loaded.*npm install libxmljs2@0\.35/u,
    );
    vi.doUnmock('node:module');
  });
});
