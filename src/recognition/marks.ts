import type { Annotation } from '../model/inlines.ts';

// "*Uralskaya Nedelya*", "**bold**": not "2 * 3", not a lone asterisk
const emphasis = /(?<![\p{L}\p{N}*])(\*{1,2})(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu;
// "<b>", "</a>", "<a href=\"#\">", "<br/>"
const tag =
  /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/giu;

/** Marks that a capture left in running text: emphasis by asterisks, remains of HTML tags. */
export function findMarks(text: string): Annotation[] {
  const found: Annotation[] = [];
  if (text.includes('*'))
    for (const { index, 0: whole, 1: mark = '' } of text.matchAll(emphasis)) {
      const end = index + whole.length;
      found.push(
        { as: 'dropped', reason: 'emphasis-mark', start: index, end: index + mark.length },
        { as: 'element', name: mark === '**' ? 'b' : 'i', start: index + mark.length, end: end - mark.length },
        { as: 'dropped', reason: 'emphasis-mark', start: end - mark.length, end },
      );
    }
  if (text.includes('<'))
    for (const { index, 0: whole } of text.matchAll(tag))
      found.push({ as: 'dropped', reason: 'markup', start: index, end: index + whole.length });
  return found;
}
