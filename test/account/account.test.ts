import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript } from '../support/child.ts';
import { inputNames, inputPath, readText } from '../support/inputs.ts';
import { surplus, withoutSpace, wordsOf } from '../support/words.ts';
import { losses } from './dropped.ts';
import { textOutsideMeta } from './xml-text.ts';

// An independent proof: the program runs in another process and this file reads what it wrote. Nothing of the program
// is imported here, so a mistake in its own accounting cannot hide itself.

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly fate: 'kept' | 'replaced' | 'dropped';
  readonly document?: string;
  readonly by?: string;
  readonly reason?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'account-'));
afterAll(() => rmSync(folder, { recursive: true }));
runScript('write-conversions.ts', [folder, ...inputNames.map(inputPath)]);

const written = inputNames.map((name) => {
  const { account, documents } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    account: Entry[];
    documents: { document: string }[];
  };
  const xmls = documents.map(({ document }) => readFileSync(join(folder, `${document}.xml`), 'utf8'));
  return { name, source: readText(name), account, xmls, text: xmls.map(textOutsideMeta).join(' ') };
});

describe.each(written)('$name', ({ name, source, account, text, xmls }) => {
  const slice = ({ start, end }: Entry) => source.slice(start, end);
  const { dropped, replaced } = losses[name];

  test('every character is in the account, once', () => {
    expect(account.map(({ start }) => start)).toEqual([0, ...account.slice(0, -1).map(({ end }) => end)]);
    expect(account.at(-1)?.end).toBe(source.length);
    expect(account.filter(({ start, end }) => end <= start)).toEqual([]);
  });

  test('what is dropped and holds a letter or a digit is what was found by reading', () => {
    const lettered = account.filter((entry) => entry.fate === 'dropped' && /[\p{L}\p{N}]/u.test(slice(entry)));
    expect(lettered.map((entry) => slice(entry).trim())).toEqual(dropped);
  });

  test('what is printed in other characters is note calls alone', () => {
    const others = account.filter((entry) => entry.fate === 'replaced' && slice(entry).trim() !== '');
    expect(others.map((entry) => [slice(entry), entry.by])).toEqual(replaced);
    for (const entry of account.filter(({ fate }) => fate === 'replaced'))
      if (!others.includes(entry)) expect(entry.by).toBe(' ');
  });

  test('no word of the source is missing but those that were dropped', () => {
    const gone = [...dropped, ...replaced.map(([printed]) => printed)].flatMap(wordsOf);
    expect(surplus(wordsOf(source), wordsOf(text)).sort()).toEqual(gone.sort());
  });

  test('no word is in the XML that the source lacks', () => {
    expect(surplus(wordsOf(text), wordsOf(source))).toEqual([]);
    expect(wordsOf(text).length).toBeGreaterThan(500);
  });

  test('the kept characters are the characters of the XML', () => {
    const kept = account.filter(({ fate }) => fate === 'kept').map(slice);
    const letters = (texts: readonly string[]) => [...withoutSpace(texts.join(''))].sort().join('');
    expect(letters(kept)).toBe(letters(xmls.map(textOutsideMeta)));
  });

  test('nothing changes its order but notes', () => {
    const withoutNotes = xmls
      .map((xml) => textOutsideMeta(xml.replace(/<authorialNote.*?<\/authorialNote>/gsu, '')))
      .join(' ');
    const words = wordsOf(withoutNotes);
    // The source's own words with those of notes and furniture taken out: a subsequence, met in order.
    let at = 0;
    const sourceWords = wordsOf(source);
    const missed = words.filter((word) => {
      const found = sourceWords.indexOf(word, at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(missed).toEqual([]);
  });
});
