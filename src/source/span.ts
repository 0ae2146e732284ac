/** A half-open range of UTF-16 offsets into `SourceText.value`: the only way to point at input. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offsets in `outer` that no span of `inner` covers, in order. `inner` must be sorted and free of overlaps. */
export function gaps(outer: Span, inner: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = outer.start;
  for (const { start, end } of inner) {
    if (start > at) found.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (outer.end > at) found.push({ start: at, end: outer.end });
  return found;
}

/** Touching and overlapping spans made one, in order. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
