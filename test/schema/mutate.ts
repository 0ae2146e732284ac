import { type Random, seededRandom } from './random.ts';
import { elementsOf, type TaggedAttribute, type TaggedElement } from './tags.ts';

/** A document with one thing changed, still well-formed. `change` says what was done, for the message of a failure. */
export interface Mutant {
  readonly xml: string;
  readonly change: string;
}

/** Names that an element or attribute may be renamed to. */
export interface Vocabulary {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
}

/**
 * `count` mutants of a well-formed document without a DOCTYPE: an element or attribute removed, moved, repeated or
 * renamed, a value broken, words put where they may not stand. The seed alone decides which.
 */
export function* mutants(xml: string, seed: number, count: number, vocabulary: Vocabulary): Generator<Mutant> {
  const random = seededRandom(seed);
  const elements = elementsOf(xml).slice(0, -1);
  const owners = elements.filter(({ attributes }) => attributes.length > 0);
  const subject = { xml, random, vocabulary, elements, owners };
  for (let made = 0; made < count; ) {
    const [change, mutate] = random.pick(operations);
    const mutated = mutate(subject);
    if (mutated === undefined) continue;
    made += 1;
    yield { xml: mutated.xml, change: `${change}: ${mutated.at}` };
  }
}

interface Subject {
  readonly xml: string;
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  /** All but the root. */
  readonly elements: readonly TaggedElement[];
  /** Those of them that have attributes. */
  readonly owners: readonly TaggedElement[];
}

/** The new text and where it was changed; undefined when the draw leaves the text as it was. */
type Operation = (subject: Subject) => { readonly xml: string; readonly at: string } | undefined;

const operations: readonly (readonly [string, Operation])[] = [
  ['element removed', onElement((_, { start, end }) => [[start, end, '']])],
  [
    'element unwrapped',
    onElement((_, { start, contentStart, contentEnd, end }) => [
      [start, contentStart, ''],
      [contentEnd, end, ''],
    ]),
  ],
  ['element emptied', onElement((_, { contentStart, contentEnd }) => [[contentStart, contentEnd, '']])],
  ['element repeated', onElement(({ xml }, { start, end }) => [[end, end, xml.slice(start, end)]])],
  ['element moved', onElement(moveElement)],
  ['element renamed', onElement(renameElement)],
  ['element inserted', onElement(insertElement)],
  [
    'words inserted',
    onElement((_, element) => (isEmptyTag(element) ? [] : [[element.contentStart, element.contentStart, 'words']])),
  ],
  ['attribute removed', onAttribute((_, __, { start, end }) => [[start, end, '']])],
  ['attribute moved', onAttribute(moveAttribute)],
  [
    'attribute copied',
    onAttribute((subject, owner, attribute) => moveAttribute(subject, owner, attribute).slice(0, 1)),
  ],
  ['attribute renamed', onAttribute(renameAttribute)],
  ['value broken', onAttribute(breakValue)],
];

/** Characters from, characters to, and what takes their place. Edits of one mutation do not overlap. */
type Edit = readonly [start: number, end: number, text: string];

function onElement(edits: (subject: Subject, element: TaggedElement) => readonly Edit[]): Operation {
  return (subject) => {
    const element = subject.random.pick(subject.elements);
    return edited(subject.xml, edits(subject, element), `${element.name}${lineOf(subject.xml, element)}`);
  };
}

function onAttribute(
  edits: (subject: Subject, owner: TaggedElement, attribute: TaggedAttribute) => readonly Edit[],
): Operation {
  return (subject) => {
    const owner = subject.random.pick(subject.owners);
    const attribute = subject.random.pick(owner.attributes);
    return edited(
      subject.xml,
      edits(subject, owner, attribute),
      `${owner.name}/@${attribute.name}${lineOf(subject.xml, owner)}`,
    );
  };
}

function lineOf(xml: string, { start }: TaggedElement): string {
  return ` on line ${xml.slice(0, start).split('\n').length}`;
}

function edited(xml: string, edits: readonly Edit[], at: string): ReturnType<Operation> {
  let text = xml;
  for (const [start, end, replacement] of [...edits].sort((a, b) => b[0] - a[0])) {
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return text === xml ? undefined : { xml: text, at };
}

function moveElement({ xml, random, elements }: Subject, { start, end }: TaggedElement): readonly Edit[] {
  const target = random.pick(elements);
  const to = random.pick([target.start, target.contentStart, target.end]);
  return to > start && to < end
    ? []
    : [
        [to, to, xml.slice(start, end)],
        [start, end, ''],
      ];
}

function renameElement({ random, vocabulary }: Subject, element: TaggedElement): readonly Edit[] {
  const { name, start, contentEnd } = element;
  const other = random.pick(vocabulary.elements);
  const opened: Edit = [start + 1, start + 1 + name.length, other];
  return isEmptyTag(element) ? [opened] : [opened, [contentEnd + 2, contentEnd + 2 + name.length, other]];
}

function insertElement({ random, vocabulary }: Subject, element: TaggedElement): readonly Edit[] {
  const inserted = [`<${random.pick(vocabulary.elements)}/>`, '<other xmlns="urn:other"/>', '<other xmlns=""/>'];
  return isEmptyTag(element) ? [] : [[element.contentEnd, element.contentEnd, random.pick(inserted)]];
}

/** The attribute at its new place, then gone from the old. */
function moveAttribute(subject: Subject, owner: TaggedElement, { name, start, end }: TaggedAttribute): readonly Edit[] {
  const target = subject.random.pick(subject.elements);
  if (target === owner || has(target, name)) return [];
  const to = target.start + 1 + target.name.length;
  return [
    [to, to, subject.xml.slice(start, end)],
    [start, end, ''],
  ];
}

function renameAttribute(
  { random, vocabulary }: Subject,
  owner: TaggedElement,
  attribute: TaggedAttribute,
): readonly Edit[] {
  const other = random.pick(vocabulary.attributes);
  return has(owner, other) ? [] : [[attribute.start, attribute.end, ` ${other}=${attribute.quoted}`]];
}

const brokenValues = [
  '',
  ' ',
  'two words',
  'http://[',
  '2021-02-30',
  '#',
  'true',
  '-1',
  '1.5',
  'P1Y',
  '12:00:00',
  'preserve',
];

function breakValue({ random }: Subject, _: TaggedElement, { name, start, end }: TaggedAttribute): readonly Edit[] {
  return [[start, end, ` ${name}="${random.pick(brokenValues)}"`]];
}

function has(element: TaggedElement, name: string): boolean {
  return element.attributes.some((attribute) => attribute.name === name);
}

function isEmptyTag({ contentEnd, end }: TaggedElement): boolean {
  return contentEnd === end;
}
