import { type Comparison, compareElements, surplus } from './compare.ts';
import type { Specimen } from './damage/damage.ts';
import { letterView, locate } from './locate.ts';
import { readAkn } from './read-akn.ts';
import { classes, type ElementClass } from './truth.ts';

/** The part of the program's answer that is judged. */
export interface Answer {
  readonly documents: readonly { readonly kind: string; readonly language: string; readonly xml: string }[];
  readonly diagnostics: readonly Finding[];
  readonly refused?: unknown;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly place: { readonly line?: number; readonly span?: { readonly start: number; readonly end: number } };
}

/** How one text came out. */
export interface Verdict {
  readonly specimen: Specimen;
  readonly classes: Readonly<Record<ElementClass, Comparison>>;
  readonly misses: readonly Miss[];
  readonly kind: string;
  readonly language: string;
  /** Words of the text that the output lacks. */
  readonly lost: readonly string[];
  /** Words of the output that neither the text nor the page around it has. */
  readonly invented: readonly string[];
  /** Words of the page that the output took for text. */
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
}

/** One element that did not come out equal. */
export interface Miss {
  readonly class: ElementClass;
  readonly expected?: string;
  readonly got?: string;
  /** Lines of the input it stands on. */
  readonly lines?: readonly [first: number, last: number];
  /** A diagnostic points there. */
  readonly reported: boolean;
}

/** Reads the answer's XML and holds it against the truth. */
export function judge(specimen: Specimen, answer: Answer): Verdict {
  const { truth, furniture } = specimen;
  const readings = answer.documents.map(({ xml }) => readAkn(xml));
  const found = Object.fromEntries(
    classes.map((name) => [name, readings.flatMap(({ elements }) => elements[name])]),
  ) as Record<ElementClass, string[]>;
  const compared = compareElements(truth.elements, found);
  const words = readings.flatMap((reading) => reading.words);
  const foreign = surplus(words, truth.words);
  const invented = surplus(foreign, furniture);
  return {
    specimen,
    classes: compared,
    misses: missesOf(specimen, compared, answer.diagnostics),
    kind: answer.documents[0]?.kind ?? 'refused',
    language: answer.documents[0]?.language ?? 'refused',
    lost: surplus(truth.words, words),
    invented,
    kept: surplus(foreign, invented),
    findings: answer.diagnostics,
  };
}

function missesOf(
  { text }: Specimen,
  compared: Readonly<Record<ElementClass, Comparison>>,
  findings: readonly Finding[],
): Miss[] {
  const wrong = classes.filter((name) => compared[name].missing.length + compared[name].extra.length > 0);
  if (wrong.length === 0) return [];
  const view = letterView(text);
  const places = findings.map((finding) => linesOf(finding, text));
  return wrong.flatMap((name) => {
    const { missing, extra } = compared[name];
    return Array.from({ length: Math.max(missing.length, extra.length) }, (_, index): Miss => {
      const expected = missing[index];
      const got = extra[index];
      const lines = locate(view, expected ?? got ?? '');
      return {
        class: name,
        ...(expected === undefined ? {} : { expected }),
        ...(got === undefined ? {} : { got }),
        ...(lines === undefined ? {} : { lines }),
        reported: places.some(
          (place) => place === undefined || lines === undefined || (place[0] <= lines[1] && place[1] >= lines[0]),
        ),
      };
    });
  });
}

/** Lines a finding points at; nothing when it is about the whole text. */
function linesOf({ place }: Finding, text: string): readonly [number, number] | undefined {
  if (place.span) return [lineAt(text, place.span.start), lineAt(text, Math.max(place.span.start, place.span.end - 1))];
  return place.line === undefined ? undefined : [place.line, place.line];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
