import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { child, choice, type Model, nothing, repeated, sequence } from './regular.ts';

/** What a schema says, its groups, includes and type names dissolved: two schemas that agree have equal models. */
export interface XsdModel {
  readonly elements: ReadonlyMap<string, ElementModel>;
  /** Named complex types, which a document may ask for by xsi:type. */
  readonly types: ReadonlyMap<string, ElementModel>;
  /** Global attributes: those of the XML namespace. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ElementModel {
  readonly mixed: boolean;
  readonly content: Model;
  /** Attribute name, then its type, use and default in one string; `*` for a wildcard. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Named types this one extends, from the nearest to the first. */
  readonly bases: readonly string[];
  readonly unique: readonly string[];
}

interface Node {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Reads the part of XML Schema 1.0 that the Akoma Ntoso schemas use, and throws on any other. */
export function readXsd(path: string): XsdModel {
  const nodes = readNodes(path, new Set());
  const named = (kind: string) =>
    new Map(nodes.filter(({ name }) => name === kind).map((node) => [node.at.name ?? '', node]));
  const context: Context = {
    types: named('complexType'),
    simpleTypes: named('simpleType'),
    groups: named('group'),
    attributeGroups: named('attributeGroup'),
  };
  const each = (kind: string) =>
    new Map(
      [...named(kind)].map(([name, node]) => [
        name,
        kind === 'element' ? elementModel(node, context) : typeModel(node, context),
      ]),
    );
  return {
    elements: each('element'),
    types: each('complexType'),
    attributes: new Map([...named('attribute')].map(([name, node]) => [name, attributeModel(node, context)])),
  };
}

interface Context {
  readonly types: ReadonlyMap<string, Node>;
  readonly simpleTypes: ReadonlyMap<string, Node>;
  readonly groups: ReadonlyMap<string, Node>;
  readonly attributeGroups: ReadonlyMap<string, Node>;
}

/** The top level of a schema and of all that it includes or imports. */
function readNodes(path: string, seen: Set<string>): Node[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    removeNSPrefix: true,
    attributeNamePrefix: '',
  });
  const schema = toNodes(parser.parse(readFileSync(path, 'utf8'))).find(({ name }) => name === 'schema');
  return (schema?.children ?? []).flatMap((node) => {
    const location = node.at.schemaLocation;
    return location === undefined ? [node] : readNodes(resolve(dirname(path), location), seen);
  });
}

/** fast-xml-parser's ordered form: one object an element, its name the one key that is not `:@`. */
function toNodes(parsed: unknown): Node[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((entry: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(entry).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined || name === 'annotation') return [];
    return [{ name, at: { ...(entry[':@'] as Record<string, string> | undefined) }, children: toNodes(entry[name]) }];
  });
}

function lookUp(map: ReadonlyMap<string, Node>, name: string | undefined): Node {
  const node = map.get(name ?? '');
  if (node === undefined) throw new Error(`The schema names ${name} but does not declare it.`);
  return node;
}

function elementModel(node: Node, context: Context): ElementModel {
  const inner = node.children.find(({ name }) => name === 'complexType');
  const model = inner ? typeModel(inner, context) : typeModel(lookUp(context.types, node.at.type), context);
  const unique = node.children
    .filter(({ name }) => name === 'unique')
    .map(({ children }) => children.map(({ name, at }) => `${name} ${at.xpath}`).join(', '));
  return { ...model, bases: node.at.type ? [node.at.type, ...model.bases] : model.bases, unique: unique.sort() };
}

function typeModel(node: Node, context: Context): ElementModel {
  const extension = node.children
    .find(({ name }) => name === 'complexContent')
    ?.children.find(({ name }) => name === 'extension');
  const base = extension && typeModel(lookUp(context.types, extension.at.base), context);
  const own = extension ?? node;
  const particles = own.children.filter(({ name }) => ['sequence', 'choice', 'group'].includes(name));
  const attributes = own.children.filter(({ name }) => ['attribute', 'attributeGroup', 'anyAttribute'].includes(name));
  return {
    mixed: node.at.mixed === 'true' || (base?.mixed ?? false),
    content: sequence([base?.content ?? nothing, ...particles.map((particle) => particleModel(particle, context))]),
    attributes: new Map([
      ...(base?.attributes ?? []),
      ...attributes.flatMap((attribute) => attributeModels(attribute, context)),
    ]),
    bases: extension?.at.base && base ? [extension.at.base, ...base.bases] : [],
    unique: [],
  };
}

function particleModel(node: Node, context: Context): Model {
  const once = onceModel(node, context);
  const { minOccurs = '1', maxOccurs = '1' } = node.at;
  if (maxOccurs === 'unbounded') return minOccurs === '0' ? repeated(once) : sequence([once, repeated(once)]);
  if (maxOccurs !== '1') throw new Error(`maxOccurs="${maxOccurs}" is not read here.`);
  return minOccurs === '0' ? choice([nothing, once]) : once;
}

function onceModel(node: Node, context: Context): Model {
  const parts = () => node.children.map((part) => particleModel(part, context));
  switch (node.name) {
    case 'element':
      return child(node.at.ref ?? `local ${node.at.name}`);
    case 'any':
      return child(`any ${node.at.namespace} ${node.at.processContents}`);
    case 'group':
      return sequence(lookUp(context.groups, node.at.ref).children.map((part) => particleModel(part, context)));
    case 'sequence':
      return sequence(parts());
    case 'choice':
      return choice(parts());
    default:
      throw new Error(`<${node.name}> is not read here.`);
  }
}

function attributeModels(node: Node, context: Context): (readonly [string, string])[] {
  switch (node.name) {
    case 'attribute':
      return [[node.at.ref ?? node.at.name ?? '', attributeModel(node, context)]];
    case 'anyAttribute':
      return [['*', `${node.at.namespace} ${node.at.processContents}`]];
    case 'attributeGroup':
      return lookUp(context.attributeGroups, node.at.ref).children.flatMap((part) => attributeModels(part, context));
    default:
      throw new Error(`<${node.name}> is not read here.`);
  }
}

function attributeModel(node: Node, context: Context): string {
  const inner = node.children.find(({ name }) => name === 'simpleType');
  const type = inner ? simpleModel(inner, context) : node.at.type ? namedSimple(node.at.type, context) : 'global';
  return [type, node.at.use ?? 'optional', node.at.default ?? ''].join('; ');
}

/** A simple type without its name: a restriction that restricts nothing is its base. */
function simpleModel(node: Node, context: Context): string {
  const [form] = node.children;
  if (form === undefined) throw new Error('A simple type says nothing.');
  const inner = form.children.filter(({ name }) => name === 'simpleType').map((type) => simpleModel(type, context));
  const named = (names: string | undefined) =>
    (names ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => namedSimple(name, context));
  switch (form.name) {
    case 'list':
      return `list of ${[...named(form.at.itemType), ...inner].join()}`;
    case 'union':
      return `union of ${[...named(form.at.memberTypes), ...inner].join(' and ')}`;
    case 'restriction': {
      const facets = form.children
        .filter(({ name }) => name !== 'simpleType')
        .map(({ name, at }) => `${name} ${at.value}`);
      return [...named(form.at.base), ...inner, ...facets.sort()].join(', ');
    }
    default:
      throw new Error(`<${form.name}> is not read here.`);
  }
}

function namedSimple(name: string, context: Context): string {
  return /^xsd?:/u.test(name) ? name.replace(/^xsd?:/u, '') : simpleModel(lookUp(context.simpleTypes, name), context);
}
