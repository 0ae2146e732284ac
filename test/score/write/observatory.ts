import type { Draft, Part } from '../draft.ts';
import { list, say, type Writer } from './body.ts';
import { facts } from './front.ts';
import { isoDate } from './phrases.ts';

/** A summary of the Legislative Observatory: a title, a reference line, prose, and lists of demands. English only. */
export function summary(writer: Writer): Draft {
  const { book, shape, words } = writer;
  const known = facts(writer, '', shape.pick(['RSP', 'INI']));
  const about = known.topic[0];
  const parts: Part[] = [
    { role: 'title', text: `Resolution ${about}` },
    { role: 'front', text: `${known.procedure} - ${slashed(known.date)} - Text adopted by Parliament, single reading` },
    {
      role: 'prose',
      text: `The European Parliament adopted by ${shape.int(320, 600)} votes to ${shape.int(3, 99)}, with ${shape.int(3, 99)} abstentions, a resolution ${about}.`,
    },
  ];
  for (let at = shape.int(2, 5); at > 0; at--) {
    if (shape.chance(0.5)) parts.push({ role: 'prose', text: `${upper(say(writer, words.pick(book.clauses)))}.` });
    else parts.push(...demands(writer));
  }
  parts.push({
    role: 'prose',
    text: `Lastly, Parliament ${say(writer, 'called on {callee} to consult {people} on {resource}')}.`,
  });
  return { kind: 'summary', language: 'en', number: known.procedure, date: known.date, parts, notes: [] };
}

/** A procedure file as it is copied: sections of rows whose cells a tab parts. English only. */
export function procedureFile(writer: Writer): Draft {
  const { shape } = writer;
  const known = facts(writer, '', 'RSP');
  const adopted = `T9-${String(shape.int(1, 699)).padStart(4, '0')}/${known.date.slice(0, 4)}`;
  const motions = Array.from(
    { length: shape.int(1, 7) },
    (_, at) => `B9-${String(120 + at).padStart(4, '0')}/${known.date.slice(0, 4)}`,
  );
  const day = slashed(known.date);
  const rows: (readonly string[])[] = [
    ['Basic information'],
    [`${known.procedure} RSP - Resolutions on topical subjects`, 'Procedure completed'],
    [`Resolution ${known.topic[0]} Subject 6.10.0${shape.int(1, 9)} ${known.topic[1]}`],
    ['Key events'],
    ['Date', 'Event', 'Reference', 'Summary'],
    [day, 'Decision by Parliament', adopted, 'Summary'],
    [day, 'Debate in Parliament'],
    [day, 'End of procedure in Parliament'],
    ['Technical information'],
    ['Procedure reference', known.procedure],
    ['Procedure type', 'RSP - Resolutions on topical subjects'],
    ['Legal basis', `Rules of Procedure EP ${shape.int(132, 150)}`],
    ['Stage reached in procedure', 'Procedure completed'],
    ['Documentation gateway'],
    ['Document type', 'Committee', 'Reference', 'Date', 'Summary'],
    ...motions.map((motion) => ['Motion for a resolution', '', motion, slashed(isoDate(shape)), '']),
    ['Text adopted by Parliament, single reading', '', adopted, day, 'Summary'],
  ];
  return { kind: 'procedureFile', language: 'en', number: known.procedure, parts: rows.map(row), notes: [] };
}

const sections = new Set(['Basic information', 'Key events', 'Technical information', 'Documentation gateway']);

function row(cells: readonly string[]): Part {
  const text = cells.join('\t');
  return sections.has(text) ? { role: 'heading', text } : { role: 'row', text, under: true };
}

/** A sentence that announces a list, and the list. */
function demands(writer: Writer): Part[] {
  const { shape } = writer;
  const [, ...items] = list({ ...writer, shape }, '', '', shape.int(2, 6)).filter(
    ({ role, path }) => role !== 'close' && (path?.length ?? 0) < 3,
  );
  const last = items.length - 1;
  return [
    { role: 'prose', text: say(writer, 'Parliament called on {callee} to:') },
    ...items.map(
      (item, index): Part => ({
        role: 'point',
        num: '-',
        path: ['', '-'],
        text: item.text.replace(/[;:,]$/u, index === last ? '.' : ';'),
      }),
    ),
  ];
}

function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function upper(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toUpperCase());
}
