import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conversion, type ConvertedDocument, convert, type Span, type TracedElement } from '../../src/index.ts';
import { inputConversion } from '../support/conversion.ts';
import { inputNames } from '../support/inputs.ts';
import { withoutSpace } from '../support/words.ts';
import { parseXml, textOf } from '../support/xml.ts';
import { spoiltResolution } from './arbitrary.ts';

/** Elements whose traced input does not say what they say; the notes inside an element are compared on their own. */
function traceFaults({ source, documents }: Conversion, view = (shown: string) => shown): string[] {
  const text = source?.value ?? '';
  return documents.flatMap((document) =>
    document.elements.flatMap((element) => {
      if (element.path.includes('/meta')) return [];
      const said = view(withoutSpace(spokenText(document, element)));
      const pieces = withoutNotes(document, element).map(({ start, end }) => text.slice(start, end));
      const traced = view(withoutSpace(pieces.join('')));
      return said === traced ? [] : [`${element.path}: says ${said.slice(0, 80)}, comes from ${traced.slice(0, 80)}`];
    }),
  );
}

function spokenText({ xml }: ConvertedDocument, { name, output }: TracedElement): string {
  const element = parseXml(xml.slice(output.start, output.end));
  return name === 'authorialNote' ? textOf(element) : textOf(element, 'authorialNote', 'meta');
}

/** Where an element comes from but for its notes; of a note, but for its call. */
function withoutNotes({ elements }: ConvertedDocument, element: TracedElement): Span[] {
  const inner = element.name === 'authorialNote' ? `${element.path}/` : undefined;
  if (inner !== undefined)
    return elements
      .filter(({ path }) => path.startsWith(inner) && path.lastIndexOf('/') === inner.length - 1)
      .flatMap(({ origin }) => origin);
  const notes = elements.filter(({ name, path }) => name === 'authorialNote' && path.startsWith(`${element.path}/`));
  const taken = notes.flatMap(({ origin }) => origin);
  return element.origin.flatMap((span) => cut(span, taken));
}

/** What is left of a span when others are taken out of it. */
function cut(span: Span, taken: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const { start, end } of taken)
    left = left.flatMap((part) =>
      end <= part.start || start >= part.end
        ? [part]
        : [
            { start: part.start, end: Math.max(part.start, start) },
            { start: Math.min(part.end, end), end: part.end },
          ].filter((rest) => rest.end > rest.start),
    );
  return left;
}

describe.each(inputNames)('%s', (name) => {
  const conversion = inputConversion(name);

  test('the input behind each element is the element’s text', () => {
    expect(conversion.documents.flatMap(({ elements }) => elements).length).toBeGreaterThan(50);
    expect(traceFaults(conversion)).toEqual([]);
  });

  test('every element of the XML is in the trace, where it stands', () => {
    for (const { xml, elements } of conversion.documents) {
      const tags = [...xml.matchAll(/<([a-zA-Z]+)(?=[\s/>])/gu)].map(({ index, 1: tag }) => `${tag} at ${index}`);
      expect(elements.map((element) => `${element.name} at ${element.output.start}`).sort()).toEqual(
        tags.filter((tag) => !tag.startsWith('akomaNtoso')).sort(),
      );
      for (const { output, name: tag } of elements)
        expect(xml.slice(output.start, output.end)).toMatch(new RegExp(`^<${tag}[\\s/>][^]*>$`, 'u'));
    }
  });

  test('every element outside meta that holds text has an origin', () => {
    for (const { elements } of conversion.documents) {
      const without = elements.filter(
        ({ path, name: tag, origin }) => origin.length === 0 && !path.includes('/meta') && tag !== 'meta',
      );
      expect(
        without.map((element) => element.name).filter((tag) => !['td', 'th', 'documentRef', 'component'].includes(tag)),
      ).toEqual([]);
    }
  });
});

test('the same holds for a text with marks at its seams, but that notes nothing calls stand behind it', () => {
  const letters = (shown: string) => [...shown].sort().join('');
  fc.assert(
    fc.property(spoiltResolution, (text) => {
      expect(traceFaults(convert(text), letters)).toEqual([]);
    }),
    { numRuns: 60, seed: 2021 },
  );
});
