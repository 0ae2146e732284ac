import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  closeBuffer,
  type ErrorDetail,
  openBuffer,
  ParseOption,
  readBuffer,
  XmlDocument,
  XmlLibError,
  XmlParseError,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { elementPlaces } from './element-place.ts';
import { type Libxml2Message, parserMessages, schemaMessage } from './libxml2-message.ts';
import type { SchemaJudge } from './schema.ts';
import type { SchemaMessage } from './schema-message.ts';

/** Compiled schemas of this process, with the number of judges that hold each. */
const compiled = new Map<string, { readonly validator: XsdValidator; holders: number }>();

/** A judge by libxml2 compiled to WebAssembly. A schema is compiled once for all judges that hold it at a time. */
export function openJudge(schemaPath: string): SchemaJudge {
  const path = resolve(schemaPath);
  const schema = compiled.get(path) ?? { validator: compile(path), holders: 0 };
  schema.holders += 1;
  compiled.set(path, schema);
  return {
    judge: (text) => judge(schema.validator, text),
    close: () => {
      schema.holders -= 1;
      if (schema.holders > 0) return;
      compiled.delete(path);
      schema.validator.dispose();
    },
  };
}

function judge(validator: XsdValidator, text: string): SchemaMessage[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text, { encoding: 'utf-8', option: parseOptions });
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlParseError) return parserMessages(error.details.map(libxml2Message), text);
    if (error instanceof XmlValidateError && document) return schemaMessages(error.details, document);
    throw error;
  } finally {
    document?.dispose();
  }
}

const parseOptions = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;

function schemaMessages(details: readonly ErrorDetail[], document: XmlDocument): SchemaMessage[] {
  const placeOf = elementPlaces(document);
  return details.flatMap((detail) => {
    const message = schemaMessage(libxml2Message(detail));
    if (message === undefined) return [];
    return [detail.xpath === undefined ? message : { ...message, ...placeOf(detail.xpath) }];
  });
}

function libxml2Message({ message, level, line, col }: ErrorDetail): Libxml2Message {
  return { message, level, line, column: col };
}

/** The folder whose files libxml2 may read: set only while a schema is compiled, so a document opens nothing. */
let readable: string | undefined;

function compile(path: string): XsdValidator {
  let document: XmlDocument | undefined;
  try {
    const url = pathToFileURL(path).href;
    readable = new URL('.', url).href;
    document = XmlDocument.fromBuffer(readFileSync(path), { url, option: parseOptions });
    return XsdValidator.fromDoc(document);
  } catch (error) {
    const reason = error instanceof XmlLibError ? (error.details[0]?.message.trim() ?? error.message) : String(error);
    throw new Error(`The schema ${path} cannot be used: ${reason}`, { cause: error });
  } finally {
    document?.dispose();
    readable = undefined;
  }
}

xmlRegisterInputProvider({
  match: (url) => readable !== undefined && new URL(url, readable).href.startsWith(readable),
  open: (url) => {
    try {
      return openBuffer(readFileSync(fileURLToPath(url)));
    } catch {
      return undefined; // libxml2 reports what it could not read, and where it was asked for.
    }
  },
  read: readBuffer,
  close: (handle) => {
    closeBuffer(handle);
    return true;
  },
});
