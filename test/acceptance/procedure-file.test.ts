import { describe, expect, test } from 'vitest';
import { inputDocuments } from '../support/conversion.ts';
import { bodyText } from '../support/outline.ts';
import { childrenOf, type Element, find, findAll, textOf } from '../support/xml.ts';

const [file, summary, ...others] = inputDocuments('oeil-2021-2544-rsp.en.txt');
if (!file || !summary) throw new Error('the procedure file or its summary is missing');
const { root } = file;

/** A table as its cells read; header cells in brackets. */
function rows(table: Element): string[][] {
  return findAll(table, 'tr').map((row) =>
    childrenOf(row).map((cell) => (cell.name === 'th' ? `[${bodyText(cell)}]` : bodyText(cell))),
  );
}

function table(heading: string): string[][] {
  const component = findAll(root, 'component').find((found) =>
    childrenOf(found, 'heading').some((child) => textOf(child) === heading),
  );
  return component ? rows(find(component, 'table')) : [];
}

describe('the procedure file', () => {
  test('comes with its summary as a second document', () => {
    expect(others).toEqual([]);
    expect([root.name, root.attributes.name, file.name]).toEqual([
      'documentCollection',
      'procedureFile',
      'oeil-2021-2544-rsp.en',
    ]);
    expect([summary.root.name, summary.root.attributes.name, summary.name]).toEqual([
      'doc',
      'summary',
      'oeil-2021-2544-rsp-summary.en',
    ]);
  });

  test('has four tables under their headings', () => {
    const headings = findAll(root, 'component').flatMap((component) =>
      childrenOf(component, 'heading').map((heading) => textOf(heading)),
    );
    expect(headings).toEqual(['Basic information', 'Key events', 'Technical information', 'Documentation gateway']);
    expect(findAll(root, 'table')).toHaveLength(4);
  });

  test('Basic information: two rows', () => {
    expect(table('Basic information')).toEqual([
      ['2021/2544(RSP) RSP - Resolutions on topical subjects', 'Procedure completed'],
      [
        'Resolution on the human rights situation in Kazakhstan Subject 6.10.08 Fundamental freedoms, human rights, democracy in general ' +
          '6.10.09 Human rights situation in the world Geographical area Kazakhstan',
        '',
      ],
    ]);
  });

  test('Key events: a header and three rows', () => {
    expect(table('Key events')).toEqual([
      ['[Date]', '[Event]', '[Reference]', '[Summary]'],
      ['11/02/2021', 'Decision by Parliament', 'T9-0056/2021', 'Summary'],
      ['11/02/2021', 'Debate in Parliament', '', ''],
      ['11/02/2021', 'End of procedure in Parliament', '', ''],
    ]);
  });

  test('Technical information: five rows', () => {
    expect(table('Technical information')).toEqual([
      ['Procedure reference', '2021/2544(RSP)'],
      ['Procedure type', 'RSP - Resolutions on topical subjects'],
      ['Procedure subtype', 'Urgent debate or resolution'],
      ['Legal basis', 'Rules of Procedure EP 150'],
      ['Stage reached in procedure', 'Procedure completed'],
    ]);
  });

  test('Documentation gateway: a group row, a header and eight rows', () => {
    const [group, header, ...body] = table('Documentation gateway');
    expect(group?.filter((cell) => cell !== '' && cell !== '[]')).toEqual(['[European Parliament]']);
    expect(header).toEqual(['[Document type]', '[Committee]', '[Reference]', '[Date]', '[Summary]']);
    expect(body).toEqual([
      ...['0143', '0144', '0145', '0146', '0147', '0148', '0149'].map((number) => [
        'Motion for a resolution',
        '',
        `B9-${number}/2021`,
        '10/02/2021',
        '',
      ]),
      ['Text adopted by Parliament, single reading', '', 'T9-0056/2021', '11/02/2021', 'Summary'],
    ]);
  });

  test('leaves no tag in the text', () => {
    expect(textOf(root, 'meta')).not.toMatch(/[<>]|href/u);
  });

  test('points at each document it lists, its summary too', () => {
    const motion = (number: string) => `/akn/eu/statement/motionForResolution/EP/2021/B-9-2021-${number}`;
    expect(findAll(root, 'documentRef').map(({ attributes }) => [attributes.showAs, attributes.href])).toEqual([
      ...['0143', '0144', '0145', '0146', '0147', '0148', '0149'].map((number) => [
        `B9-${number}/2021`,
        motion(number),
      ]),
      ['T9-0056/2021', '/akn/eu/statement/resolution/EP/2021-02-11/TA-9-2021-0056'],
      [expect.any(String), '/akn/eu/doc/summary/EP/2021-02-11/2021-2544-RSP'],
    ]);
  });

  test('has its events as workflow and its subjects as keywords', () => {
    expect(findAll(root, 'step').map(({ attributes }) => attributes.date)).toEqual(Array(3).fill('2021-02-11'));
    expect(findAll(root, 'keyword').map(({ attributes }) => attributes.value)).toEqual(['6.10.08', '6.10.09']);
  });
});
