import { foldSpace } from './words.ts';
import { childrenOf, type Element, elementsOf, findAll, textOf } from './xml.ts';

/** What a note says and where it is called. */
export interface NoteReading {
  readonly marker: string | undefined;
  /** The word that the call stands behind. */
  readonly host: string | undefined;
  readonly body: string;
}

/** Every element that has a num, as it is printed: `A.`, `1.`. */
export function numsOf(root: Element, name: string): string[] {
  return findAll(root, name).map((element) =>
    childrenOf(element, 'num')
      .map((num) => textOf(num))
      .join(''),
  );
}

/** The text of an element without its number and its notes, white space folded. */
export function bodyText(element: Element): string {
  return foldSpace(textOf(element, 'num', 'authorialNote'));
}

/** All notes in document order. */
export function notesOf(root: Element): NoteReading[] {
  return findAll(root, 'p', 'block', 'listIntroduction', 'heading').flatMap((block) => {
    let before = '';
    const notes: NoteReading[] = [];
    const walk = (element: Element) => {
      for (const child of element.children) {
        if (typeof child === 'string') before += child;
        else if (child.name === 'authorialNote')
          notes.push({
            marker: child.attributes.marker,
            host: /[\p{L}\p{N}]+$/u.exec(before)?.[0],
            body: foldSpace(textOf(child)),
          });
        else walk(child);
      }
    };
    walk(block);
    return notes;
  });
}

/** Every text that a reader meets, with the eId of the nearest element that has one: `para_1__content Calls on …`. */
export function textsOf(root: Element): string[] {
  const found: string[] = [];
  const walk = (element: Element, eId: string) => {
    if (element.name === 'meta') return;
    const own = element.attributes.eId ?? eId;
    if (blocks.has(element.name)) found.push(`${own} ${foldSpace(textOf(element, 'authorialNote'))}`);
    for (const child of childrenOf(element)) walk(child, own);
  };
  walk(root, root.name);
  return found;
}

const blocks = new Set(['p', 'block', 'num', 'heading', 'listIntroduction', 'listWrapUp']);

/** Every eId below an element, in document order. */
export function eIdsOf(root: Element): string[] {
  return elementsOf(root).flatMap(({ attributes }) => attributes.eId ?? []);
}

/** A to W. */
export function lettersTo(last: string): string[] {
  return Array.from({ length: last.charCodeAt(0) - 64 }, (_, index) => `${String.fromCharCode(65 + index)}.`);
}

/** 1 to n. */
export function numbersTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${index + 1}.`);
}
