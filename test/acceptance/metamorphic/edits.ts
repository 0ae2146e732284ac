/** What a numbered line of these texts may stand behind: a space, a dash of the capture. */
const lead = String.raw`[ \t]*(?:- )?`;

/** A text without a lettered recital. Its lines end at the next mark, or at a blank line that a mark follows. */
export function withoutRecital(text: string, letter: string): string {
  const next = String.fromCharCode(letter.charCodeAt(0) + 1);
  const from = text.search(new RegExp(`^${lead}${letter}\\.`, 'mu'));
  const to = text.search(new RegExp(`^${lead}${next}\\.`, 'mu'));
  if (from < 0 || to < from) throw new Error(`there is no recital ${letter}`);
  return text.slice(0, from) + text.slice(to);
}

/** A text with a new paragraph `number`; those from there on are counted one further. */
export function withParagraph(text: string, number: number, words: string): string {
  const numbered = new RegExp(`^(${lead})(\\d{1,2})\\.(?=[\\s\\u00a0])`, 'gmu');
  return text.replace(numbered, (whole, before: string, digits: string) => {
    const old = Number(digits);
    if (old < number) return whole;
    const moved = `${before}${old + 1}.`;
    return old === number ? `${before}${number}. ${words}\n\n${moved}` : moved;
  });
}

/** A text with one more paragraph behind the line that holds its last words. */
export function withLastParagraph(text: string, lastWords: string, number: number, words: string): string {
  const at = text.lastIndexOf(lastWords);
  if (at < 0) throw new Error(`the text does not end in ${lastWords}`);
  const end = at + lastWords.length;
  return `${text.slice(0, end)}\n\n${number}. ${words}${text.slice(end)}`;
}
