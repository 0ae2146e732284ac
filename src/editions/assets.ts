import { readFileSync } from 'node:fs';

/** Compiled stylesheets and the style sheets: the same folder from `src/editions` and from `dist/editions`. */
export const compiledFolder = new URL('../../dist/xslt/', import.meta.url);

/** The named style sheets as one, in their order. */
export function joinStyles(names: readonly string[]): string {
  return names.map(readStyle).join('\n\n');
}

function readStyle(name: string): string {
  const style = styles.get(name) ?? readFileSync(new URL(`css/${name}.css`, compiledFolder), 'utf8').trim();
  styles.set(name, style);
  return style;
}

const styles = new Map<string, string>();
