import type { Capture } from './capture.ts';

type Style = Pick<Capture, 'noteStyle' | 'noteSpace'>;

/** The mark of a note in a style: (1), [1], 1), ¹. */
export function noteMark({ noteStyle }: Style, number: number): string {
  if (noteStyle === '¹') return [...String(number)].map((digit) => superscripts[Number(digit)]).join('');
  return noteStyle.replace('1', String(number));
}

/** The same as a call: `1)` never touches a digit before it. */
export function printCall(style: Style, number: number, before: string): string {
  const apart = style.noteSpace || (style.noteStyle === '1)' && /\d/u.test(before));
  return (apart ? ' ' : '') + noteMark(style, number);
}

const superscripts = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
