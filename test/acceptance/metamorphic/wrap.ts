/** Every paragraph on one line. In these captures a space before the break says that the line goes on. */
export function unwrap(text: string): string {
  return text.replace(/ \n(?=[^\n])(?!\s*\n)/gu, ' ');
}

/** Every line cut at spaces to at most `width` characters where words allow it; tabs and no-break spaces never break. */
export function rewrap(text: string, width: number): string {
  return unwrap(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<= )(?! )/u)) {
    if (current !== '' && (current + word.trimEnd()).length > width) {
      lines.push(current.replace(/ +$/u, ''));
      current = '';
    }
    current += word;
  }
  return [...lines, current];
}
