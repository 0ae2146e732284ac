/** An element in the characters of its document. Offsets, so that a mutation is a cut and no parser reshapes the rest. */
export interface TaggedElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Just behind the start tag; `start` of the end tag. Both `end` for an empty-element tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly attributes: readonly TaggedAttribute[];
}

/** An attribute with the white space before it. Namespace declarations are none. */
export interface TaggedAttribute {
  readonly name: string;
  /** The value with its quotation marks. */
  readonly quoted: string;
  readonly start: number;
  readonly end: number;
}

const markup =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?<slash>\/?)(?<name>[^\s/>]+)(?<rest>(?:[^>"']|"[^"]*"|'[^']*')*)>/gsu;
const attribute = /\s+(?<name>[^\s=]+)\s*=\s*(?<quoted>"[^"]*"|'[^']*')/gu;

/** All elements of a well-formed document without a DOCTYPE, in the order in which they end. */
export function elementsOf(xml: string): TaggedElement[] {
  const done: TaggedElement[] = [];
  const open: Omit<TaggedElement, 'end' | 'contentEnd'>[] = [];
  for (const match of xml.matchAll(markup)) {
    const { slash, name, rest = '' } = match.groups ?? {};
    if (name === undefined) continue;
    const end = match.index + match[0].length;
    if (slash === '/') {
      const started = open.pop();
      if (started) done.push({ ...started, contentEnd: match.index, end });
      continue;
    }
    const started = {
      name,
      start: match.index,
      contentStart: end,
      attributes: attributesOf(rest, match.index + 1 + name.length),
    };
    if (rest.endsWith('/')) done.push({ ...started, contentEnd: end, end });
    else open.push(started);
  }
  return done;
}

function attributesOf(rest: string, offset: number): TaggedAttribute[] {
  return [...rest.matchAll(attribute)].flatMap((match) => {
    const { name = '', quoted = '' } = match.groups ?? {};
    if (name === 'xmlns' || name.startsWith('xmlns:')) return [];
    const start = offset + match.index;
    return [{ name, quoted, start, end: start + match[0].length }];
  });
}
