import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { check } from './check.ts';
import { citation, closing, enacting, head, paragraph1, paragraphs, title } from './parts.ts';

const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26)));
const recitals = (nums: readonly string[]) =>
  nums.map((num, index) => `${num}.  whereas road number ${index + 10} of Lorvania is closed;`);

describe('recitals', () => {
  test('a recital P. or C. is a recital, not the initial of a name', () => {
    check({
      text: paragraphs(title, enacting, citation, ...recitals(letters(17)), paragraph1, closing(2)),
      outline: ['formula', 'cit 1', `rec ${letters(17).join(' ')}`, 'para 1 2'],
    });
  });

  test('recitals run past Z', () => {
    check({
      text: paragraphs(title, enacting, citation, ...recitals(letters(29)), paragraph1, closing(2)),
      outline: ['formula', 'cit 1', `rec ${letters(29).join(' ')}`, 'para 1 2'],
    });
  });

  test('a missing letter is a gap, and is reported', () => {
    const text = paragraphs(title, enacting, citation, ...recitals(['A', 'B', 'D', 'E']), paragraph1, closing(2));
    check({ text, outline: ['formula', 'cit 1', 'rec A B D E', 'para 1 2'] });
    expect(convert(text).diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'structure/sequence',
        data: { printed: 'D.', expected: 3 },
        place: expect.objectContaining({ line: 11 }),
      }),
    );
  });

  test('a dash of the capture before the letter is no part of it', () => {
    check({
      text: paragraphs(
        'Rezoluția Parlamentului European din 11 februarie 2021 referitoare la drumurile din Lorvania',
        'Parlamentul European,',
        '- având în vedere rezoluția sa din 14 martie 2019 referitoare la Lorvania,',
        '- A. întrucât drumurile din Lorvania sunt închise;\n- B. întrucât guvernul le ține închise;',
        '1. solicită guvernului să deschidă drumurile;',
        '2. încredințează Președintelui sarcina de a transmite prezenta rezoluție Consiliului.',
      ),
      outline: ['formula', 'cit 1', 'rec A B', 'para 1 2'],
      words: { recs__rec_A: 'întrucât drumurile din Lorvania sunt închise;' },
    });
  });

  test('the initials of a name inside a recital open nothing', () => {
    check({
      text: paragraphs(
        ...head,
        'C.  whereas the road was named after P. Novak and\nC. Marin, who built it;',
        paragraph1,
        closing(2),
      ),
      outline: ['formula', 'cit 2', 'rec A B C', 'para 1 2'],
      words: { recs__rec_C: 'whereas the road was named after P. Novak and C. Marin, who built it;' },
    });
  });
});
