import type { Content, Line, Num, Point, PointList } from '../../model/nodes.ts';
import type { Enumerator } from '../../recognition/enumerator.ts';
import { type Level, nextLevels } from '../../recognition/state.ts';

/** Content as it grows: lines, then points of any depth, then what follows the last. */
export interface ContentBuilder {
  addLine(line: Line): void;
  addPoint(mark: Line, num: Num | undefined, enumerator: Enumerator | undefined, line: Line): void;
  finish(): Content;
}

interface Draft {
  readonly lines: Line[];
  readonly lists: ListDraft[];
}

interface ListDraft {
  readonly intro: Line[];
  readonly points: PointDraft[];
  readonly wrapUp: Line[];
}

interface PointDraft {
  readonly mark: Line;
  readonly num: Num | undefined;
  readonly content: Draft;
}

/**
 * Lines before the first point lead to it; a line behind the last point of the first level closes the list; points after
 * that begin another list.
 */
export function contentBuilder(first: Line): ContentBuilder {
  const root: Draft = { lines: [first], lists: [] };
  let levels: readonly Level[] = [];
  let open: Draft[] = [root];
  return {
    addLine(line) {
      const list = root.lists.at(-1);
      if (list) list.wrapUp.push(line);
      else root.lines.push(line);
      levels = [];
      open = [root];
    },
    addPoint(mark, num, enumerator, line) {
      levels = nextLevels(levels, enumerator).levels;
      const parent = open[levels.length - 1] ?? root;
      const point: PointDraft = { mark, num, content: { lines: [line], lists: [] } };
      const list = parent.lists.at(-1);
      if (list && list.wrapUp.length === 0) list.points.push(point);
      else
        parent.lists.push({
          intro: parent.lists.length === 0 ? parent.lines.splice(0) : [],
          points: [point],
          wrapUp: [],
        });
      open = [...open.slice(0, levels.length), point.content];
    },
    finish: () => finish(root),
  };
}

function finish({ lines, lists }: Draft): Content {
  return {
    lines,
    lists: lists.map(({ intro, points, wrapUp }): PointList => ({ intro, points: points.map(finishPoint), wrapUp })),
  };
}

function finishPoint({ mark, num, content }: PointDraft): Point {
  return { type: 'point', mark, ...(num && { num }), content: finish(content) };
}
