import { posix } from 'node:path';
import type { ConvertedDocument } from '../convert.ts';
import type { RenderOptions } from '../editions/options.ts';
import { languages } from '../languages/index.ts';

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
export function renderOptions(document: ConvertedDocument, all: readonly ConvertedDocument[], modified: Date | undefined): RenderOptions | undefined {
  const words = languages.get(document.language);
  if (!words) return undefined;
  const page = outputPaths.html(document.name);
  const toward = (path: string) => posix.relative(posix.dirname(page), path).split('/').map(encodeURIComponent).join('/').replaceAll('..%2F', '../');
  const versions = all.filter((other) => other.identity.work === document.identity.work);
  const links = new Map<string, string>();
  // The first page of a Work in the reader's language, else in any.
  for (const other of [...all].sort((a, b) => Number(b.language === document.language) - Number(a.language === document.language)))
    if (!links.has(other.identity.work) && other.identity.work !== document.identity.work) links.set(other.identity.work, toward(outputPaths.html(other.name)));
  return {
    path: outputPaths.akn(document.name),
    words: { code: words.code, name: words.name, labels: words.labels, kindLabels: words.kindLabels, months: words.months, dateForms: words.dateForms },
    alternates: versions.map(({ language, name }) => ({ language, name: languages.get(language)?.name ?? language, html: toward(outputPaths.html(name)) })),
    links: Object.fromEntries(links),
    files: { akn: toward(outputPaths.akn(document.name)), epub: toward(outputPaths.epub(document.name)), index: toward(outputPaths.index) },
    ...(modified && { modified }),
  };
}
