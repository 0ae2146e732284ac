import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { kindNames, labelNames, languagePackSchema } from '../../src/languages/schema.ts';
import { foldPhrase } from '../../src/source/fold.ts';

/** Regulation No 1, article 1, as amended for Croatia. */
const officialLanguages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const folder = new URL('../../src/languages/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const packs = [...languages.values()];

describe('the set of packs', () => {
  it('is the official languages, each in the table under its own code', () => {
    expect([...languages.keys()].sort()).toEqual(officialLanguages);
    expect(files.sort()).toEqual(officialLanguages.map((code) => `${code}.json`));
  });

  it('names each language once', () => {
    expect(new Set(packs.map((pack) => pack.iso639)).size).toBe(packs.length);
    expect(new Set(packs.map((pack) => pack.name)).size).toBe(packs.length);
  });
});

describe.each(files)('%s', (file) => {
  const data: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const pack = languagePackSchema.parse(data);

  it('is named after its code and agrees with the language data of this machine', () => {
    expect(`${pack.code}.json`).toBe(file);
    expect(new Intl.Locale(pack.iso639).language).toBe(pack.code);
  });

  it('holds no empty, padded, double-spaced or repeated phrase', () => {
    for (const { path, text } of texts(data)) expect(text, path).toMatch(/^\S+(?:[ \u00a0]\S+)*$/u);
    for (const { path, list } of lists(data))
      expect(
        list.filter((text, at) => list.indexOf(text) !== at),
        path,
      ).toEqual([]);
  });

  it('mixes no scripts in a word and uses the letters of its own script', () => {
    for (const { path, text } of texts(data))
      for (const [word] of text.matchAll(/\p{L}+/gu)) expect(scriptsOf(word), `${path}: ${word}`).toHaveLength(1);
    const script = { bg: 'Cyrillic', el: 'Greek' }[pack.code] ?? 'Latin';
    for (const word of pack.functionWords) expect(scriptsOf(word), word).toEqual([script]);
  });

  it('has function words as the count sees them', () => {
    for (const word of pack.functionWords) {
      expect(word).toMatch(/^[\p{L}']+$/u);
      expect(word.normalize('NFC').toLowerCase()).toBe(word);
    }
  });

  it('names twelve months that no date can confuse', () => {
    expect(pack.months).toHaveLength(12);
    const forms = pack.months.flatMap((month) => month.map(foldPhrase));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('has alphabets without repeats, long enough for a long resolution', () => {
    for (const letters of [pack.alphabet, pack.pointAlphabet].filter((found) => found !== undefined)) {
      expect(new Set(letters.map(foldPhrase)).size).toBe(letters.length);
      expect(letters.length).toBeGreaterThanOrEqual(30);
    }
  });

  it('opens citations and recitals with words, unless the language says nothing before its recitals', () => {
    expect(pack.citationOpeners).not.toEqual([]);
    expect(pack.recitalOpeners.length + pack.recitalsIntro.length).toBeGreaterThan(0);
    expect(pack.paragraphOpeners.length).toBeGreaterThanOrEqual(20);
  });

  it('says every label in its own words', () => {
    const english = languages.get('en');
    const same = (own: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>> = {}) =>
      Object.keys(own).filter((name) => own[name] === theirs[name]).length;
    expect(Object.keys(pack.labels)).toEqual([...labelNames]);
    expect(Object.keys(pack.kindLabels)).toEqual([...kindNames]);
    if (pack.code !== 'en') {
      expect(same(pack.labels, english?.labels)).toBeLessThan(labelNames.length / 4);
      expect(same(pack.kindLabels, english?.kindLabels)).toBeLessThan(kindNames.length / 3);
    }
  });
});

interface Text {
  readonly path: string;
  readonly text: string;
}

function texts(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

/** Every list of phrases. */
function lists(value: unknown, path = ''): { readonly path: string; readonly list: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return [{ path, list: own }, ...Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}/${key}`))];
}

function scriptsOf(word: string): string[] {
  const scripts = { Latin: /\p{Script=Latin}/u, Greek: /\p{Script=Greek}/u, Cyrillic: /\p{Script=Cyrillic}/u };
  return Object.entries(scripts).flatMap(([name, letters]) => (letters.test(word) ? [name] : []));
}
