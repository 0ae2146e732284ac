/** Where the bars of a silhouette go. */
export interface SilhouetteArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly barHeight: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text as a field of bars, run on from row to row: one bar a paragraph, as long as the paragraph is in the whole. */
export function silhouette(lengths: readonly number[], area: SilhouetteArea): Bar[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole === 0) return [];
  const scale = (area.width * area.rows) / whole;
  const bars: Bar[] = [];
  let start = 0;
  let end = 0;
  for (const length of lengths) {
    end += length * scale;
    // Too short to be seen alone: it joins the next.
    if (end - start < 2 * gap) continue;
    bars.push(...cutIntoRows(start, end - gap, area));
    start = end;
  }
  return bars;
}

const gap = 12;

function cutIntoRows(start: number, end: number, area: SilhouetteArea): Bar[] {
  const bars: Bar[] = [];
  for (let row = Math.floor(start / area.width); row < area.rows && row * area.width < end; row += 1) {
    const from = Math.round(Math.max(start, row * area.width)) - row * area.width;
    const to = Math.round(Math.min(end, (row + 1) * area.width)) - row * area.width;
    if (to - from < 2) continue;
    bars.push({ x: area.left + from, y: area.top + row * area.rowHeight, width: to - from, height: area.barHeight });
  }
  return bars;
}
