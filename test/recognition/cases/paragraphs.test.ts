import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { check } from './check.ts';
import { closing, head, headSketch, paragraph1, paragraph2, paragraphs } from './parts.ts';

describe('paragraphs', () => {
  test('a doubled number stays, and is told apart and reported', () => {
    const text = paragraphs(...head, paragraph1, paragraph2, '2.  Notes that the bridges were old;', closing(3));
    check({ text, outline: [...headSketch, 'para 1 2 2 3'], words: { para_2_2: 'Notes that the bridges were old;' } });
    expect(convert(text).diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['eid/repeated', 'structure/sequence']),
    );
  });

  test('two paragraphs on one line are two paragraphs', () => {
    check({
      text: paragraphs(
        ...head,
        `${paragraph1} 2. Calls on the Committee on Foreign Affairs to report; 3. Calls on the Council to act;`,
        closing(4),
      ),
      outline: [...headSketch, 'para 1 2 3 4'],
      words: {
        para_1: 'Calls on the government of Lorvania to open the roads;',
        para_2: 'Calls on the Committee on Foreign Affairs to report;',
        para_3: 'Calls on the Council to act;',
      },
    });
  });

  test('points after a colon, the words that close them, the next number', () => {
    check({
      text: paragraphs(
        ...head,
        '1.  Calls on the government of Lorvania:',
        '(a)  to open the roads;',
        '(b)  to mend the bridges;',
        '(c)  to light the tunnels;',
        'and to report on all of this before the summer;',
        paragraph2,
        closing(3),
      ),
      outline: [...headSketch, 'para 1 2 3', '1 (a) (b) (c) +wrap-up'],
      words: {
        para_1__list_1__point_b: 'to mend the bridges;',
        para_2: 'Welcomes the mending of the bridges of Lorvania;',
      },
    });
  });

  test('points of points', () => {
    check({
      text: paragraphs(
        ...head,
        '1.  Calls on the government:',
        '(a)  to open:',
        '(i)  the roads;',
        '(ii)  the bridges;',
        '(b)  to close the mines;',
        paragraph2,
        closing(3),
      ),
      outline: [...headSketch, 'para 1 2 3', '1 (a) (b)', '(a) (i) (ii)'],
    });
  });

  test('a text quoted with numbers of its own keeps them', () => {
    check({
      text: paragraphs(
        ...head,
        '1.  Recalls that the Roads Act says: ‘1. Roads are open. 2. Bridges are open.’;',
        paragraph2,
        closing(3),
      ),
      outline: [...headSketch, 'para 1 2 3'],
      words: { para_1: 'Recalls that the Roads Act says: ‘1. Roads are open. 2. Bridges are open.’;' },
    });
  });

  test('a number with a space in it opens nothing', () => {
    check({
      text: paragraphs(
        ...head,
        '1.  Calls on the government to mend the remaining\n8 000 kilometres of road;',
        paragraph2,
        closing(3),
      ),
      outline: [...headSketch, 'para 1 2 3'],
      words: { para_1: 'Calls on the government to mend the remaining 8 000 kilometres of road;' },
    });
  });
});

describe('headings', () => {
  test('a heading between the recitals and paragraph 1', () => {
    check({
      text: paragraphs(...head, 'Roads and bridges', paragraph1, paragraph2, closing(3)),
      outline: [...headSketch, 'para 1 2 3', '§ Roads and bridges: 1 2 3'],
    });
  });

  test('headings between paragraphs, the numbers run on', () => {
    check({
      text: paragraphs(
        ...head,
        paragraph1,
        'Bridges',
        paragraph2,
        '3.  Notes that the bridges were old;',
        'Follow-up',
        closing(4),
      ),
      outline: [...headSketch, 'para 1 2 3 4', '§ Bridges: 2 3', '§ Follow-up: 4'],
    });
  });

  test('a heading that ends in a colon', () => {
    check({
      text: paragraphs(...head, paragraph1, 'As regards the bridges:', paragraph2, closing(3)),
      outline: [...headSketch, 'para 1 2 3', '§ As regards the bridges:: 2 3'],
    });
  });
});
