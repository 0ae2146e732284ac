/** What captures may change without changing the text: spaces, soft hyphens, the form of accents. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** Runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
