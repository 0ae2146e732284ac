import { type Conversion, type ConvertedDocument, convert } from '../../src/index.ts';
import { type InputName, readInput } from './inputs.ts';
import { type Element, parseXml } from './xml.ts';

/** A document of a conversion with its XML read back. */
export interface ReadDocument extends ConvertedDocument {
  /** The document element inside `akomaNtoso`: `statement`, `doc` … */
  readonly root: Element;
}

const known = new Map<InputName, Conversion>();

/** The conversion of one of the five inputs, made once in a process. */
export function inputConversion(name: InputName): Conversion {
  const conversion = known.get(name) ?? convert(readInput(name), { name });
  known.set(name, conversion);
  return conversion;
}

/** The documents of one of the five inputs. */
export function inputDocuments(name: InputName): ReadDocument[] {
  return readDocuments(inputConversion(name));
}

export function readDocuments(conversion: Conversion): ReadDocument[] {
  return conversion.documents.map((document) => ({ ...document, root: documentElement(document.xml) }));
}

/** The single document of a text; throws when it has none or several. */
export function convertOne(text: string, name = 'case.txt'): ReadDocument {
  const conversion = convert(text, { name });
  const [document, another] = readDocuments(conversion);
  if (!document) throw new Error(`refused: ${conversion.diagnostics.map(({ message }) => message).join('; ')}`);
  if (another) throw new Error(`two documents: ${conversion.documents.map(({ kind }) => kind).join(', ')}`);
  return document;
}

function documentElement(xml: string): Element {
  const root = parseXml(xml).children.find((child) => typeof child !== 'string');
  if (!root) throw new Error('akomaNtoso is empty');
  return root;
}
