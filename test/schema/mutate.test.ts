import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type SchemaEngine } from '../../src/validate/schema.ts';
import { mutants } from './mutate.ts';
import { sample } from './sample.ts';
import { elementsOf } from './tags.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();

describe('the tags of a document', () => {
  test('are found with their attributes, comments and CDATA sections left aside', () => {
    const xml = `<a x="1 > 0"><!-- <b/> --><c y='"' xmlns:z="u"/><![CDATA[<d>]]></a>`;
    const found = elementsOf(xml).map(({ name, start, end, contentStart, contentEnd, attributes }) => ({
      whole: xml.slice(start, end),
      content: xml.slice(contentStart, contentEnd),
      name,
      attributes: attributes.map((attribute) => xml.slice(attribute.start, attribute.end)),
    }));
    expect(found).toEqual([
      { name: 'c', whole: `<c y='"' xmlns:z="u"/>`, content: '', attributes: [` y='"'`] },
      { name: 'a', whole: xml, content: xml.slice(13, -4), attributes: [' x="1 > 0"'] },
    ]);
  });
});

describe('mutants', () => {
  const made = [...mutants(sample, 1, 400, vocabulary)];
  let engine: SchemaEngine;
  beforeAll(async () => {
    engine = await openEngine('libxml2-wasm');
  });
  afterAll(() => engine.close());

  test('are the same for the same seed, and others for another', () => {
    expect([...mutants(sample, 1, 400, vocabulary)]).toEqual(made);
    expect([...mutants(sample, 2, 400, vocabulary)]).not.toEqual(made);
  });

  test('each differ from the document', () => {
    expect(made.filter(({ xml }) => xml === sample)).toEqual([]);
  });

  test('come in all kinds', () => {
    expect([...new Set(made.map(({ change }) => change.split(':')[0]))].sort()).toEqual([
      'attribute copied',
      'attribute moved',
      'attribute removed',
      'attribute renamed',
      'element emptied',
      'element inserted',
      'element moved',
      'element removed',
      'element renamed',
      'element repeated',
      'element unwrapped',
      'value broken',
      'words inserted',
    ]);
  });

  test('are well-formed, some valid and most not, so that verdicts have something to tell apart', () => {
    const verdicts = made.map(({ xml }) => engine.validate(xml)[0]?.rule ?? 'valid');
    expect(verdicts.filter((verdict) => verdict === 'xml/not-well-formed')).toEqual([]);
    const valid = verdicts.filter((verdict) => verdict === 'valid').length;
    expect(valid).toBeGreaterThan(40);
    expect(valid).toBeLessThan(200);
  });
});
