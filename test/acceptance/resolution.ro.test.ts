import { describe, expect, test } from 'vitest';
import { inputDocuments } from '../support/conversion.ts';
import { readText } from '../support/inputs.ts';
import { bodyText, lettersTo, notesOf, numbersTo, numsOf } from '../support/outline.ts';
import { foldSpace } from '../support/words.ts';
import { childrenOf, find, findAll, textOf } from '../support/xml.ts';

const name = 'ta-9-2021-0056.ro.txt';
const [document, ...others] = inputDocuments(name);
if (!document) throw new Error(`${name} was refused`);
const { root } = document;

/** The nine elements that a page break cuts: how the line opens, how its rest opens on the next page. */
const cut: readonly (readonly [eId: string, opens: string, rest: string])[] = [
  ['cits__cit_9', '- având în vedere declarațiile purtătorului', 'Externă (SEAE) din 1 februarie 2021'],
  ['recs__rec_E', '- E. întrucât', 'alegerile democratice reprezintă'],
  ['recs__rec_K', '- K. întrucât', 'informații false și instigare'],
  ['recs__rec_O', '- O. întrucât', 'Sadyrbayeva, Aizhan Izmakova'],
  ['recs__rec_V', '- V. întrucât', 'informații și educație'],
  ['para_5', ' 5. condamnă', 'îndeamnă guvernul Kazahstanului să pună în aplicare recomandările'],
  ['para_12', '12. ia act cu îngrijorare', 'măsuri de reglementare suplimentare'],
  ['para_19', '19. îndeamnă', 'sigur în ceea ce privește'],
  ['para_27', '27. încredințează', 'Parlamentului Kazahstanului.'],
];

describe('the adopted resolution in Romanian', () => {
  test('is one resolution', () => {
    expect(others).toEqual([]);
    expect([root.name, root.attributes.name, document.kind, document.language]).toEqual([
      'statement',
      'resolution',
      'resolution',
      'ro',
    ]);
  });

  test('has masthead, number, short title and title with the procedure in the preface', () => {
    expect(
      childrenOf(find(root, 'preface')).map((part) => [part.attributes.name ?? part.name, bodyText(part)]),
    ).toEqual([
      ['masthead', 'TEXTE ADOPTATE'],
      ['docIdentifier', 'P9_TA(2021)0056'],
      ['shortTitle', 'Situația drepturilor omului în Kazahstan'],
      [
        'longTitle',
        'Rezoluția Parlamentului European din 11 februarie 2021 referitoare la situația drepturilor omului din Kazahstan (2021/2544(RSP))',
      ],
    ]);
    expect(textOf(find(root, 'docketNumber'))).toBe('2021/2544(RSP)');
    expect(find(root, 'docDate').attributes.date).toBe('2021-02-11');
  });

  test('has the enacting line, 11 citations, recitals A to W and paragraphs 1 to 27', () => {
    expect(childrenOf(find(root, 'preamble')).map((part) => part.name)).toEqual(['formula', 'citations', 'recitals']);
    expect(bodyText(find(root, 'formula'))).toBe('Parlamentul European,');
    expect(childrenOf(find(root, 'citations')).map((part) => part.name)).toEqual(Array(11).fill('citation'));
    expect(numsOf(root, 'recital')).toEqual(lettersTo('W'));
    expect(childrenOf(find(root, 'mainBody')).map((part) => part.name)).toEqual(Array(27).fill('paragraph'));
    expect(numsOf(root, 'paragraph')).toEqual(numbersTo(27));
  });

  test('has five notes behind the words that call them, though the fifth is printed ¹ again', () => {
    expect(notesOf(root)).toEqual([
      { marker: '1', host: 'Kazahstan', body: 'JO C 23, 21.1.2021, p. 83.' },
      { marker: '2', host: '2013', body: 'JO C 45, 5.2.2016, p. 85.' },
      { marker: '3', host: '2012', body: 'JO C 251 E, 31.8.2013, p. 93.' },
      { marker: '4', host: '2009', body: 'JO C 224 E, 19.8.2010, p. 30.' },
      {
        marker: '5',
        host: 'ONU',
        body: 'Raportorul special al ONU pentru promovarea și protecția drepturilor omului și a libertăților fundamentale în lupta împotriva terorismului.',
      },
    ]);
    expect(notesOf(find(root, 'cits__cit_1'))).toHaveLength(4);
    expect(notesOf(find(root, 'recs__rec_N'))).toHaveLength(1);
  });

  test.each(cut)('makes %s whole across its page break', (eId, opens, rest) => {
    const lines = readText(name).split('\n');
    const halves = [opens, rest].map((start) => lines.find((line) => line.startsWith(start)) ?? '');
    const whole = foldSpace(halves.join(' ')).replaceAll('*', '');
    expect(halves).not.toContain('');
    expect(bodyText(find(root, eId))).toBe(whole.replace(/^(?:- )?(?:\p{Lu}\.|\d+\.)? ?/u, ''));
    expect(findAll(find(root, eId), 'p')).toHaveLength(1);
  });

  test('reads *…* as emphasis', () => {
    const emphasis = findAll(root, 'i');
    expect(emphasis.map((element) => textOf(element))).toEqual(['Uralskaya Nedelya']);
    expect(findAll(find(root, 'recs__rec_K'), 'i')).toHaveLength(1);
    expect(textOf(root)).not.toContain('*');
  });

  test('keeps what the source prints', () => {
    expect(bodyText(find(root, 'recs__rec_W'))).toMatch(/umilitor,$/u);
    expect(bodyText(find(root, 'recs__rec_F'))).toContain('organizații „extremiste” și');
    expect(bodyText(find(root, 'recs__rec_O'))).toContain('timp de cel puțin trei luni începând cu 25 ianuarie 2020');
    expect(bodyText(find(root, 'recs__rec_C'))).toContain('peste 8 000 kg');
    expect(bodyText(find(root, 'cits__cit_11'))).toContain(
      'articolul 144 alineatul (5) și articolul 132 alineatul (4)',
    );
  });

  test('leaves no page-foot mark in a text', () => {
    expect(textOf(root)).not.toMatch(/[¹²³⁴]/u);
  });
});
