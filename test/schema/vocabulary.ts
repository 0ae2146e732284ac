import { readdirSync, readFileSync } from 'node:fs';
import type { Vocabulary } from './mutate.ts';

/** Every name that our modules declare, read from their text, and a few that nobody declares. */
export function readVocabulary(): Vocabulary {
  const folder = new URL('../../schemas/modules/', import.meta.url);
  const text = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  return {
    elements: [...names(text, /<xs:element name="([^"]*)"/gu), 'nobody'],
    attributes: [
      ...names(text, /<xs:attribute name="([^"]*)"/gu),
      'xml:lang',
      'xml:space',
      'xml:id',
      'xml:base',
      'nobody',
    ],
  };
}

function names(text: string, declaration: RegExp): string[] {
  return [...new Set([...text.matchAll(declaration)].map(([, name = '']) => name))].sort();
}
