import type { StatedDate } from './facts.ts';
import type { EditionWords } from './options.ts';

/** A date in the form the language gives it, "11 February 2021"; the year alone where that is all the source states. */
export function printDate(date: StatedDate, words: EditionWords): string {
  const [, month, day] = date.day?.split('-') ?? [];
  const name = words.months[Number(month) - 1]?.[0];
  const [form] = words.dateForms;
  if (name === undefined || form === undefined) return date.year;
  return form
    .replace('{d}', String(Number(day)))
    .replace('{month}', name)
    .replace('{y}', date.year);
}
