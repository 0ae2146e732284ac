import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type SchemaEngine } from '../../src/validate/schema.ts';
import type { SchemaRule } from '../../src/validate/schema-message.ts';
import { enginesHere } from './engine-names.ts';
import { sample, sampleWith } from './sample.ts';

const prefixed = sample
  .replace('<akomaNtoso xmlns=', '<akn:akomaNtoso xmlns:akn=')
  .replaceAll(/<(\/?)(?=[A-Za-z])(?!akn:)/gu, '<$1akn:');

/** One defect each, and the only finding it must give. `path` and `eId` are what libxml2-wasm adds. */
const defects: readonly { defect: string; xml: string; rule: SchemaRule; line: number; [field: string]: unknown }[] = [
  {
    defect: 'an element that is not expected',
    xml: sampleWith('<num>2.</num>', '<num>2.</num><tr/>'),
    rule: 'xsd/element-not-expected',
    line: 37,
    element: 'tr',
    expected: expect.arrayContaining(['content', 'intro', 'section']),
    path: '/akomaNtoso/statement/mainBody/paragraph[2]/tr',
    eId: 'para_2',
  },
  {
    defect: 'an element where none may stand',
    xml: sampleWith('<FRBRcountry value="eu"/>', '<FRBRcountry value="eu"><p/></FRBRcountry>'),
    rule: 'xsd/element-not-expected',
    line: 11,
    element: 'FRBRcountry',
    path: '/akomaNtoso/statement/meta/identification/FRBRWork/FRBRcountry',
  },
  {
    defect: 'an element that is missing',
    xml: sampleWith('<FRBRlanguage language="eng"/>', ''),
    rule: 'xsd/element-missing',
    line: 13,
    element: 'FRBRExpression',
    expected: expect.arrayContaining(['FRBRauthor', 'FRBRlanguage']),
    path: '/akomaNtoso/statement/meta/identification/FRBRExpression',
  },
  {
    defect: 'words where none may stand',
    xml: sampleWith('<mainBody>', '<mainBody>words'),
    rule: 'xsd/text-not-allowed',
    line: 31,
    element: 'mainBody',
    path: '/akomaNtoso/statement/mainBody',
  },
  {
    defect: 'an attribute that is not allowed',
    xml: sampleWith('<mainBody>', '<mainBody href="#x">'),
    rule: 'xsd/attribute-not-allowed',
    line: 31,
    element: 'mainBody',
    attribute: 'href',
    path: '/akomaNtoso/statement/mainBody',
  },
  {
    defect: 'an attribute that is missing',
    xml: sampleWith(' href="/akn/eu/act/1"', ''),
    rule: 'xsd/attribute-missing',
    line: 38,
    element: 'ref',
    path: '/akomaNtoso/statement/mainBody/paragraph[2]/content/p/ref',
    eId: 'ref_1',
  },
  {
    defect: 'a value of the wrong type',
    xml: sampleWith('date="2023-03-16" name="markup"', 'date="2023-02-30" name="markup"'),
    rule: 'xsd/value-not-allowed',
    line: 23,
    element: 'FRBRdate',
    attribute: 'date',
    path: '/akomaNtoso/statement/meta/identification/FRBRManifestation/FRBRdate',
  },
  {
    defect: 'a value that is not in the list, once although the note has an eId',
    xml: sampleWith('placement="bottom"', 'placement="below"'),
    rule: 'xsd/value-not-allowed',
    line: 34,
    element: 'authorialNote',
    attribute: 'placement',
    path: '/akomaNtoso/statement/mainBody/paragraph[1]/content/p/authorialNote',
    eId: 'authorialNote_1',
  },
  {
    defect: 'white space in an eId, said once',
    xml: sampleWith('eId="para_2"', 'eId="para 2"'),
    rule: 'xsd/value-not-allowed',
    line: 36,
    element: 'paragraph',
    attribute: 'eId',
    path: '/akomaNtoso/statement/mainBody/paragraph[2]',
    eId: 'para 2',
  },
  {
    defect: 'one bad reference of several, said once',
    xml: sampleWith('<num>1.</num>', '<num refersTo="#a #b%zz">1.</num>'),
    rule: 'xsd/value-not-allowed',
    line: 33,
    element: 'num',
    attribute: 'refersTo',
    path: '/akomaNtoso/statement/mainBody/paragraph[1]/num',
    eId: 'para_1',
  },
  {
    defect: 'an eId used twice',
    xml: sampleWith('eId="para_2"', 'eId="para_1"'),
    rule: 'xsd/not-unique',
    line: 36,
    element: 'paragraph',
    path: '/akomaNtoso/statement/mainBody/paragraph[2]',
    eId: 'para_1',
  },
  {
    defect: 'an eId used twice under a prefix',
    xml: prefixed.replace('eId="para_2"', 'eId="para_1"'),
    rule: 'xsd/not-unique',
    line: 36,
    element: 'paragraph',
    path: '/akomaNtoso/statement/mainBody/paragraph[2]',
    eId: 'para_1',
  },
  {
    defect: 'a finding beside a processing instruction',
    xml: sampleWith('<paragraph eId="para_2">', '<?page 2?><paragraph eId="para_1">'),
    rule: 'xsd/not-unique',
    line: 36,
    element: 'paragraph',
    path: '/akomaNtoso/statement/mainBody/paragraph[2]',
    eId: 'para_1',
  },
  {
    defect: 'a type by xsi:type that there is not',
    xml: sampleWith('<mainBody>', '<mainBody xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="absent">'),
    rule: 'xsd/type',
    line: 31,
    element: 'mainBody',
    attribute: 'xsi:type',
    path: '/akomaNtoso/statement/mainBody',
  },
  {
    defect: 'a root of another vocabulary',
    xml: '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    rule: 'xsd/root-not-expected',
    line: 1,
    element: '{http://www.w3.org/1999/xhtml}html',
    path: '/html',
  },
  {
    defect: 'the namespace of a draft of the standard',
    xml: sampleWith('/ns/akn/3.0"', '/ns/akn/3.0/WD17"'),
    rule: 'xsd/root-not-expected',
    line: 2,
    element: '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17}akomaNtoso',
    path: '/akomaNtoso',
  },
  { defect: 'tags that do not match', xml: '<act>\n  <b>é😀</act>', rule: 'xml/not-well-formed', line: 2, column: 15 },
  {
    defect: 'a second error that follows from the first',
    xml: '<act>\n&none;<b>',
    rule: 'xml/not-well-formed',
    line: 2,
    column: 7,
  },
  { defect: 'no markup', xml: 'words', rule: 'xml/not-well-formed', line: 1, column: 1 },
  { defect: 'nothing', xml: '', rule: 'xml/not-well-formed', line: 1, column: 1 },
  { defect: 'white space only', xml: ' \n\n', rule: 'xml/not-well-formed', line: 1, column: 1 },
  { defect: 'a prefix without a namespace', xml: '<act><x:b/></act>', rule: 'xml/namespace', line: 1, column: 10 },
  {
    defect: 'an xml:id used twice',
    xml: sampleWith('<num>1.</num>', '<num xml:id="a">1.</num>').replace('<num>2.</num>', '<num xml:id="a">2.</num>'),
    rule: 'xml/id',
    line: 37,
    column: 24,
  },
  { defect: 'a control character', xml: '<act>\n😀\u0001</act>', rule: 'xml/illegal-character', line: 2, column: 3 },
  { defect: 'a lone surrogate', xml: '<act>\ud800</act>', rule: 'xml/illegal-character', line: 1, column: 6 },
  { defect: 'a NUL', xml: '<act>\0</act>', rule: 'xml/illegal-character', line: 1, column: 6 },
  {
    defect: 'a DOCTYPE',
    xml: sampleWith('?>\n', '?>\n<!-- by us -->\n<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd">\n'),
    rule: 'xml/doctype',
    line: 3,
    column: 1,
  },
];

const engines = await enginesHere();

describe.each(engines)('%s', (name) => {
  let engine: SchemaEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());

  test('finds nothing in a valid document, with or without a prefix', () => {
    expect(engine.validate(sample)).toEqual([]);
    expect(engine.validate(prefixed)).toEqual([]);
  });

  test.each(defects)('finds $defect, and nothing else', ({ defect: _, xml, path, eId, ...expected }) => {
    const place = name === 'libxml2-wasm' && path !== undefined ? { path, ...(eId === undefined ? {} : { eId }) } : {};
    expect(engine.validate(xml)).toEqual([{ ...expected, ...place, message: expect.stringMatching(/\S/u) }]);
  });

  test('stops at its limit of nesting', () => {
    const nested = '<a>'.repeat(1000) + '</a>'.repeat(1000);
    expect(engine.validate(nested)).toMatchObject([{ rule: 'xml/limit', line: 1 }]);
  });

  test('finds two defects in document order', () => {
    const xml = sampleWith('eId="para_1"', 'eId="para 1"').replace('<mainBody>', '<mainBody href="#x">');
    expect(engine.validate(xml).map(({ rule, line }) => [rule, line])).toEqual([
      ['xsd/attribute-not-allowed', 31],
      ['xsd/value-not-allowed', 32],
    ]);
  });

  test('places findings beyond line 65 535', () => {
    const xml = sampleWith('<mainBody>', `<mainBody>${'\n'.repeat(70_000)}`).replace('eId="para_2"', 'eId="para_1"');
    const [message] = engine.validate(xml);
    // So far down libxml2 knows the lines of text only: the white space in the element ends one line below its start tag.
    expect(message).toMatchObject({ rule: 'xsd/not-unique', line: 70_036 + 1 });
  });
});
