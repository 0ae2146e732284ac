import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { inputDocuments, readDocuments } from '../../support/conversion.ts';
import { inputNames, readInput, readText } from '../../support/inputs.ts';
import { notesOf, textsOf } from '../../support/outline.ts';
import { renamer } from './names.ts';

describe.each(inputNames)('%s', (name) => {
  test.each(['x.dat', 'b-9-1999-0001.fr.txt', 'a poem, a contract.txt', 'oeil'])(
    'says the same when it is called %s',
    (other) => {
      const content = (document: { xml: string }) => document.xml.replace(/<source [^>]*\/>/u, '');
      expect(convert(readInput(name), { name: other }).documents.map(content)).toEqual(
        inputDocuments(name).map(content),
      );
    },
  );

  test.each([1, 2, 3])('has the same structure with every proper noun replaced (%i)', (seed) => {
    const rename = renamer(seed);
    const text = rename(readText(name));
    expect(text).not.toBe(readText(name));
    const substance = (documents: ReturnType<typeof readDocuments>) =>
      documents.map(({ kind, language, identity, root }) => ({
        kind,
        language,
        work: identity.work,
        texts: textsOf(root),
        notes: notesOf(root),
      }));
    const expected = substance(inputDocuments(name)).map(({ texts, notes, ...rest }) => ({
      ...rest,
      texts: texts.map(rename),
      notes: notes.map(({ host, body, ...note }) => ({ ...note, host: host && rename(host), body: rename(body) })),
    }));
    expect(substance(readDocuments(convert(text, { name })))).toEqual(expected);
  });
});
