import { books } from '../books/index.ts';
import type { Draft } from '../draft.ts';
import { wordsOf } from '../fold.ts';
import { type Random, random } from '../random.ts';
import { type Truth, truthOf } from '../truth.ts';
import { cleanCapture, type Layer } from './capture.ts';
import { encode } from './encode.ts';
import { heavyLayouts, layers } from './layers.ts';
import { layOut } from './layout.ts';
import { printCall } from './marks.ts';
import { withoutBodies } from './structural.ts';

/** A text as the program gets it, with its truth. */
export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same before it was encoded. */
  readonly text: string;
  readonly truth: Truth;
  /** Words printed around the text that are not its own. */
  readonly furniture: readonly string[];
  /** Names of the layers of damage, in order. */
  readonly damage: readonly string[];
  /** Nothing that such a text should have is missing. */
  readonly complete: boolean;
}

/** `clean`, `light` (one layer drawn), `heavy` (three to five, with wraps or pages among them), or a layer's name. */
export function damaged(draft: Draft, level: string, name: string, seed: string): Specimen | undefined {
  const choices = random(seed, name, 'damage');
  const chosen = choose(draft, level, choices);
  return chosen && print(draft, chosen, name, choices);
}

function choose(draft: Draft, level: string, random: Random): Layer[] | undefined {
  const fitting = layers.filter(({ applies }) => applies?.(draft) ?? true);
  if (level === 'clean') return [];
  if (level === 'light') return [random.pick(fitting)];
  if (level !== 'heavy') {
    const named = fitting.filter((layer) => layer.name === level);
    return named.length > 0 ? named : undefined;
  }
  const layouts = fitting.filter((layer) => heavyLayouts.includes(layer.name));
  const taken = layouts.length > 0 ? [random.pick(layouts)] : [];
  const count = random.int(3, 5);
  for (const layer of random.shuffle(fitting)) {
    if (taken.length < count && taken.every(({ slot }) => slot !== layer.slot)) taken.push(layer);
  }
  return taken;
}

/** Layers that print come before layers of characters, whatever the order they were drawn in. */
function print(draft: Draft, chosen: readonly Layer[], name: string, random: Random): Specimen {
  const book = books[draft.language];
  if (!book) throw new RangeError(`no word book for ${draft.language}`);
  const ordered = layers.filter((layer) => chosen.includes(layer));
  let changed = draft;
  let capture = cleanCapture(random);
  for (const layer of ordered) {
    changed = layer.draft?.(changed, random, book) ?? changed;
    capture = { ...capture, ...layer.capture?.(capture, random, book) };
  }
  const final =
    capture.notePlace === 'missing'
      ? withoutBodies(changed, (number, before) => printCall(capture, number, before))
      : changed;
  const sheet = layOut(final, capture, random);
  const bytes = encode(sheet.text, capture.encoding, capture.bom) ?? encode(sheet.text, 'utf-8', false);
  if (!bytes) throw new TypeError('UTF-8 holds every text');
  return {
    name,
    bytes,
    text: sheet.text,
    truth: truthOf(final),
    furniture: sheet.furniture.flatMap(wordsOf),
    damage: ordered.map((layer) => layer.name),
    complete: isComplete(final),
  };
}

function isComplete(draft: Draft): boolean {
  const roles = new Set(draft.parts.map(({ role }) => role));
  if (draft.kind === 'summary' || draft.kind === 'procedureFile') return true;
  return draft.number !== undefined && roles.has('enacting') && roles.has('title');
}
