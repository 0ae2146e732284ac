import type { Reason } from '../source/ledger.ts';
import type { Piece } from '../source/passage.ts';
import type { Span } from '../source/span.ts';

/** An XML element on its way to be written. Text in it is input text, with its origin; meta says all in attributes. */
export interface Element {
  readonly type: 'element';
  readonly name: string;
  /** In the order they are written; `eId` comes first. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlNode[];
}

export type XmlNode =
  | Element
  | { readonly type: 'text'; readonly piece: Piece }
  /** Input that is dropped at this place: no output, an entry in the account. */
  | { readonly type: 'dropped'; readonly span: Span; readonly reason: Reason }
  /** Input that became an attribute of the element around it. */
  | { readonly type: 'replaced'; readonly piece: Piece };

type Attributes = Readonly<Record<string, string | undefined>>;

export function element(name: string, attributes: Attributes, children: readonly XmlNode[] = []): Element {
  const present = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { type: 'element', name, attributes: present, children };
}
