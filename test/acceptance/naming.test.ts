import { describe, expect, test } from 'vitest';
import { inputDocuments } from '../support/conversion.ts';
import { inputNames } from '../support/inputs.ts';
import { eIdsOf } from '../support/outline.ts';
import { childrenOf, type Element, elementsOf, find, findAll, textOf } from '../support/xml.ts';

const documents = inputNames.flatMap((name) => inputDocuments(name));

/** Elements that must carry an eId at level 2 of the Naming Convention, section 6: those that we emit. */
const named = new Set([
  ...[
    'paragraph',
    'section',
    'list',
    'point',
    'content',
    'intro',
    'wrapUp',
    'heading',
    'citations',
    'citation',
    'recitals',
  ],
  ...[
    'recital',
    'formula',
    'longTitle',
    'container',
    'blockList',
    'item',
    'table',
    'ref',
    'authorialNote',
    'component',
  ],
  ...[
    'documentRef',
    'interstitial',
    'voting',
    'count',
    'original',
    'TLCOrganization',
    'TLCPerson',
    'TLCConcept',
    'TLCEvent',
  ],
  ...['TLCReference', 'TLCProcess', 'TLCRole', 'TLCTerm', 'TLCLocation', 'TLCObject'],
]);

/** Empty by the schema: all they say is in their attributes. */
const empty = (element: Element) => Object.keys(element.attributes).some((name) => name !== 'eId');

test('the five inputs give six documents', () => {
  expect(documents.map(({ kind }) => kind).sort()).toEqual(
    ['motionForResolution', 'procedureFile', 'resolution', 'resolution', 'summary', 'summary'].sort(),
  );
});

describe.each(documents.map((document) => [document.name, document] as const))('%s', (_, { root, xml, name }) => {
  const elements = elementsOf(root);

  test('has every eId once, in the characters of the convention', () => {
    const eIds = eIdsOf(root);
    expect(eIds.filter((eId, index) => eIds.indexOf(eId) !== index)).toEqual([]);
    expect(
      eIds.filter((eId) => !/^[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)?(?:__[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)?)*$/u.test(eId)),
    ).toEqual([]);
  });

  test('has an eId on every element that must have one', () => {
    expect(
      elements
        .filter((element) => named.has(element.name) && element.attributes.eId === undefined)
        .map((element) => element.name),
    ).toEqual([]);
  });

  test('has every place that a # points at', () => {
    const known = new Set(eIdsOf(root));
    const pointers = elements
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => value.startsWith('#'));
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.filter((pointer) => !known.has(pointer.slice(1)))).toEqual([]);
  });

  test('has nothing empty but the cells that are empty on the page', () => {
    const hollow = elements.filter((element) => textOf(element).trim() === '' && !elementsOf(element).some(empty));
    expect(hollow.map((element) => element.name).filter((element) => element !== 'td' && element !== 'th')).toEqual([]);
  });

  test('names source, converter and that it is no authentic text in its meta', () => {
    const source = findAll(find(root, 'preservation'), 'source')[0];
    expect(source?.attributes.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(source?.attributes.notice).toBe(
      name.endsWith('.ro')
        ? 'Convertit dintr-o copie a textului. Nu este o versiune autentică.'
        : 'Converted from a copy of the text. Not an authentic version.',
    );
    expect(find(root, 'FRBRauthoritative').attributes.value).toBe('false');
  });

  test('has IRIs that build on each other', () => {
    const iris = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map((level) => {
      const part = find(find(root, 'identification'), level);
      return {
        uri: find(part, 'FRBRuri').attributes.value ?? '',
        component: find(part, 'FRBRthis').attributes.value ?? '',
      };
    });
    const [work, expression, manifestation] = iris;
    expect(work?.uri).toMatch(
      /^\/akn\/eu\/(?:statement|doc|documentCollection)\/[a-zA-Z]+\/EP\/\d{4}(?:-\d\d-\d\d)?\/[A-Z0-9-]+$/u,
    );
    expect(expression?.uri).toMatch(/\/(?:eng|ron)@\d{4}(?:-\d\d-\d\d)?$/u);
    expect(expression?.uri.startsWith(`${work?.uri}/`)).toBe(true);
    expect(manifestation?.uri).toBe(`${expression?.uri}.akn`);
    expect(iris.map(({ component }) => component)).toEqual([
      `${work?.uri}/!main`,
      `${expression?.uri}/!main`,
      `${expression?.uri}/!main.xml`,
    ]);
  });

  test('declares its namespace and its parts in the order of the standard', () => {
    expect(xml).toContain('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">');
    const order = ['meta', 'preface', 'preamble', 'mainBody', 'collectionBody', 'conclusions'];
    const parts = childrenOf(root).map((part) => order.indexOf(part.name));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});
