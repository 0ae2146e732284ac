import type { Book } from '../books/book.ts';
import type { Random } from '../random.ts';

/** Fills the slots of a template: the built-in ones below, or one of the book's word lists. */
export function phrase(template: string, book: Book, random: Random): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => fill(name, book, random));
}

/** A date as the language prints it; `iso` is the same day. */
export function dateIn(book: Book, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return book.date
    .replace('{d}', book.days?.[Number(day) - 1] ?? String(Number(day)))
    .replace('{month}', book.months[Number(month) - 1] ?? '')
    .replace('{y}', year);
}

/** Some day the Parliament may have met on. */
export function isoDate(random: Random): string {
  return `${random.int(1999, 2025)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

/** "21.1.2021", as the Official Journal dates its issues. */
export function shortDate(iso: string): string {
  return iso.split('-').map(Number).reverse().join('.');
}

function fill(name: string, book: Book, random: Random): string {
  const builtIn = slots[name];
  if (builtIn) return builtIn(book, random);
  const words = book.words[name];
  if (!words) throw new RangeError(`no words for {${name}} in ${book.code}`);
  return phrase(random.pick(words), book, random);
}

const slots: Readonly<Record<string, (book: Book, random: Random) => string>> = {
  date: (book, random) => dateIn(book, isoDate(random)),
  dmy: (_, random) => shortDate(isoDate(random)),
  year: (_, random) => String(random.int(1995, 2030)),
  /** The number of a rule alone, for languages that decline the words around it. */
  r: (_, random) => String(random.int(103, 240)),
  small: (_, random) => String(random.int(3, 29)),
  n: (_, random) =>
    thousands(random.pick([random.int(2, 99) * 500, random.int(100, 950) * 1000, random.int(1001, 9999)])),
  pct: (book, random) => `${random.int(2, 97)}${random.chance(0.4) ? `${book.decimal}${random.int(1, 9)}` : ''}\u00a0%`,
  art: (book, random) => reference(book.article, random.int(2, 349), random),
  rule: (book, random) => reference(book.rule, random.int(103, 240), random),
  com: (_, random) => `COM(${random.int(2004, 2025)})${four(random.int(1, 999))}`,
  ta: (_, random) => `P${random.int(6, 10)}_TA(${random.int(2004, 2025)})${four(random.int(1, 700))}`,
  report: (_, random) => `A9-${four(random.int(1, 400))}/${random.int(2019, 2024)}`,
  referral: (_, random) => `C9-${four(random.int(1, 500))}/${random.int(2019, 2024)}`,
  abbr: (_, random) => random.pick(['OSCE', 'ILO', 'WHO', 'OECD', 'UNICEF', 'IMF', 'EEA', 'OSCE/ODIHR']),
  name: (_, random) => `${random.pick(given)} ${random.pick(family)}`,
  on: (book, random) => random.pick(book.topics)[0],
  quote: (book, random) => `${book.quotes[0]}${fill('slogan', book, random)}${book.quotes[1]}`,
};

const given = ['Ana', 'Mira', 'Jonas', 'A. P.', 'Teodor', 'Ilse', 'Marek', 'C.', 'Luca', 'Jean-Marc'];
const family = [
  'Albrand',
  'Vesterman',
  'Kovarik',
  'Delmarin',
  'Ostrava',
  'Lindgaard',
  'Petrossian',
  'Marchesi',
  'Tull',
];

function reference(template: string, article: number, random: Random): string {
  return template.replace('{a}', String(article)).replace('{p}', String(random.int(1, 9)));
}

/** 8 000: the Union's typography parts thousands by a no-break space. */
function thousands(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '\u00a0');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function four(value: number): string {
  return String(value).padStart(4, '0');
}
