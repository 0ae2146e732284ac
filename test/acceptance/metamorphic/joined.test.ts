import { expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { inputDocuments, readDocuments } from '../../support/conversion.ts';
import { inputNames, readText } from '../../support/inputs.ts';
import { notesOf, textsOf } from '../../support/outline.ts';

// One language holds for a whole input, so only texts of one language can share one.
const english = inputNames.filter((name) => name.includes('.en.'));
const pairs = english.flatMap((first) =>
  english.filter((second) => second !== first).map((second) => [first, second] as const),
);

test.each(pairs)('%s and %s in one input are the same documents as apart', (first, second) => {
  const substance = (documents: ReturnType<typeof readDocuments>) =>
    documents.map(({ kind, root }) => ({ kind, texts: textsOf(root), notes: notesOf(root) }));
  const joined = convert(`${readText(first)}\n\n\n${readText(second)}`, { name: 'joined.txt' });
  expect(substance(readDocuments(joined))).toEqual(substance([...inputDocuments(first), ...inputDocuments(second)]));
});
