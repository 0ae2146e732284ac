/** Runs of letters and digits, the layout's doings aside: soft hyphens, the form of accents. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/\u00ad/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** White space made one plain space, and none at the ends: what a re-wrapped text has in common with its first form. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** No white space at all. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
