import { decodeXml } from './decode-xml.ts';
import { findDoctype } from './doctype.ts';
import type { SchemaMessage, SchemaRule } from './schema-message.ts';

/**
 * Text that a parser may see, or the reason why it may not. Encoding, characters and DOCTYPE are settled here, once,
 * so that all engines start from the same text. Without a DOCTYPE there are no entities, hence no entity bombs,
 * and nothing outside the file is ever read.
 */
export function readXml(xml: string | Uint8Array): string | SchemaMessage {
  const decoded = typeof xml === 'string' ? { text: xml } : decodeXml(xml);
  if ('problem' in decoded) return { rule: 'xml/encoding', message: decoded.problem, line: 1 };
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  return problem(text) ?? withoutEncoding(text);
}

// Whatever production 2 of XML 1.0 leaves out: control characters, lone surrogates, U+FFFE and U+FFFF.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function problem(text: string): SchemaMessage | undefined {
  if (text.trim() === '') return at(text, 0, 'xml/not-well-formed', 'The document is empty.');
  const character = text.search(illegal);
  if (character !== -1) {
    const code = text.charCodeAt(character).toString(16).toUpperCase().padStart(4, '0');
    return at(text, character, 'xml/illegal-character', `U+${code} is not a character of XML.`);
  }
  const doctype = findDoctype(text);
  if (doctype === undefined) return undefined;
  return at(text, doctype, 'xml/doctype', 'A DOCTYPE is not accepted: Akoma Ntoso is defined by a schema. Remove it.');
}

function at(text: string, offset: number, rule: SchemaRule, message: string): SchemaMessage {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { rule, message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// <?xml version="1.0" encoding="ISO-8859-1"?>
const declaration = /^<\?xml\s[^>]{0,200}?\?>/u;
const encoding = /\sencoding\s{0,9}=\s{0,9}(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*')/u;

/** The text is decoded, so a declared encoding is no longer true. Spaces take its place and no column moves. */
function withoutEncoding(text: string): string {
  return text.replace(declaration, (whole) => whole.replace(encoding, (part) => ' '.repeat(part.length)));
}
