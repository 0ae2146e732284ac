import { describe, expect, test } from 'vitest';
import { inputConversion, inputDocuments } from '../support/conversion.ts';
import { bodyText, lettersTo, numbersTo, numsOf } from '../support/outline.ts';
import { childrenOf, find, findAll, textOf } from '../support/xml.ts';

const name = 'b-9-2021-0148.en.txt';
const [document, ...others] = inputDocuments(name);
if (!document) throw new Error(`${name} was refused`);
const { root } = document;

describe('the motion for a resolution', () => {
  test('is one motion, though only its number says so', () => {
    expect(others).toEqual([]);
    expect([root.name, root.attributes.name, document.kind, document.language]).toEqual([
      'statement',
      'motionForResolution',
      'motionForResolution',
      'en',
    ]);
  });

  test('has number, title and procedure in the preface', () => {
    expect(
      childrenOf(find(root, 'preface')).map((part) => [part.attributes.name ?? part.name, bodyText(part)]),
    ).toEqual([
      ['docIdentifier', 'B9-0148/2021'],
      ['longTitle', 'European Parliament resolution on Human rights situation in Kazakhstan'],
      ['procedureIdentifier', '(2021/2544(RSP))'],
    ]);
  });

  test('has the enacting line, 5 citations, recitals A to G and paragraphs 1 to 6', () => {
    expect(childrenOf(find(root, 'preamble')).map((part) => part.name)).toEqual(['formula', 'citations', 'recitals']);
    expect(bodyText(find(root, 'formula'))).toBe('The European Parliament,');
    expect(findAll(root, 'citation').map(bodyText)).toEqual([
      'having regard to its previous resolutions on Kazakhstan,',
      'having regard to the outcome of 12th Human Rights Dialogue between EU and Kazakhstan of 26-27 November 2020',
      'having regard to OSCE Statement of the Preliminary findings and Conclusions regarding the elections in Kazakhstan of 10 January 2021;',
      'having regard to the Enhanced Partnership and Cooperation Agreement between the European Union and Kazakhstan;',
      'having regard to Rule 144 of its Rules of Procedure,',
    ]);
    expect(numsOf(root, 'recital')).toEqual(lettersTo('G'));
    expect(numsOf(root, 'paragraph')).toEqual(numbersTo(6));
    expect(childrenOf(find(root, 'mainBody'))).toHaveLength(6);
  });

  test('has no notes, tables or points', () => {
    expect(findAll(root, 'authorialNote', 'table', 'point', 'item')).toEqual([]);
  });

  test('unwraps its lines', () => {
    for (const block of findAll(root, 'p')) expect(textOf(block)).not.toMatch(/[\n\r]| $/u);
    expect(bodyText(find(root, 'recs__rec_F'))).toBe(
      'whereas, however, in the recent days the Kazakh authorities have dropped charges against some of the non-governmental ' +
        'organizations monitoring media, rights, and elections, following a sharp domestic and international outcry;',
    );
    expect(bodyText(find(root, 'recs__rec_G'))).toMatch(/^Whereas following the 12th .* increased harassment;$/u);
  });

  test('keeps misspellings and odd spaces', () => {
    const text = textOf(root, 'meta');
    for (const printed of [
      'Takes good not of the statement',
      'imposed fines upon and suspend the activities',
      'tax bodies introduce in 2016',
      'may underline country’s international image',
      'groups,  ignored statutes',
      'the OSCE / ODIHR recommendations',
      'democratic elections are cornerstone of',
    ])
      expect(text).toContain(printed);
  });

  test('has no date, and says so; the placeholder is named as one', () => {
    expect(find(root, 'FRBRdate').attributes).toEqual({ date: '2021-01-01', name: 'yearOnly' });
    expect(find(root, 'FRBRuri').attributes.value).toBe('/akn/eu/statement/motionForResolution/EP/2021/B-9-2021-0148');
    expect(inputConversion(name).diagnostics.map(({ rule }) => rule)).toContain('identity/no-date');
  });
});
