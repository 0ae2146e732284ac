/** Text broken into lines at the largest size that fits the area; at the smallest size what is left over ends in "…". */
export function fitLines(
  text: string,
  area: { readonly width: number; readonly height: number },
): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of sizes) {
    const lines = breakLines(text, Math.floor(area.width / (size * meanWidth)));
    const room = Math.floor(area.height / (size * leading));
    if (lines.length <= room) return { lines, size };
    if (size === sizes.at(-1)) return { lines: [...lines.slice(0, room - 1), `${lines[room - 1]}…`], size };
  }
  return { lines: [], size: 0 };
}

const sizes = [96, 84, 74, 64, 56, 48];
const leading = 1.25;
// A character of a serif face is about half as wide as it is high; a little more, so that no line runs over.
const meanWidth = 0.54;

function breakLines(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
