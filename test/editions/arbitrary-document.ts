import fc from 'fast-check';
import { defaultSchemaPath } from '../../src/validate/default-schema.ts';
import type { Model } from '../schema/regular.ts';
import { readXsd } from '../schema/xsd-model.ts';
import { fixture } from './cases.ts';

const { elements } = readXsd(defaultSchemaPath);
const meta = /<meta>.*<\/meta>/su.exec(fixture('summary.en').xml)?.[0] ?? '';

/** How deep the shallowest tree of an element is; by rounds, until nothing changes. */
const depths = new Map<string, number>();
for (let changed = true; changed; ) {
  changed = false;
  for (const [name, { content }] of elements) {
    const depth = 1 + depthOf(content);
    if (depth < (depths.get(name) ?? Number.POSITIVE_INFINITY)) {
      depths.set(name, depth);
      changed = true;
    }
  }
}

/**
 * Documents of any kind whose elements stand as the schema allows, in combinations no one would write. Every word is
 * different, so that a lost or moved one is seen. Attributes are left out but for the eId, which may be missing too.
 */
export const arbitraryDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...documentNames()), fc.infiniteStream(fc.nat()), fc.integer({ min: 20, max: 200 }))
  .map(([name, choices, size]) => documentXml(name, () => choices.next().value ?? 0, size));

function documentNames(): string[] {
  const root = elements.get('akomaNtoso');
  return root === undefined
    ? []
    : [...new Set(childNames(root.content))].filter((name) => elements.get(name)?.attributes.has('name'));
}

function documentXml(name: string, choose: () => number, size: number): string {
  let left = size;
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const word = () => `${['w', ' w', 'w ', ' w '][choose() % 4]}${next()}${choose() % 2 === 0 ? '' : ' '}`;

  const element = (wanted: string): string => {
    if (wanted === 'meta') return meta;
    const known = elements.get(wanted);
    if (known === undefined) return `<x xmlns="urn:example:other">${word()}</x>`;
    left -= 1;
    const eId = choose() % 4 === 0 || !known.attributes.has('eId') ? '' : ` eId="${wanted}_${next()}"`;
    const inside = content(known.content).flatMap((below) => [known.mixed ? word() : '', element(below)]);
    return `<${wanted}${eId}>${inside.join('')}${known.mixed ? word() : ''}</${wanted}>`;
  };

  /** Children in an order that the model takes; once the size is used up, the way that ends soonest. */
  const content = (model: Model): string[] => {
    switch (model.type) {
      case 'never':
      case 'nothing':
        return [];
      case 'child':
        return [model.name];
      case 'sequence':
        return [...content(model.first), ...content(model.then)];
      case 'choice':
        return content(left > 0 ? pick(model.options) : shortest(model.options));
      case 'repeated':
        return left > 0 ? Array.from({ length: choose() % 3 }, () => content(model.model)).flat() : [];
    }
  };
  const pick = (options: readonly Model[]): Model => options[choose() % options.length] ?? { type: 'nothing' };

  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${element(name)}</akomaNtoso>`;
}

function shortest(options: readonly Model[]): Model {
  return options.reduce((best, option) => (depthOf(option) < depthOf(best) ? option : best));
}

function depthOf(model: Model): number {
  switch (model.type) {
    case 'never':
      return Number.POSITIVE_INFINITY;
    case 'nothing':
    case 'repeated':
      return 0;
    case 'child':
      return elements.has(model.name) ? (depths.get(model.name) ?? Number.POSITIVE_INFINITY) : 1;
    case 'sequence':
      return Math.max(depthOf(model.first), depthOf(model.then));
    case 'choice':
      return Math.min(...model.options.map(depthOf));
  }
}

function childNames(model: Model): string[] {
  switch (model.type) {
    case 'child':
      return [model.name];
    case 'sequence':
      return [...childNames(model.first), ...childNames(model.then)];
    case 'choice':
      return model.options.flatMap(childNames);
    case 'repeated':
      return childNames(model.model);
    default:
      return [];
  }
}
