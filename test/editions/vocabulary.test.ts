import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSchemaPath } from '../../src/validate/default-schema.ts';
import type { Model } from '../schema/regular.ts';
import { readXsd } from '../schema/xsd-model.ts';

/** Every element that the text of a document may hold has a template: only foreign markup is ever unknown. */
test('the stylesheets know the whole vocabulary', () => {
  const known = matchedNames();
  const wanted = [...contentNames()];
  expect(wanted.length).toBeGreaterThan(200);
  expect(wanted.filter((name) => !known.has(name))).toEqual([]);
});

test('the stylesheets match nothing that is not in the vocabulary', () => {
  const { elements } = readXsd(defaultSchemaPath);
  expect([...matchedNames()].filter((name) => !elements.has(name))).toEqual([]);
});

/** Names in the patterns of templates that make text; words in predicates and paths count too, and do no harm. */
function matchedNames(): Set<string> {
  const folder = new URL('../../xslt/modules/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const templates = sources.flatMap((text) => [...text.matchAll(/<xsl:template [^>]*>/gu)].map(([tag]) => tag));
  const patterns = templates
    .filter((tag) => tag.includes('mode="m:text"'))
    .map((tag) => /match="([^"]*)"/u.exec(tag)?.[1] ?? '');
  return new Set(patterns.flatMap((pattern) => pattern.match(/[A-Za-z]+/gu) ?? []));
}

/** Elements below a document, `meta` and what it holds apart. */
function contentNames(): Set<string> {
  const { elements } = readXsd(defaultSchemaPath);
  const found = new Set<string>();
  const visit = (name: string) => {
    const model = elements.get(name);
    // Without a model it is the wildcard of foreign markup.
    if (name === 'meta' || found.has(name) || model === undefined) return;
    found.add(name);
    for (const below of names(model.content)) visit(below);
  };
  visit('akomaNtoso');
  found.delete('akomaNtoso');
  return found;
}

function names(model: Model): string[] {
  switch (model.type) {
    case 'never':
    case 'nothing':
      return [];
    case 'child':
      return [model.name];
    case 'sequence':
      return [...names(model.first), ...names(model.then)];
    case 'choice':
      return model.options.flatMap(names);
    case 'repeated':
      return names(model.model);
  }
}
