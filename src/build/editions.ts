import { posix } from 'node:path';
import type { ConvertedDocument } from '../convert.ts';
import { readFacts } from '../editions/facts.ts';
import type { IndexEntry } from '../editions/html/index-page.ts';
import type { EditionWords, RenderOptions } from '../editions/options.ts';
import { languages } from '../languages/index.ts';
import type { LanguagePack } from '../languages/schema.ts';

/** Where each form of a document goes, from the output folder. */
export const outputPaths = {
  akn: (name: string) => `akn/${name}.xml`,
  html: (name: string) => `html/${name}.html`,
  epub: (name: string) => `epub/${name}.epub`,
  trace: (name: string) => `trace/${name}.json`,
  index: 'html/index.html',
  report: 'report.json',
} as const;

/** What a document's editions are told of it and of the others: its languages, its files, the Works that have a page. */
export function renderOptions(
  document: ConvertedDocument,
  all: readonly ConvertedDocument[],
  modified: Date | undefined,
): RenderOptions {
  const page = outputPaths.html(document.name);
  const toward = (path: string) => linkFrom(page, path);
  const versions = all.filter((other) => other.identity.work === document.identity.work);
  const links = new Map<string, string>();
  // A Work's page in the reader's language, else in any.
  const own = all.filter(({ language }) => language === document.language);
  for (const other of [...own, ...all])
    if (!links.has(other.identity.work) && other.identity.work !== document.identity.work)
      links.set(other.identity.work, toward(outputPaths.html(other.name)));
  return {
    path: outputPaths.akn(document.name),
    words: editionWords(packOf(document.language)),
    alternates: versions.map(({ language, name }) => ({
      language,
      name: packOf(language).name,
      html: toward(outputPaths.html(name)),
    })),
    links: Object.fromEntries(links),
    files: {
      akn: toward(outputPaths.akn(document.name)),
      epub: toward(outputPaths.epub(document.name)),
      index: toward(outputPaths.index),
    },
    ...(modified && { modified }),
  };
}

export function indexEntry(document: ConvertedDocument): IndexEntry {
  const toward = (path: string) => linkFrom(outputPaths.index, path);
  const { name, language, xml } = document;
  return {
    facts: readFacts(xml),
    languageName: packOf(language).name,
    html: toward(outputPaths.html(name)),
    epub: toward(outputPaths.epub(name)),
    akn: toward(outputPaths.akn(name)),
  };
}

/** The index speaks English. */
export function indexWords(): EditionWords {
  return editionWords(packOf('en'));
}

function packOf(code: string): LanguagePack {
  const pack = languages.get(code);
  if (!pack) throw new Error(`no language pack for ${code}`);
  return pack;
}

function editionWords({ code, name, labels, kindLabels, months, dateForms }: LanguagePack): EditionWords {
  return { code, name, labels, kindLabels, months, dateForms };
}

/** A relative link from one output to another, safe in an attribute. */
function linkFrom(page: string, path: string): string {
  return posix.relative(posix.dirname(page), path).split('/').map(encodeURIComponent).join('/');
}
