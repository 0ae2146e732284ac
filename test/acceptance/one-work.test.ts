import { describe, expect, test } from 'vitest';
import { inputDocuments, type ReadDocument } from '../support/conversion.ts';
import { eIdsOf } from '../support/outline.ts';
import { type Element, find, findAll } from '../support/xml.ts';

const [english] = inputDocuments('ta-9-2021-0056.en.txt');
const [romanian] = inputDocuments('ta-9-2021-0056.ro.txt');
if (!english || !romanian) throw new Error('one of the two languages was refused');

const work = '/akn/eu/statement/resolution/EP/2021-02-11/TA-9-2021-0056';

function iriOf(part: Element, name: string): string | undefined {
  return find(part, name).attributes.value;
}

function below(document: ReadDocument, ...names: readonly string[]): string[] {
  return findAll(document.root, ...names)
    .flatMap(eIdsOf)
    .sort();
}

describe('the English and the Romanian text', () => {
  test.each([
    [english, 'eng'],
    [romanian, 'ron'],
  ])('are two expressions of one Work (%#)', ({ root }, language) => {
    expect(iriOf(find(root, 'FRBRWork'), 'FRBRuri')).toBe(work);
    expect(iriOf(find(root, 'FRBRExpression'), 'FRBRuri')).toBe(`${work}/${language}@2021-02-11`);
    expect(iriOf(find(root, 'FRBRExpression'), 'FRBRthis')).toBe(`${work}/${language}@2021-02-11/!main`);
    expect(find(root, 'FRBRlanguage').attributes.language).toBe(language);
  });

  // The masthead, the number, the short title and the enacting line are in one of the two texts only.
  test.each(['citations', 'recitals', 'mainBody'])('have equal eIds in %s', (part) => {
    expect(below(romanian, part).length).toBeGreaterThan(10);
    expect(below(romanian, part)).toEqual(below(english, part));
  });

  test('have equal eIds of notes', () => {
    expect(below(romanian, 'authorialNote')).toEqual([1, 2, 3, 4, 5].map((number) => `authorialNote_${number}`));
    expect(below(english, 'authorialNote')).toEqual(below(romanian, 'authorialNote'));
  });

  test('differ in eIds only where a part is in one of them alone', () => {
    const own = new Set(eIdsOf(english.root));
    const more = eIdsOf(romanian.root).filter((eId) => !own.has(eId));
    expect(more.filter((eId) => !/^preface__container_\d$|^preamble__formula_1$/u.test(eId))).toEqual([]);
    const others = new Set(eIdsOf(romanian.root));
    expect(eIdsOf(english.root).filter((eId) => !others.has(eId))).toEqual([]);
  });
});
