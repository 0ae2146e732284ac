import type { SchemaMessage, SchemaRule } from './schema-message.ts';

/** A finding as libxml2 reports it, in either engine. */
export interface Libxml2Message {
  readonly message: string;
  /** 1 a warning, 2 an error the parser survives, 3 the end of parsing. */
  readonly level: number;
  readonly line: number;
  /** In characters; 0 when there is none. */
  readonly column: number;
}

/** The parser's findings: those it survived, and the one it stopped at. What follows that one is mere consequence. */
export function parserMessages(found: readonly Libxml2Message[], text: string): SchemaMessage[] {
  const errors = found.filter(({ level }) => level > 1);
  const stop = errors.findIndex(({ level }) => level > 2);
  return (stop === -1 ? errors : errors.slice(0, stop + 1)).map(({ message, level, line, column }) => ({
    rule: parserRule(message, level),
    message: message.trim().replace(/,? (?:use|try) XML_PARSE_HUGE(?: option)?$/u, ''),
    line,
    column: unitColumn(text, line, column),
  }));
}

function parserRule(message: string, level: number): SchemaRule {
  if (/XML_PARSE_HUGE|Huge input/u.test(message)) return 'xml/limit';
  if (level > 2) return 'xml/not-well-formed';
  return /^ID |^xml:id/u.test(message) ? 'xml/id' : 'xml/namespace';
}

/** libxml2 counts characters, we count UTF-16 units: they part company after the first character beyond U+FFFF. */
function unitColumn(text: string, line: number, column: number): number {
  const content = text.split('\n', line)[line - 1] ?? '';
  return [...content].slice(0, column - 1).join('').length + 1;
}

/** One schema finding; undefined when it only repeats the one before it. */
export function schemaMessage({ message, line }: Libxml2Message): SchemaMessage | undefined {
  const text = localNames(message.trim());
  if (consequence.test(text)) return undefined;
  const { element, attribute, rest } = subject.exec(text)?.groups ?? { rest: text };
  const rule = rules.find(([pattern]) => pattern.test(rest ?? ''))?.[1] ?? 'xsd/invalid';
  const expected = expectation.exec(text)?.[1]?.split(', ');
  return {
    rule,
    message: text,
    line,
    ...(element === undefined ? {} : { element }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(expected === undefined ? {} : { expected }),
  };
}

// Element '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}p' → Element 'p'
function localNames(message: string): string {
  return message
    .replaceAll('{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}', '')
    .replaceAll('{http://www.w3.org/XML/1998/namespace}', 'xml:')
    .replaceAll('{http://www.w3.org/2001/XMLSchema-instance}', 'xsi:');
}

// Element 'ref', attribute 'href': …
const subject = /^Element '(?<element>[^']*)'(?:, attribute '(?<attribute>[^']*)')?: (?<rest>.*)$/su;

// … Expected is one of ( p, block ).
const expectation = / Expected is (?:one of )?\( (.*) \)\.$/u;

// A key without a value, a list with a bad item: the value itself was reported just before.
const consequence = /: Warning: No precomputed value available|' is not a valid value of the (?:local )?list type/u;

/** The first pattern that the words after the subject match. */
const rules: readonly (readonly [RegExp, SchemaRule])[] = [
  [/^No matching global (?:element )?declaration available for the validation root/u, 'xsd/root-not-expected'],
  [/^This element is not expected/u, 'xsd/element-not-expected'],
  [/^Element content is not allowed/u, 'xsd/element-not-expected'],
  [/^Missing child element/u, 'xsd/element-missing'],
  [/^Character content/u, 'xsd/text-not-allowed'],
  [/^The attribute '[^']*' is not allowed/u, 'xsd/attribute-not-allowed'],
  [/^The attribute '[^']*' is required but missing/u, 'xsd/attribute-missing'],
  [/^\[facet |' is not a valid value of the /u, 'xsd/value-not-allowed'],
  [/^Duplicate key-sequence/u, 'xsd/not-unique'],
  [/xsi:type|nillable|type definition/u, 'xsd/type'],
];
