import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { convertOne } from '../../support/conversion.ts';
import { notesOf } from '../../support/outline.ts';
import { sketch } from '../../support/sketch.ts';
import { check } from './check.ts';
import {
  citation,
  closing,
  enacting,
  head,
  headSketch,
  paragraph1,
  paragraph2,
  paragraphs,
  recitalA,
  recitalB,
  rule,
  title,
} from './parts.ts';

describe('notes', () => {
  test('a call behind a word, a number in a reference is none', () => {
    const text = paragraphs(
      title,
      enacting,
      '–  having regard to its resolution of 14 March 2019(1) and to Article 21(3) of the Treaty,',
      '–  having regard to Rule 144(5) and 132(4) of its Rules of Procedure,',
      recitalA,
      recitalB,
      paragraph1,
      closing(2),
      '(1)OJ C 23, 21.1.2021, p. 83.',
    );
    check({
      text,
      outline: [...headSketch, 'para 1 2', 'note 1 at 2019'],
      words: { cits__cit_2: 'having regard to Rule 144(5) and 132(4) of its Rules of Procedure,' },
    });
  });

  test('a sentence cut by the foot of a page with four notes in it', () => {
    const text = paragraphs(
      title,
      enacting,
      '- having regard to its resolutions of 14 March 2019¹, 18 April 2013², 15 March 2012³ and 17 September 2009⁴,\n- having regard to the statement of the mayors of the towns on both',
      '¹ OJ C 23, 21.1.2021, p. 83.',
      '² OJ C 45, 5.2.2016, p. 85.',
      '³ OJ C 251 E, 31.8.2013, p. 93.',
      '⁴ OJ C 224 E, 19.8.2010, p. 30.',
      'banks of the river,',
      '- A. whereas the roads are closed;\n- B. whereas the bridges are closed;\n1. Calls on the government to open them;\n2. Instructs its President to forward this resolution to the Council.',
    );
    check({
      text,
      outline: [
        'formula',
        'cit 2',
        'rec A B',
        'para 1 2',
        'note 1 at 2019',
        'note 2 at 2013',
        'note 3 at 2012',
        'note 4 at 2009',
      ],
      words: { cits__cit_2: 'having regard to the statement of the mayors of the towns on both banks of the river,' },
    });
  });

  test('numbers of notes that start again on each page', () => {
    const text = paragraphs(
      title,
      enacting,
      '- having regard to its resolution of 14 March 2019¹,\n- having regard to the resolution of the mayors²,\n- having regard to the statement of the towns on both',
      '¹ OJ C 23, 21.1.2021, p. 83.',
      '² OJ C 45, 5.2.2016, p. 85.',
      'banks of the river,',
      '- A. whereas the roads are closed, as the report of the engineers¹ says in its second and',
      '¹ Report of the engineers on the state of the roads.',
      'third parts;',
      '- B. whereas the bridges are closed;\n1. Calls on the government to open them;\n2. Instructs its President to forward this resolution to the Council.',
    );
    const { root } = convertOne(text);
    expect(notesOf(root)).toEqual([
      { marker: '1', host: '2019', body: 'OJ C 23, 21.1.2021, p. 83.' },
      { marker: '2', host: 'mayors', body: 'OJ C 45, 5.2.2016, p. 85.' },
      { marker: '3', host: 'engineers', body: 'Report of the engineers on the state of the roads.' },
    ]);
    expect(sketch(root).slice(0, 4)).toEqual(['formula', 'cit 3', 'rec A B', 'para 1 2']);
  });

  test.each([
    ['[1]', '[1] OJ C 23, 21.1.2021, p. 83.', '[2] OJ C 45, 5.2.2016, p. 85.'],
    ['(1)', '(1) OJ C 23, 21.1.2021, p. 83.', '(2) OJ C 45, 5.2.2016, p. 85.'],
    ['¹', '¹ OJ C 23, 21.1.2021, p. 83.', '² OJ C 45, 5.2.2016, p. 85.'],
    ['( 1 )', '( 1 ) OJ C 23, 21.1.2021, p. 83.', '( 2 ) OJ C 45, 5.2.2016, p. 85.'],
  ])('in the style %s', (mark, first, second) => {
    const other = mark === '¹' ? '²' : mark.replace('1', '2');
    check({
      text: paragraphs(
        title,
        enacting,
        `–  having regard to its resolution of 14 March 2019${mark},`,
        rule,
        recitalA,
        `B.  whereas the mayors${other} keep them closed;`,
        paragraph1,
        closing(2),
        first,
        second,
      ),
      outline: [...headSketch, 'para 1 2', 'note 1 at 2019', 'note 2 at mayors'],
    });
  });

  test('a body that nothing calls is kept, and reported', () => {
    const text = paragraphs(...head, paragraph1, closing(2), '(1)OJ C 23, 21.1.2021, p. 83.');
    const { root } = convertOne(text);
    expect(sketch(root)).toEqual([...headSketch, 'para 1 2', expect.stringContaining('OJ C 23, 21.1.2021, p. 83.')]);
    expect(convert(text).diagnostics.map(({ rule: id }) => id)).toContain('notes/uncalled');
  });

  test('a call that nothing answers stays text, and is reported', () => {
    const text = paragraphs(
      title,
      enacting,
      citation.replace('Lorvania', 'Lorvania(1)'),
      rule,
      recitalA,
      recitalB,
      paragraph1,
      paragraph2,
      closing(3),
    );
    check({
      text,
      outline: [...headSketch, 'para 1 2 3'],
      words: { cits__cit_1: 'having regard to its resolution of 14 March 2019 on Lorvania(1),' },
    });
    expect(convert(text).diagnostics.map(({ rule: id }) => id)).toContain('notes/unanswered');
  });
});
