import type { Line, Num, Paragraph, Section } from '../../model/nodes.ts';
import type { ContentBuilder } from './content.ts';

/** A numbered unit as it grows. */
export interface Unit {
  readonly mark: Line;
  readonly num: Num | undefined;
  readonly content: ContentBuilder;
}

/** An operative part, or an annex, as it grows: units under headings. */
export interface BodyBuilder {
  addHeading(line: Line): void;
  addUnit(unit: Unit): void;
  readonly begun: boolean;
  /** The parts, and headings at the end that head nothing. */
  finish(): { readonly parts: readonly (Paragraph | Section)[]; readonly idle: readonly Line[] };
}

interface SectionDraft {
  readonly heading: Line;
  readonly units: Unit[];
}

export function bodyBuilder(): BodyBuilder {
  const loose: Unit[] = [];
  const sections: SectionDraft[] = [];
  return {
    addHeading: (heading) => sections.push({ heading, units: [] }),
    get begun() {
      return loose.length > 0 || sections.length > 0;
    },
    addUnit: (unit) => (sections.at(-1)?.units ?? loose).push(unit),
    finish() {
      const idle: Line[] = [];
      while (sections.at(-1)?.units.length === 0) idle.unshift(...sections.splice(-1).map(({ heading }) => heading));
      return { parts: [...loose.map(finishUnit), ...nest(sections)], idle };
    },
  };
}

function finishUnit({ mark, num, content }: Unit): Paragraph {
  return { type: 'paragraph', mark, ...(num && { num }), content: content.finish() };
}

/** A heading without units holds the sections that follow, up to the next such heading. */
function nest(sections: readonly SectionDraft[]): Section[] {
  const [first, ...rest] = sections;
  if (!first) return [];
  if (first.units.length > 0)
    return [{ type: 'section', heading: first.heading, children: first.units.map(finishUnit) }, ...nest(rest)];
  const nextIdle = rest.findIndex(({ units }) => units.length === 0);
  const inner = nextIdle > 0 ? rest.slice(0, nextIdle) : rest;
  return [{ type: 'section', heading: first.heading, children: nest(inner) }, ...nest(rest.slice(inner.length))];
}
