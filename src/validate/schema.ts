import { defaultSchemaPath } from './default-schema.ts';
import { readXml } from './read-xml.ts';
import type { SchemaMessage } from './schema-message.ts';

/** The engines there are. Verdicts agree; `libxml2-wasm` is the default, `libxmljs2` an independent second opinion. */
export type EngineName = 'libxml2-wasm' | 'libxmljs2';

/** A schema that is ready to judge documents. */
export interface SchemaEngine {
  readonly name: EngineName;
  /**
   * What is wrong with a document, in document order; an empty list means valid. Bytes are decoded as XML 1.0,
   * appendix F, says. Input that is no XML, or that carries a DOCTYPE, is answered with a message, never thrown.
   */
  validate(xml: string | Uint8Array): readonly SchemaMessage[];
  /** Gives up the schema. The engine must not be used afterwards. */
  close(): void;
}

/** What an engine must bring: it gets text that was found decodable, free of a DOCTYPE and of illegal characters. */
export interface SchemaJudge {
  judge(text: string): readonly SchemaMessage[];
  close(): void;
}

/**
 * Opens an engine with a schema, by default the project's own. The engine is loaded now and not before.
 * Throws when the engine cannot be loaded or the schema cannot be used.
 */
export async function openEngine(name: EngineName, schemaPath: string = defaultSchemaPath): Promise<SchemaEngine> {
  const openJudge = await engines[name]();
  const judge = openJudge(schemaPath);
  return {
    name,
    validate: (xml) => {
      const input = readXml(xml);
      return typeof input === 'string' ? judge.judge(input) : [input];
    },
    close: () => judge.close(),
  };
}

const engines: Readonly<Record<EngineName, () => Promise<(schemaPath: string) => SchemaJudge>>> = {
  'libxml2-wasm': async () => (await import('./libxml2-wasm.ts')).openJudge,
  libxmljs2: async () => (await import('./libxmljs2.ts')).openJudge,
};

/** The names, for help texts and for checking a flag. */
export const engineNames: readonly EngineName[] = ['libxml2-wasm', 'libxmljs2'];
