import { isoDate } from '../languages/dates.ts';

// "11/02/2021", as the Legislative Observatory prints dates; "27.1.2009", as the cover of a motion does
const numeric = /(?<!\d)(\d{1,2})(?:\/|\. ?)(\d{1,2})(?:\/|\. ?)(\d{4})(?!\d)/u;

export interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

export function findNumericDate(text: string): NumericDate | undefined {
  const match = numeric.exec(text);
  const iso = match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
  return match && iso ? { start: match.index, end: match.index + match[0].length, iso } : undefined;
}
