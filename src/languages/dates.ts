import { foldPhrase } from '../source/fold.ts';
import type { LanguagePack } from './schema.ts';

/** A full date found in folded text: offsets there, and the day in ISO 8601. */
interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** Finds every full date that a language's forms describe. */
export type DateFinder = (folded: string) => FoundDate[];

// "1er", "1º", "11.", "2nd": what may stand behind a day.
const dayMark = '(?:er|º|°|st|nd|rd|th|\\.)?';

export function compileDates(pack: LanguagePack): DateFinder {
  const months = new Map(
    pack.months.flatMap((forms, index) => forms.map((form): [string, number] => [foldPhrase(form), index + 1])),
  );
  const monthPattern = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  const forms = pack.dateForms.map(
    (form) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${foldPhrase(form)
          .split(/(\{d\}\.?|\{month\}|\{y\})/u)
          .map((part) => slot(part, monthPattern))
          .join('')}(?![\\p{N}])`,
        'gu',
      ),
  );
  return (folded) =>
    forms
      .flatMap((form) => [...folded.matchAll(form)])
      .flatMap((match) => {
        const { d = '', month = '', y = '' } = match.groups ?? {};
        const iso = isoDate(Number(y), months.get(month) ?? 0, Number(d));
        return iso === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, iso }];
      })
      .sort((a, b) => a.start - b.start)
      .filter((date, index, dates) => index === 0 || date.start >= (dates[index - 1]?.end ?? 0));
}

/** `2021-02-11`, or undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

function slot(part: string, monthPattern: string): string {
  if (part.startsWith('{d}')) return `(?<d>\\d{1,2})${dayMark}`;
  if (part === '{month}') return `(?<month>${monthPattern})`;
  if (part === '{y}') return '(?<y>\\d{4})';
  return escapePattern(part).replaceAll(' ', '\\s?');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
