import { readFileSync } from 'node:fs';

/** Compiled stylesheets and the style sheets: the same folder from `src/editions` and from `dist/editions`. */
export const compiledFolder = new URL('../../dist/xslt/', import.meta.url);

/** The named style sheets as one, in their order. */
export function joinStyles(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(`css/${name}.css`, compiledFolder), 'utf8').trim()).join('\n\n');
}
