import { classes, type ElementClass } from './truth.ts';

/** One class of elements of one text: what was expected, what came, what was equal and in order. */
export interface Comparison {
  readonly expected: number;
  readonly found: number;
  readonly equal: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

type Elements = Readonly<Record<ElementClass, readonly string[]>>;

/** Compares class by class. Whole elements, in order: an element in the wrong place is a miss. */
export function compareElements(expected: Elements, found: Elements): Record<ElementClass, Comparison> {
  const entries = classes.map((name) => [name, compareLists(expected[name], found[name])] as const);
  return Object.fromEntries(entries) as Record<ElementClass, Comparison>;
}

/** The longest common sequence decides what is equal. */
export function compareLists(expected: readonly string[], found: readonly string[]): Comparison {
  const length = Array.from({ length: expected.length + 1 }, () => new Uint16Array(found.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = expected[i] === found[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const missing: string[] = [];
  const extra: string[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < found.length) {
    if (i < expected.length && j < found.length && expected[i] === found[j]) [i, j] = [i + 1, j + 1];
    else if (j >= found.length || (i < expected.length && at(i + 1, j) >= at(i, j + 1)))
      missing.push(expected[i++] ?? '');
    else extra.push(found[j++] ?? '');
  }
  return { expected: expected.length, found: found.length, equal: at(0, 0), missing, extra };
}

/** What a list holds more often than another. */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
