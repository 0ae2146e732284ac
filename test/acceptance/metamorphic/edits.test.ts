import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { inputDocuments, readDocuments } from '../../support/conversion.ts';
import { type InputName, readText } from '../../support/inputs.ts';
import { bodyText, notesOf, numbersTo, numsOf, textsOf } from '../../support/outline.ts';
import { find, findAll } from '../../support/xml.ts';
import { withLastParagraph, withoutRecital, withParagraph } from './edits.ts';

interface Edited {
  readonly input: InputName;
  readonly paragraphs: number;
  readonly lastWords: string;
  /** A paragraph that the text might have. */
  readonly more: string;
}

const edited: readonly Edited[] = [
  {
    input: 'ta-9-2021-0056.en.txt',
    paragraphs: 27,
    lastWords: 'and the President, Government and Parliament of Kazakhstan.',
    more: 'Notes that the bridges of the region were mended last spring;',
  },
  {
    input: 'ta-9-2021-0056.ro.txt',
    paragraphs: 27,
    lastWords: 'Parlamentului Kazahstanului.',
    more: 'ia act de faptul că podurile din regiune au fost reparate în primăvara trecută;',
  },
  {
    input: 'b-9-2021-0148.en.txt',
    paragraphs: 6,
    lastWords: 'Cooperation in Europe and the Government and Parliament of Kazakhstan.',
    more: 'Notes that the bridges of the region were mended last spring;',
  },
];

describe.each(edited)('$input', ({ input, paragraphs, lastWords, more }) => {
  const [original] = inputDocuments(input);
  if (!original) throw new Error(`${input} was refused`);

  function convertEdited(text: string) {
    const conversion = convert(text, { name: input });
    const [document] = readDocuments(conversion);
    if (!document) throw new Error('the edited text was refused');
    expect(document.kind).toBe(original?.kind);
    return { document, root: document.root, rules: conversion.diagnostics.map(({ rule, data }) => ({ rule, data })) };
  }

  test('without recital F the rest stays, and the gap is reported', () => {
    const { root, rules } = convertEdited(withoutRecital(readText(input), 'F'));
    const rest = textsOf(original.root).filter((text) => !text.startsWith('recs__rec_F'));
    expect(textsOf(root)).toEqual(rest);
    expect(notesOf(root)).toEqual(notesOf(original.root));
    expect(rules.filter(({ rule }) => rule === 'structure/sequence')).toEqual([
      { rule: 'structure/sequence', data: { printed: 'G.', expected: 6 } },
    ]);
  });

  test.each([1, 3, 5])('with a new paragraph %i the others are counted on', (number) => {
    const { root } = convertEdited(withParagraph(readText(input), number, more));
    const expected = findAll(original.root, 'paragraph').map(bodyText);
    expected.splice(number - 1, 0, more);
    expect(numsOf(root, 'paragraph')).toEqual(numbersTo(paragraphs + 1));
    expect(findAll(root, 'paragraph').map(bodyText)).toEqual(expected);
    expect(textsOf(find(root, 'preamble'))).toEqual(textsOf(find(original.root, 'preamble')));
    expect(notesOf(root)).toEqual(notesOf(original.root));
  });

  test('with a new last paragraph', () => {
    const { root, document } = convertEdited(withLastParagraph(readText(input), lastWords, paragraphs + 1, more));
    expect(textsOf(root)).toEqual([
      ...textsOf(original.root),
      `para_${paragraphs + 1} ${paragraphs + 1}.`,
      `para_${paragraphs + 1}__content ${more}`,
    ]);
    expect(notesOf(root)).toEqual(notesOf(original.root));
    expect(document.identity).toEqual(original.identity);
  });
});

test('without recital N nothing calls its note: Rule 144(5) does not become the call', () => {
  const name = 'ta-9-2021-0056.en.txt';
  const conversion = convert(withoutRecital(readText(name), 'N'), { name });
  const [document] = readDocuments(conversion);
  if (!document) throw new Error('the edited text was refused');
  expect(bodyText(find(document.root, 'cits__cit_11'))).toBe(
    'having regard to Rule 144(5) and 132(4) of its Rules of Procedure,',
  );
  expect(notesOf(document.root).map(({ host }) => host)).toEqual(['Kazakhstan', '2013', '2012', '2009']);
  expect(conversion.diagnostics.map(({ rule }) => rule)).toContain('notes/uncalled');
});
