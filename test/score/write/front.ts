import type { Part } from '../draft.ts';
import { say, type Writer } from './body.ts';
import { dateIn, shortDate } from './phrases.ts';

/** What a text says of itself above its body. */
export interface Facts {
  readonly number: string;
  readonly date: string;
  readonly procedure: string;
  readonly topic: readonly [on: string, short: string];
}

/** Drawn from the shape, so that all languages of one text agree on them. */
export function facts({ book, shape }: Writer, number: string, procedureType: string): Facts {
  const year = shape.int(2004, 2025);
  const date = `${year}-${two(shape.int(1, 12))}-${two(shape.int(1, 28))}`;
  const printed = number
    .replace('{y}', String(year))
    .replace(/\{n\}/gu, () => String(shape.int(1, 700)).padStart(4, '0'));
  const topic = book.topics[shape.int(0, 99) % book.topics.length] ?? ['', ''];
  return { number: printed, date, procedure: `${year}/${shape.int(2000, 2999)}(${procedureType})`, topic };
}

/** Masthead, number, short title and title of an adopted text, some of them missing as captures lose them. */
export function adoptedFront(
  writer: Writer,
  { number, short, title }: Record<'number' | 'short' | 'title', string>,
): Part[] {
  const { book, shape } = writer;
  const parts: Part[] = [];
  const hasNumber = shape.chance(0.75);
  if (shape.chance(0.7)) parts.push({ role: 'masthead', text: book.masthead.adopted });
  if (hasNumber) parts.push({ role: 'number', text: number });
  if (shape.chance(0.6)) parts.push({ role: 'shortTitle', text: short });
  parts.push({ role: 'title', text: title });
  return parts;
}

/** The cover of a motion, which ends in the names of its tablers; the title follows. */
export function motionCover(writer: Writer, facts: Facts, joint: boolean): Part[] {
  const { book, shape } = writer;
  const parts: Part[] = [{ role: 'number', text: facts.number }];
  if (joint) parts.push({ role: 'front', text: shortDate(facts.date) });
  parts.push({ role: 'masthead', text: joint ? book.masthead.joint : book.masthead.motion });
  if (!joint) parts.push({ role: 'front', text: say(writer, book.motion.windUp) });
  parts.push({ role: 'front', text: say(writer, book.motion.pursuant) });
  if (joint) parts.push({ role: 'front', text: replaced(writer) });
  parts.push({ role: 'front', text: `${facts.topic[0]}\n(${facts.procedure})` });
  const groups = shape.shuffle(['PPE', 'S&D', 'Renew', 'Verts/ALE', 'ECR', 'The Left']).slice(0, joint ? 4 : 1);
  parts.push(...groups.map((group): Part => ({ role: 'front', text: tablers(writer, group) })));
  return parts;
}

/** The enacting line, which some captures lose. */
export function enacting({ book, shape }: Writer, text = book.enacting): Part[] {
  return shape.chance(0.9) ? [{ role: 'enacting', text }] : [];
}

/** Long title of an adopted text: `{date}` and what it is about, then perhaps the procedure. */
export function longTitle(
  writer: Writer,
  template: string,
  facts: Facts,
  about: Readonly<Record<string, string>>,
  reference = '',
): string {
  const filled = template
    .replace('{date}', dateIn(writer.book, facts.date))
    .replace(/\{(\w+)\}/gu, (whole, name: string) => about[name] ?? whole);
  return reference === '' ? filled : `${filled} (${reference})`;
}

function replaced({ book, shape }: Writer): string {
  const groups = shape.shuffle(['PPE', 'S&D', 'Renew', 'Verts/ALE', 'ECR']).slice(0, 3);
  return [
    book.motion.replacing,
    ...groups.map((group) => `B9-0${shape.int(100, 699)}/${shape.int(2019, 2024)} (${group})`),
  ].join('\n');
}

function tablers(writer: Writer, group: string): string {
  const names = Array.from({ length: writer.shape.int(1, 4) }, () => say(writer, '{name}'));
  return `${names.join(', ')}\n${writer.book.motion.onBehalf.replace('{group}', group)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
