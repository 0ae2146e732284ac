/** Runs of letters and decimal digits, the layout's doings aside: soft hyphens, raised note marks, the form of accents. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/\u00ad/gu, '')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  );
}

/** White space made one plain space, and none at the ends: what a re-wrapped text has in common with its first form. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** No white space at all, in Unicode's sense: the line break of old mainframes too. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u0085]+/gu, '');
}

/** What a list holds more often than another, in the list's order. */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
