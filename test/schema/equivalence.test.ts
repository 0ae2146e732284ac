import { describe, expect, test } from 'vitest';
import { defaultSchemaPath } from '../../src/validate/default-schema.ts';
import { child, choice, difference, nothing, repeated, sequence } from './regular.ts';
import { oasisSchemaPath, sharedFilesPresent } from './shared.ts';
import { type ElementModel, readXsd } from './xsd-model.ts';

const present = sharedFilesPresent();

describe.skipIf(!present)('our schema and the OASIS schema say the same', () => {
  const ours = readXsd(defaultSchemaPath);
  const oasis = present ? readXsd(oasisSchemaPath) : ours;

  test('they declare the same 315 elements, the same types by name, and the same global attributes', () => {
    expect([...ours.elements.keys()].sort()).toEqual([...oasis.elements.keys()].sort());
    expect([...ours.types.keys()].sort()).toEqual([...oasis.types.keys()].sort());
    expect(ours.elements.size).toBe(315);
    expect([...ours.attributes].sort()).toEqual([...oasis.attributes].sort());
  });

  test.each([...oasis.elements])('<%s> takes the same children and the same attributes', (name, model) => {
    expect(disagreement(ours.elements.get(name), model)).toEqual(agreed);
  });

  test.each([...oasis.types])('type %s is the same', (name, model) => {
    expect(disagreement(ours.types.get(name), model)).toEqual(agreed);
  });
});

const agreed = { children: undefined, attributes: [], other: [] };

/** What distinguishes two declarations: children only one of them takes, and attributes they type differently. */
function disagreement(a: ElementModel | undefined, b: ElementModel) {
  if (a === undefined) return 'not declared';
  const attributes = [...new Set([...a.attributes.keys(), ...b.attributes.keys()])];
  return {
    children: difference(a.content, b.content),
    attributes: attributes
      .map((name) => [name, a.attributes.get(name), b.attributes.get(name)].map(samePattern))
      .filter(([, mine, theirs]) => mine !== theirs),
    other: [
      [a.mixed, b.mixed],
      [a.bases.join(), b.bases.join()],
      [a.unique.join('; '), b.unique.join('; ')],
    ].filter(([mine, theirs]) => mine !== theirs),
  };
}

/** Two ways to write "no white space" in a pattern. */
function samePattern(text: string | undefined): string | undefined {
  return text?.replace('[^\\s]+', '\\S+');
}

describe('the comparison of content models', () => {
  const [a, b] = [child('a'), child('b')];

  test('finds models equal that are written differently', () => {
    expect(difference(repeated(choice([a, b])), repeated(sequence([repeated(a), repeated(b)])))).toBeUndefined();
    expect(difference(sequence([a, repeated(a)]), sequence([repeated(a), a]))).toBeUndefined();
    expect(difference(choice([nothing, repeated(a)]), repeated(choice([nothing, a])))).toBeUndefined();
  });

  test('finds the shortest sequence that only one model takes', () => {
    expect(difference(repeated(a), sequence([a, repeated(a)]))).toEqual([]);
    expect(difference(sequence([a, b]), sequence([a, choice([b, nothing])]))).toEqual(['a']);
    expect(difference(repeated(choice([a, b])), repeated(sequence([a, b])))).toEqual(['a']);
    expect(difference(sequence([a, a, b]), sequence([a, a, choice([a, b])]))).toEqual(['a', 'a', 'a']);
  });
});
