import { joinStyles } from '../assets.ts';
import type { Facts } from '../facts.ts';
import type { EditionWords } from '../options.ts';
import { printDate } from '../print-date.ts';
import { html, type Markup } from './markup.ts';
import { contentPolicy } from './style.ts';

/** One document of a set: what it says of itself, and where its editions are, as links from the index. */
export interface IndexEntry {
  readonly facts: Facts;
  /** The language's own name: "română". */
  readonly languageName: string;
  readonly html: string;
  readonly epub?: string;
  readonly akn?: string;
}

/** The page that leads to all others: kinds, their works from the newest, and each work in its languages. */
export function renderIndex(entries: readonly IndexEntry[], words: EditionWords): string {
  const style = `\n${joinStyles(['tokens', 'page', 'text', 'index'])}\n`;
  const page = html`<!DOCTYPE html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.labels.documents}</title>
<style>${{ markup: style }}</style>
</head>
<body class="index">
<main>
<h1>${words.labels.documents}</h1>
${kindsOf(entries, words).map(([name, works]) => kindSection(name, works, words))}<p class="notice">${words.labels.notAuthentic} ${words.labels.rights}</p>
</main>
</body>
</html>
`;
  return page.markup;
}

type Work = readonly IndexEntry[];

function kindSection(name: string, works: readonly Work[], words: EditionWords): Markup {
  return html`<section>
<h2>${name}</h2>
<ul class="works">
${works.map((work) => workItem(work, words))}</ul>
</section>
`;
}

function workItem(work: Work, words: EditionWords): Markup {
  const lead = work.find(({ facts }) => facts.language === words.code) ?? work[0];
  if (lead === undefined) return html``;
  const { number, date, title, language } = lead.facts;
  const about = [number, date && printDate(date, words)].filter((part) => part !== undefined && !title.includes(part));
  return html`<li>
<a class="title" href="${lead.html}" hreflang="${language}" lang="${language}">${title}</a>
<p class="about">${about.join(' · ')}</p>
<ul class="languages">
${work.map(languageItem)}</ul>
</li>
`;
}

function languageItem({ facts: { language }, languageName, ...links }: IndexEntry): Markup {
  const other = (href: string | undefined, type: string, name: string) =>
    href === undefined
      ? undefined
      : html` <a href="${href}" type="${type}" hreflang="${language}" aria-label="${name}, ${languageName}">${name}</a>`;
  return html`<li><a href="${links.html}" hreflang="${language}" lang="${language}">${languageName}</a>${other(
    links.epub,
    'application/epub+zip',
    'EPUB',
  )}${other(links.akn, 'application/akn+xml', 'Akoma Ntoso')}</li>
`;
}

/** Kinds in the order the pack names them, any other after; in each, works from the newest to the oldest. */
function kindsOf(entries: readonly IndexEntry[], words: EditionWords): [name: string, works: Work[]][] {
  const names: Readonly<Record<string, string>> = words.kindLabels;
  const order = Object.keys(names);
  const rank = (kind: string) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
  return [...groupBy(entries, ({ facts }) => facts.kind)]
    .sort(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([kind, members]) => [names[kind] ?? words.labels.document, worksOf(members)]);
}

function worksOf(entries: readonly IndexEntry[]): Work[] {
  const day = (work: Work) => work[0]?.facts.date?.day ?? work[0]?.facts.date?.year ?? '';
  return [...groupBy(entries, ({ facts }) => facts.work)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, work]) => work.toSorted((a, b) => compare(a.facts.language, b.facts.language) || compare(a.html, b.html)))
    .sort((a, b) => compare(day(b), day(a)));
}

function groupBy(entries: readonly IndexEntry[], key: (entry: IndexEntry) => string): Map<string, IndexEntry[]> {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
