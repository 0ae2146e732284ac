import { describe, expect, test } from 'vitest';
import { families, languages, recognise, scoreLanguages, wordsOf } from '../../src/index.ts';
import type { LanguagePack } from '../../src/languages/schema.ts';
import { sourceText } from '../../src/source/text.ts';

const english = languages.get('en');
if (!english) throw new Error('the English pack is missing');

/** A language that never was: letters of its own, paragraphs in lower case, the citation's words at the end of its clause. */
const invented: LanguagePack = {
  ...english,
  code: 'xx',
  iso639: 'xxa',
  name: 'lorvanu',
  functionWords: ['za', 'mo', 'ti', 'kelu'],
  parliament: ['Evropu Sabhu'],
  enactingLine: ['Evropu Sabhu,'],
  citationOpeners: [],
  recitalOpeners: [],
  closing: [],
  paragraphOpeners: [],
  alphabet: ['Ⴀ', 'Ⴁ', 'Ⴂ', 'Ⴃ', 'Ⴄ'],
  kinds: { ...english.kinds, resolution: { title: ['Evropu Sabhu nesanu'], masthead: [], type: ['nesanu'] } },
};

const text = `Evropu Sabhu nesanu mo dreku za valu (2023/2999(RSP))

Evropu Sabhu,

– 144 za ruku mo sabhu vidante,

– kelu za nesanu 14 marshu 2019 vidante,

Ⴀ. kemu za valu drekante ti moru;

Ⴁ. kemu za nalu;

Ⴂ. kemu ti kelu dromu za vanu;

1. pelu za komishu mo valu;

2. delu za nalu ti moru kelu;

3. velu za presidu nesanu ti komishu.
`;

const source = sourceText(text, 'invented.txt', { sha256: '', encoding: 'utf-8', bom: false });

/** What each row of the text was read as. */
function kindsIn(pack: LanguagePack): string[] {
  const grammars = families.map(({ grammar }) => grammar);
  const { documents } = recognise(
    source,
    wordsOf(pack, english as LanguagePack),
    grammars,
    scoreLanguages(text, [pack]),
  );
  return documents.flatMap(({ blocks }) =>
    blocks.map(({ kind, reading }) => `${kind}${reading.enumerator?.value ?? ''}`),
  );
}

const expected = [
  'title',
  'formula',
  'citation',
  'citation',
  'recital1',
  'recital2',
  'recital3',
  'paragraph1',
  'paragraph2',
  'paragraph3',
];

describe('a language is one data file', () => {
  test('an invented one is read by structure, with letters of its own and hardly a word', () => {
    expect(kindsIn(invented)).toEqual(expected);
  });

  test('without its alphabet the letters are no recitals: the test can fail', () => {
    const { alphabet: _, ...without } = invented;
    expect(kindsIn(without)).not.toEqual(expected);
  });
});
