import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { inputDocuments, readDocuments } from '../../support/conversion.ts';
import { inputNames, readText } from '../../support/inputs.ts';
import { notesOf, textsOf } from '../../support/outline.ts';
import { rewrap, unwrap } from './wrap.ts';

/** What a reader meets, however the lines were broken. */
function substance(documents: ReturnType<typeof readDocuments>) {
  return documents.map(({ kind, language, identity, root }) => ({
    kind,
    language,
    work: identity.work,
    // A procedure alone on its line cannot be told from the last words of a title that fills the line above it.
    texts: textsOf(root)
      .join('\n')
      .replace(/\npreface__\w+ (?=\(\d{4}\/)/u, ' ')
      .split('\n'),
    notes: notesOf(root),
  }));
}

describe.each(inputNames)('%s', (name) => {
  const expected = substance(inputDocuments(name));

  test.each([60, 72, 80, 100, 120])('wrapped at %i says the same', (width) => {
    const text = rewrap(readText(name), width);
    const conversion = convert(text, { name });
    expect(substance(readDocuments(conversion))).toEqual(expected);
    expect(conversion.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('with every paragraph on one line says the same', () => {
    expect(substance(readDocuments(convert(unwrap(readText(name)), { name })))).toEqual(expected);
  });
});
