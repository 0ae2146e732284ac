import { books } from './books/index.ts';
import type { Random } from './random.ts';
import { take, type Writer } from './write/body.ts';
import { phrase } from './write/phrases.ts';

/** A text of no kind the Parliament makes: it must be refused. */
export interface Foreign {
  readonly family: string;
  readonly text: string;
}

/** Writes one text of each family in a language; formulas that a family has in few languages come in those. */
export function foreignTexts(language: string, random: Random): Foreign[] {
  const book = books[language];
  if (!book) throw new RangeError(`no word book for ${language}`);
  const writer: Writer = { book, shape: random, words: random };
  const clauses = (count: number) =>
    take(writer, book.clauses, count).map((template) => phrase(template, book, random));
  const sentences = (count: number) =>
    take(writer, book.sentences, count).map((template) => phrase(template, book, random));
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${upper(line)};`);
  return [
    {
      family: 'press release',
      text: paragraphs([upper(book.topics[0]?.[1] ?? ''), ...clauses(5).map((line) => `${upper(line)}.`)]),
    },
    {
      family: 'contract',
      text: paragraphs([
        'CONTRACT',
        ...clauses(3).map((line, index) => `§ ${index + 1}\n${upper(line)}.`),
        '______________          ______________',
      ]),
    },
    { family: 'assembly', text: assembly(random, numbered(sentences(4))) },
    { family: 'council', text: council(numbered(sentences(5))) },
    { family: 'bill', text: bill(random, clauses(5).map(upper)) },
    { family: 'poem', text: poem(sentences(6)) },
  ];
}

/** Another assembly's resolution: participles in the preamble, numbered verbs after it. */
function assembly(random: Random, decisions: readonly string[]): string {
  const { name, preamble } = random.pick(assemblies);
  return paragraphs([`A/RES/${random.int(60, 78)}/${random.int(1, 300)}`, name, ...preamble, ...decisions]);
}

const assemblies = [
  {
    name: 'The General Assembly,',
    preamble: [
      'Recalling its resolution 68/262 of 27 March 2014,',
      'Deeply concerned about the loss of springs,',
      'Reaffirming the Charter of the United Nations,',
    ],
  },
  {
    name: 'L’Assemblée générale,',
    preamble: [
      'Rappelant sa résolution 68/262 du 27 mars 2014,',
      'Profondément préoccupée par la perte des sources,',
      'Réaffirmant la Charte des Nations Unies,',
    ],
  },
  {
    name: 'La Asamblea General,',
    preamble: [
      'Recordando su resolución 68/262, de 27 de marzo de 2014,',
      'Profundamente preocupada por la pérdida de los manantiales,',
      'Reafirmando la Carta de las Naciones Unidas,',
    ],
  },
];

/** The Parliamentary Assembly of the Council of Europe numbers every paragraph and cites nothing. */
function council(decisions: readonly string[]): string {
  return paragraphs([
    'Resolution 2381 (2021)',
    'Parliamentary Assembly',
    'Should politicians be prosecuted for statements made in the exercise of their mandate?',
    ...decisions.map((line) => line.replace(/;$/u, '.')),
  ]);
}

/** A national bill in sections. */
function bill(random: Random, lines: readonly string[]): string {
  const section = random.pick(['Section', 'Art.', '§', 'Artículo', 'Čl.']);
  return paragraphs([
    `BILL No ${random.int(1, 90)} of ${random.int(1999, 2024)}`,
    ...lines.map((line, index) => `${section} ${index + 1}\n(1) ${line}.`),
  ]);
}

function poem(lines: readonly string[]): string {
  return lines.map((line) => line.split(' ').slice(0, 6).join(' ').replace(/[,;]$/u, '')).join('\n');
}

function paragraphs(lines: readonly string[]): string {
  return lines.join('\n\n');
}

function upper(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toUpperCase());
}
