import type { Subject } from '../kind.ts';

// "6.10.08 Fundamental freedoms, human rights": a code of the Observatory's subject list, then its label
const subject =
  /(?<![\d.])(\d{1,2}(?:\.\d{2}){1,3})[\s\u00a0]+(.*?)(?=[\s\u00a0]+\d{1,2}(?:\.\d{2}){1,3}[\s\u00a0]|[\s\u00a0]{2,}|<|\t|$)/gu;

/** Subject codes with their labels. */
export function readSubjects(text: string): Subject[] {
  return [...text.matchAll(subject)].flatMap(([, code = '', label = '']) =>
    /^\p{L}/u.test(label) ? [{ code, label: label.trim() }] : [],
  );
}
