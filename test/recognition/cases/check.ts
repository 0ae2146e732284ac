import { expect } from 'vitest';
import { convertOne } from '../../support/conversion.ts';
import { bodyText } from '../../support/outline.ts';
import { sketch } from '../../support/sketch.ts';
import { find } from '../../support/xml.ts';

/** A short text and what must come of it: the outline, and the words of elements where they are the point. */
export interface Case {
  readonly text: string;
  readonly outline: readonly string[];
  /** eId → text without its number and notes. */
  readonly words?: Readonly<Record<string, string>>;
  readonly kind?: string;
}

export function check({ text, outline, words = {}, kind = 'resolution' }: Case): void {
  const { root, kind: found } = convertOne(text);
  expect(sketch(root)).toEqual(outline);
  for (const [eId, said] of Object.entries(words)) expect(bodyText(find(root, eId)), eId).toBe(said);
  expect(found).toBe(kind);
}
