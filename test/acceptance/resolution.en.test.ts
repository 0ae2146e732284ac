import { describe, expect, test } from 'vitest';
import { inputConversion, inputDocuments } from '../support/conversion.ts';
import { readText } from '../support/inputs.ts';
import { bodyText, lettersTo, notesOf, numbersTo, numsOf } from '../support/outline.ts';
import { childrenOf, find, findAll, textOf } from '../support/xml.ts';

const name = 'ta-9-2021-0056.en.txt';
const [document, ...others] = inputDocuments(name);
if (!document) throw new Error(`${name} was refused`);
const { root } = document;
const body = find(root, 'mainBody');

describe('the adopted resolution in English', () => {
  test('is one resolution', () => {
    expect(others).toEqual([]);
    expect([root.name, root.attributes.name, document.kind, document.language]).toEqual([
      'statement',
      'resolution',
      'resolution',
      'en',
    ]);
  });

  test('has its title and nothing else in the preface', () => {
    expect(bodyText(find(root, 'preface'))).toBe(
      'European Parliament resolution of 11 February 2021 on the human rights situation in Kazakhstan',
    );
    expect(childrenOf(find(root, 'preface')).map((child) => child.name)).toEqual(['longTitle']);
    expect(find(root, 'docDate').attributes.date).toBe('2021-02-11');
  });

  test('has no enacting line, and says so', () => {
    expect(findAll(root, 'formula')).toEqual([]);
    expect(inputConversion(name).diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'structure/missing',
        severity: 'warning',
        data: expect.objectContaining({ part: 'formula' }),
      }),
    );
  });

  test('has 11 citations, recitals A to W and paragraphs 1 to 27, in this order', () => {
    expect(childrenOf(find(root, 'preamble')).map((child) => child.name)).toEqual(['citations', 'recitals']);
    expect(childrenOf(find(root, 'citations')).map((child) => child.name)).toEqual(Array(11).fill('citation'));
    expect(numsOf(root, 'recital')).toEqual(lettersTo('W'));
    expect(childrenOf(body).map((child) => child.name)).toEqual(Array(27).fill('paragraph'));
    expect(numsOf(root, 'paragraph')).toEqual(numbersTo(27));
  });

  test('opens every part with its own words', () => {
    for (const citation of findAll(root, 'citation')) expect(bodyText(citation)).toMatch(/^having regard to .*,$/u);
    for (const recital of findAll(root, 'recital')) expect(bodyText(recital)).toMatch(/^whereas .*;$/u);
    const paragraphs = findAll(root, 'paragraph').map(bodyText);
    for (const text of paragraphs) expect(text).toMatch(/^\p{Lu}\p{Ll}+ .*[;.]$/u);
    expect(paragraphs.at(-1)).toMatch(/^Instructs its President to forward this resolution .* Kazakhstan\.$/u);
  });

  test('has five notes behind the words that call them', () => {
    expect(notesOf(root)).toEqual([
      { marker: '1', host: 'Kazakhstan', body: 'OJ C 23, 21.1.2021, p. 83.' },
      { marker: '2', host: '2013', body: 'OJ C 45, 5.2.2016, p. 85.' },
      { marker: '3', host: '2012', body: 'OJ C 251 E, 31.8.2013, p. 93.' },
      { marker: '4', host: '2009', body: 'OJ C 224 E, 19.8.2010, p. 30.' },
      {
        marker: '5',
        host: 'Rapporteur',
        body: 'UN Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism.',
      },
    ]);
    expect(notesOf(find(root, 'cits__cit_1'))).toHaveLength(4);
    expect(notesOf(find(root, 'recs__rec_N'))).toHaveLength(1);
  });

  test('reads Rule 144(5) and 132(4) as references, not as calls', () => {
    expect(bodyText(find(root, 'cits__cit_11'))).toBe(
      'having regard to Rule 144(5) and 132(4) of its Rules of Procedure,',
    );
    expect(findAll(find(root, 'cits__cit_11'), 'authorialNote')).toEqual([]);
  });

  test('takes its number from the line below the text', () => {
    expect(find(root, 'FRBRnumber').attributes).toEqual({ value: 'TA-9-2021-0056', showAs: 'P9_TA(2021)0056' });
    expect(textOf(root, 'meta')).not.toContain('0056');
  });

  test('leaves out what the page had around the text', () => {
    for (const furniture of ['csm_S.3', 'logo', 'Related Posts', 'PDF'])
      expect(textOf(root, 'meta')).not.toContain(furniture);
    expect(findAll(root, 'conclusions')).toEqual([]);
  });

  test('keeps what the source prints, mistakes too', () => {
    expect(bodyText(find(root, 'recs__rec_O'))).toContain(
      'for up to three months as of 25 January 2020, on unclear legal grounds',
    );
    expect(bodyText(find(root, 'recs__rec_C'))).toContain('over 8 000 kg of medical supplies');
    expect(bodyText(find(root, 'para_5'))).toContain('(DCK)and the Koshe Partiyasy');
    expect(bodyText(find(root, 'para_6'))).toContain('implement reforms aim at furthering');
    expect(bodyText(find(root, 'recs__rec_H'))).toContain('a ‘national security certificate’ allowing');
    expect(bodyText(find(root, 'recs__rec_O'))).toContain('Article 460–1 of the Code');
  });

  test('keeps every no-break space that stands inside a text', () => {
    // "–  ", "A.  ", "12.  ": those of the layout.
    const inText = readText(name).replace(/^(?:–|\p{Lu}\.|\d{1,2}\.)[\s\u00a0]+/gmu, '');
    const count = (text: string) => text.split('\u00a0').length - 1;
    expect(count(textOf(root, 'meta'))).toBe(count(inText));
    expect(textOf(find(root, 'cits__cit_1'), 'authorialNote')).toContain('14\u00a0March 2019');
  });
});
