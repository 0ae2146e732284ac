import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import { type Libxml2Message, parserMessages, schemaMessage } from './libxml2-message.ts';
import type { SchemaJudge } from './schema.ts';
import type { SchemaMessage } from './schema-message.ts';

/** A judge by the native libxml2. It compiles the schema anew for each document: slow, and independent. */
export function openJudge(schemaPath: string): SchemaJudge {
  const library = loadLibrary();
  const path = resolve(schemaPath);
  const schema = parseSchema(library, path);
  return { judge: (text) => judge(library, schema, text), close: () => {} };
}

/** As much of the library as is used here; its own types are absent where the optional dependency is. */
interface Library {
  parseXml(source: string, options: Readonly<Record<string, boolean | string>>): NativeDocument;
}

interface NativeDocument {
  readonly errors: readonly NativeError[];
  readonly validationErrors: readonly NativeError[];
  find(xpath: string, namespaces: Readonly<Record<string, string>>): readonly NativeAttribute[];
  validate(schema: NativeDocument): boolean;
}

interface NativeAttribute {
  value(): string;
}

type NativeError = { readonly [Key in keyof Libxml2Message]: Libxml2Message[Key] | null };

function loadLibrary(): Library {
  try {
    return parseLibrary(createRequire(import.meta.url)('libxmljs2'));
  } catch (cause) {
    const advice = "Install it with 'npm install libxmljs2@0.35' (it may have to compile), or leave out --engine.";
    throw new Error(`The schema engine libxmljs2 could not be loaded: it is an optional dependency. ${advice}`, {
      cause,
    });
  }
}

function parseLibrary(value: unknown): Library {
  if (typeof value === 'object' && value !== null && 'parseXml' in value) return value as Library;
  throw new TypeError('libxmljs2 has no parseXml');
}

function judge(library: Library, schema: NativeDocument, text: string): SchemaMessage[] {
  const parsed = parse(library, text);
  const broken = parserMessages(parsed.errors.map(libxml2Message), text);
  if (broken.length > 0 || parsed.document === undefined) return broken;
  if (parsed.document.validate(schema)) return [];
  return parsed.document.validationErrors.map(libxml2Message).flatMap((found) => schemaMessage(found) ?? []);
}

const parseOptions = { nonet: true, big_lines: true };

/** The library throws only the last error of a broken document. Recovery keeps them all, but wants a root element. */
function parse(library: Library, text: string): { document?: NativeDocument; errors: readonly NativeError[] } {
  try {
    const document = library.parseXml(text, { ...parseOptions, recover: true });
    return { document, errors: document.errors };
  } catch {
    try {
      const document = library.parseXml(text, parseOptions);
      return { document, errors: document.errors };
    } catch (error) {
      return { errors: [parseNativeError(error)] };
    }
  }
}

function parseNativeError(error: unknown): NativeError {
  if (error instanceof Error && 'level' in error) return error as Error & NativeError;
  throw error;
}

function libxml2Message({ message, level, line, column }: NativeError): Libxml2Message {
  return { message: message ?? '', level: level ?? 3, line: line ?? 1, column: column ?? 1 };
}

/** The schema, once all files it draws in are known to lie in its own folder. */
function parseSchema(library: Library, path: string): NativeDocument {
  try {
    const folder = dirname(path) + sep;
    const seen = new Set<string>();
    const waiting = [path];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      if (!file.startsWith(folder)) throw new Error(`${file} lies outside the schema's folder`);
      seen.add(file);
      const locations = read(library, file).find('//xs:*/@schemaLocation', { xs: 'http://www.w3.org/2001/XMLSchema' });
      for (const location of locations) waiting.push(resolve(dirname(file), location.value()));
    }
    const schema = read(library, path);
    library.parseXml('<probe/>', parseOptions).validate(schema); // Compiles it, and throws if it cannot.
    return schema;
  } catch (cause) {
    throw new Error(`The schema ${path} cannot be used: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function read(library: Library, path: string): NativeDocument {
  return library.parseXml(readFileSync(path, 'utf8'), { ...parseOptions, baseUrl: path });
}
