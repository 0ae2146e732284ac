import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of third-party files that are not part of this project: the OASIS schema, samples, examples. */
const shared = resolve(root, process.env.RECITAL_SHARED ?? '../shared');

/** The schema file of the OASIS Standard of 29 August 2018. */
export const oasisSchemaPath = join(shared, 'schemas/oasis/akomantoso30.xsd');

/**
 * Whether the OASIS schema and the samples can be had. Without them a test that compares with them has nothing to say:
 * it is skipped in plain words, but under CI it fails, since there it must never go missing unnoticed.
 */
export function sharedFilesPresent(): boolean {
  if (existsSync(oasisSchemaPath)) return true;
  const message = `No OASIS schema at ${oasisSchemaPath}: comparisons with it are skipped. Set RECITAL_SHARED to the folder that holds schemas/oasis.`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(message);
  return false;
}

export interface NamedXml {
  readonly name: string;
  readonly xml: string;
}

/** `folder` is relative to the shared files: `samples/valid`, `samples/invalid`, `design/examples`. */
export function sharedXml(folder: string): NamedXml[] {
  const path = join(shared, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => ({ name: basename(file), xml: readFileSync(join(path, file), 'utf8') }));
}
