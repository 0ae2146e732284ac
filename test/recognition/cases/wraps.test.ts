import { describe, test } from 'vitest';
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
  rule,
  title,
} from './parts.ts';

describe('wrapped lines that open like something else', () => {
  const opens: Readonly<Record<string, string>> = {
    'Article 5': 'under Article 4 and\nArticle 5 of the Roads Act of that country;',
    '1.': 'as decided on the first day of the month of May of the year\n1. of the reform;',
    '(a)': 'in the sense of point\n(a) of the Roads Act of that country;',
    'A.': 'as the road map shows on its sheet\nA. of the old edition;',
    '5.': 'as the second report says on page\n5. of its first part;',
    'a date': 'as was announced on the\n11. May of that year by the government;',
  };

  test.each(Object.keys(opens))('%s in a recital', (what) => {
    const tail = opens[what] ?? '';
    const text = paragraphs(
      title,
      enacting,
      citation,
      rule,
      recitalA,
      `B.  whereas the government keeps them closed ${tail}`,
      paragraph1,
      paragraph2,
      closing(3),
    );
    check({
      text,
      outline: [...headSketch, 'para 1 2 3'],
      words: { recs__rec_B: `whereas the government keeps them closed ${tail.replace('\n', ' ')}` },
    });
  });

  test.each(Object.keys(opens))('%s in a paragraph', (what) => {
    const tail = opens[what] ?? '';
    check({
      text: paragraphs(
        ...head,
        `1.  Calls on the government of Lorvania to open the roads ${tail}`,
        paragraph2,
        closing(3),
      ),
      outline: [...headSketch, 'para 1 2 3'],
      words: { para_1: `Calls on the government of Lorvania to open the roads ${tail.replace('\n', ' ')}` },
    });
  });
});
