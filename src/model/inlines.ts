import type { Reason } from '../source/ledger.ts';
import { type Passage, slicePassage } from '../source/passage.ts';
import { union } from '../source/span.ts';
import type { Inline, InlineName, Note } from './nodes.ts';

/** Something said of a stretch of a passage: offsets are of the passage's text. */
export type Annotation = { readonly start: number; readonly end: number } & (
  | { readonly as: 'element'; readonly name: InlineName; readonly attributes?: Readonly<Record<string, string>> }
  | { readonly as: 'dropped'; readonly reason: Reason }
  | { readonly as: 'note'; readonly note: (call: Passage) => Note }
);

/**
 * A passage and what is said of it, as a tree. Annotations nest or stand apart; one that crosses an earlier one is left
 * out, its text stays.
 */
export function buildInlines(
  whole: Passage,
  annotations: readonly Annotation[],
  from = 0,
  to = whole.text.length,
): Inline[] {
  const inlines: Inline[] = [];
  let at = from;
  const sorted = annotations
    .filter(({ start, end }) => start >= from && end <= to && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  sorted.forEach((annotation, index) => {
    if (annotation.start < at) return;
    inlines.push(...texts(slicePassage(whole, at, annotation.start)));
    at = annotation.end;
    const part = slicePassage(whole, annotation.start, annotation.end);
    switch (annotation.as) {
      case 'dropped':
        inlines.push(
          ...union(part.pieces.map(({ span }) => span)).map(
            (span): Inline => ({ type: 'dropped', span, reason: annotation.reason }),
          ),
        );
        break;
      case 'note':
        inlines.push(annotation.note(part));
        break;
      case 'element': {
        const inside = sorted.slice(index + 1);
        const { name, attributes = {}, start, end } = annotation;
        inlines.push({ type: 'element', name, attributes, children: buildInlines(whole, inside, start, end) });
      }
    }
  });
  return [...inlines, ...texts(slicePassage(whole, at, to))];
}

function texts(part: Passage): Inline[] {
  return part.pieces.map((piece) => ({ type: 'text', piece }));
}
