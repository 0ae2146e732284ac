import { books } from '../books/index.ts';
import type { Draft, Kind, Part } from '../draft.ts';
import { random } from '../random.ts';
import { annex, citations, finish, list, paragraphs, recitals, say, type Writer } from './body.ts';
import { adoptedFront, enacting, type Facts, facts, longTitle, motionCover } from './front.ts';
import { addNotes } from './notes.ts';
import { procedureFile, summary } from './observatory.ts';
import { shortDate } from './phrases.ts';

/** Writes one text. The same seed, kind and index give the same structure in every language. */
export function compose(seed: string, kind: Kind, language: string, index: number): Draft {
  const book = books[language];
  if (!book) throw new RangeError(`no word book for ${language}`);
  const writer = {
    book,
    shape: random(seed, kind, index, 'shape'),
    words: random(seed, kind, index, 'words', language),
  };
  return writers[kind](writer);
}

const writers: Readonly<Record<Kind, (writer: Writer) => Draft>> = {
  resolution,
  motionForResolution,
  jointMotionForResolution,
  legislativeResolution,
  decision,
  recommendation,
  report,
  summary,
  procedureFile,
};

function resolution(writer: Writer): Draft {
  const { book, shape } = writer;
  const known = facts(writer, 'P9_TA({y}){n}', shape.pick(['RSP', 'INI']));
  const reference = shape.chance(0.6) ? known.procedure : '';
  const title = longTitle(writer, book.titles.resolution, known, { on: known.topic[0] }, reference);
  const front = adoptedFront(writer, { number: known.number, short: known.topic[1], title });
  return adopted('resolution', writer, known, [...front, ...body(writer, book.closing.resolution)]);
}

function motionForResolution(writer: Writer): Draft {
  const known = facts(writer, 'B9-{n}/{y}', 'RSP');
  const covered = writer.shape.chance(0.6);
  const cover: Part[] = covered ? motionCover(writer, known, false) : [];
  const number: Part = { role: 'number', text: known.number };
  return draft('motionForResolution', writer, { number: known.number }, [
    ...cover,
    ...(covered && writer.shape.chance(0.4) ? [] : [number]),
    ...motionTitle(writer, known),
    ...body(writer, writer.book.closing.resolution),
  ]);
}

function jointMotionForResolution(writer: Writer): Draft {
  const known = facts(writer, 'RC-B9-{n}/{y}', 'RSP');
  return draft('jointMotionForResolution', writer, { number: known.number, date: known.date }, [
    ...motionCover(writer, known, true),
    ...motionTitle(writer, known),
    ...body(writer, writer.book.closing.resolution),
  ]);
}

function legislativeResolution(writer: Writer): Draft {
  const { book, shape, words } = writer;
  const known = facts(writer, 'P9_TA({y}){n}', 'COD');
  const act = book.legislative.acts[shape.int(0, 2)] ?? '';
  const files = say(writer, `{com} – {referral} – ${known.procedure}`);
  const title = longTitle(writer, book.titles.legislative, known, { act }, files);
  const sentences = book.legislative.sentences.slice(0, shape.int(2, 3));
  const body = sentences.map(
    (text, index): Part => ({ role: 'paragraph', num: `${index + 1}.`, text: finish(book, text) }),
  );
  return adopted('legislativeResolution', writer, known, [
    ...adoptedFront(writer, { number: known.number, short: words.pick(book.topics)[1], title }),
    ...(shape.chance(0.7) ? [{ role: 'front', text: book.legislative.procedure } as const] : []),
    ...enacting(writer),
    ...citations(writer, shape.int(4, 9), book.legislative.citations, [book.ruleCitation, book.reportCitation]),
    ...intro(writer, false),
    ...paragraphs({ ...writer, book: { ...book, headings: [] } }, body.length + 1, book.closing.legislative, body),
  ]);
}

function decision(writer: Writer): Draft {
  const { book, shape } = writer;
  const known = facts(writer, 'P9_TA({y}){n}', 'DEC');
  const which = shape.int(0, 1);
  const discharge = say(writer, book.decision.on[which] ?? '');
  const title = longTitle(writer, book.titles.decision, known, { discharge }, shape.chance(0.8) ? known.procedure : '');
  const first = (which === 0 ? book.decision.sentences.slice(0, 3) : book.decision.sentences.slice(3)).map(
    (text, index): Part => ({ role: 'paragraph', num: `${index + 1}.`, text: finish(book, say(writer, text)) }),
  );
  const letters = shape.chance(0.5) ? recitals(writer, shape.int(2, 8)) : [];
  return adopted('decision', writer, known, [
    ...adoptedFront(writer, { number: known.number, short: known.topic[1], title }),
    ...enacting(writer, book.enactingOf?.decision),
    ...citations(writer, shape.int(4, 12), book.citations, [book.ruleCitation, book.reportCitation]),
    ...intro(writer, letters.length > 0),
    ...letters,
    ...paragraphs(writer, first.length + shape.int(1, 5), book.closing.decision, first),
  ]);
}

function recommendation(writer: Writer): Draft {
  const { book, shape } = writer;
  const known = facts(writer, 'P9_TA({y}){n}', 'INI');
  const title = longTitle(
    writer,
    book.titles.recommendation,
    known,
    { on: known.topic[0] },
    shape.chance(0.6) ? known.procedure : '',
  );
  const first = list(writer, '1.', book.recommends, shape.int(4, 14));
  const letters = recitals(writer, shape.int(2, 14));
  return adopted('recommendation', writer, known, [
    ...adoptedFront(writer, { number: known.number, short: known.topic[1], title }),
    ...enacting(writer, book.enactingOf?.recommendation),
    ...citations(writer, shape.int(3, 12), book.citations, [book.ruleCitation]),
    ...intro(writer, true),
    ...letters,
    ...first,
    { role: 'paragraph', num: '2.', text: finish(book, book.closing.recommendation, '.') },
  ]);
}

function report(writer: Writer): Draft {
  const { book, shape } = writer;
  const known = facts(writer, 'A9-{n}/{y}', 'INI');
  const covered = shape.chance(0.7);
  const cover: Part[] = [
    { role: 'number', text: known.number },
    { role: 'front', text: shortDate(known.date) },
    { role: 'masthead', text: book.masthead.report },
    { role: 'front', text: `${known.topic[0]}\n(${known.procedure})` },
  ];
  return draft('report', writer, covered ? { number: known.number, date: known.date } : {}, [
    ...(covered ? cover : []),
    { role: 'title', text: `${book.titles.report}\n${known.topic[0]}` },
    procedureLine(known),
    ...body(writer, book.closing.resolution, [book.ruleCitation, book.reportCitation]),
  ]);
}

function motionTitle(writer: Writer, known: Facts): Part[] {
  const text = longTitle(writer, writer.book.titles.motion, known, { on: known.topic[0] });
  return [{ role: 'title', text }, procedureLine(known)];
}

/** The procedure alone on the line under a title. */
function procedureLine({ procedure }: Facts): Part {
  return { role: 'front', text: `(${procedure})`, under: true };
}

/** From the enacting line to the annex. Most texts are short; some run past Z and past fifty paragraphs. */
function body(writer: Writer, closing: string, last: readonly string[] = [writer.book.ruleCitation]): Part[] {
  const { book, shape } = writer;
  const large = shape.chance(0.12);
  const letters = recitals(writer, large ? shape.int(24, 40) : shape.int(2, 12));
  return [
    ...enacting(writer),
    ...citations(writer, shape.int(3, large ? 25 : 12), book.citations, last),
    ...intro(writer, true),
    ...letters,
    ...paragraphs(writer, large ? shape.int(25, 60) : shape.int(5, 16), closing),
    ...(shape.chance(0.12) ? annex(writer) : []),
  ];
}

function intro({ book }: Writer, recitalsFollow: boolean): Part[] {
  return recitalsFollow && book.recitalsIntro !== undefined ? [{ role: 'intro', text: book.recitalsIntro }] : [];
}

function adopted(kind: Kind, writer: Writer, known: Facts, parts: readonly Part[]): Draft {
  const numbered = parts.some(({ role }) => role === 'number');
  return draft(kind, writer, { date: known.date, ...(numbered ? { number: known.number } : {}) }, parts);
}

function draft(kind: Kind, writer: Writer, known: { number?: string; date?: string }, parts: readonly Part[]): Draft {
  const count = writer.shape.chance(0.25) ? 0 : writer.shape.int(1, 8);
  const { parts: marked, notes } = addNotes(writer, parts, count);
  return { kind, language: writer.book.code, ...known, parts: marked, notes };
}
