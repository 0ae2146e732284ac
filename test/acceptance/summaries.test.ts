import { describe, expect, test } from 'vitest';
import { inputDocuments } from '../support/conversion.ts';
import type { InputName } from '../support/inputs.ts';
import { bodyText } from '../support/outline.ts';
import { childrenOf, find, findAll, textOf } from '../support/xml.ts';

interface Expected {
  readonly input: InputName;
  readonly title: string;
  readonly reference: string;
  /** Paragraphs, the line that leads to the list among them. */
  readonly paragraphs: number;
  /** How many paragraphs stand before the list, its own line not counted. */
  readonly before: number;
  readonly items: number;
  readonly votes: readonly string[];
  readonly work: string;
}

const expected: readonly Expected[] = [
  {
    input: 'oeil-2021-2544-rsp.en.txt',
    title: 'Resolution on the human rights situation in Kazakhstan',
    reference: '2021/2544(RSP) - 11/02/2021 - Text adopted by Parliament, single reading',
    paragraphs: 7,
    before: 4,
    items: 9,
    votes: ['598', '43', '52'],
    work: '/akn/eu/doc/summary/EP/2021-02-11/2021-2544-RSP',
  },
  {
    input: 'oeil-2022-2505-rsp-summary.en.txt',
    title: 'Resolution on the situation in Kazakhstan',
    reference: '2022/2505(RSP) - 20/01/2022 - Text adopted by Parliament, single reading',
    paragraphs: 9,
    before: 6,
    items: 8,
    votes: ['589', '35', '47'],
    work: '/akn/eu/doc/summary/EP/2022-01-20/2022-2505-RSP',
  },
];

describe.each(expected)(
  'the summary of $reference',
  ({ input, title, reference, paragraphs, before, items, votes, work }) => {
    const document = inputDocuments(input).find(({ kind }) => kind === 'summary');
    if (!document) throw new Error(`${input} has no summary`);
    const { root } = document;
    const body = childrenOf(find(root, 'mainBody'));

    test('is a doc with heading and reference line', () => {
      expect([root.name, root.attributes.name]).toEqual(['doc', 'summary']);
      expect(childrenOf(find(root, 'preface')).map((part) => bodyText(part))).toEqual([title, reference]);
      expect(find(root, 'FRBRuri').attributes.value).toBe(work);
    });

    test('has its paragraphs and one list, in their order', () => {
      const kinds = [...Array(before).fill('p'), 'blockList', ...Array(paragraphs - before - 1).fill('p')];
      expect(body.map((part) => part.name)).toEqual(kinds);
      expect(findAll(root, 'listIntroduction').map((part) => bodyText(part))).toEqual([
        expect.stringMatching(/Government of Kazakhstan .*to:$/u),
      ]);
      expect(findAll(root, 'listWrapUp')).toEqual([]);
    });

    test('has every item without its dash', () => {
      const list = findAll(root, 'item').map((item) => bodyText(item));
      expect(list).toHaveLength(items);
      for (const text of list.slice(0, -1)) expect(text).toMatch(/^\p{Ll}.*;$/u);
      expect(list.at(-1)).toMatch(/^\p{Ll}.*\.$/u);
    });

    test('has the vote', () => {
      expect(findAll(root, 'count').map(({ attributes }) => [attributes.refersTo, attributes.value])).toEqual([
        ['#for', votes[0]],
        ['#against', votes[1]],
        ['#abstention', votes[2]],
      ]);
      expect(textOf(find(root, 'mainBody'))).toContain(
        `by ${votes[0]} votes to ${votes[1]}, with ${votes[2]} abstentions`,
      );
    });
  },
);

test('a raw & stays one character of the text', () => {
  const summary = inputDocuments('oeil-2021-2544-rsp.en.txt').find(({ kind }) => kind === 'summary');
  expect(summary && textOf(summary.root)).toContain('the EPP, S&D, Renew, Greens/EFA, ECR groups and The Left.');
});
