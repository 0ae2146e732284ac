/** Text broken into lines at the largest size that fits the area; at the smallest size what is left over ends in "…". */
export function fitLines(
  text: string,
  area: { readonly width: number; readonly height: number },
): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of sizes) {
    const lines = breakLines(text, area.width / size);
    const room = Math.floor(area.height / (size * leading));
    if (lines.length <= room) return { lines, size };
    if (size === sizes.at(-1)) return { lines: [...lines.slice(0, room - 1), `${lines[room - 1]}…`], size };
  }
  return { lines: [], size: 0 };
}

const sizes = [96, 84, 74, 64, 56, 48];
const leading = 1.25;

function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** About how wide text is in a serif face, in its size; rather too wide than too narrow, for no line may run over. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character === character.toLowerCase() ? 0.5 : 0.74), 0);
}
