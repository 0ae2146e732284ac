import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { book, type Case, conversions, fixture, fixtures } from './cases.ts';

const documents = [...fixtures(), ...conversions()];
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.for(documents)('$name: the bytes begin as EPUB 3.3, section 4.2 says', (document) => {
  const { bytes } = book(document);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint16(8, true)).toBe(0); // stored
  expect(view.getUint16(28, true)).toBe(0); // no extra field
  expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test.for(documents)('$name: no entry has an extra field or another time than 1980', (document) => {
  const { bytes } = book(document);
  for (const entry of centralDirectory(bytes)) {
    expect(entry.extra, entry.name).toBe(0);
    expect(entry.date, entry.name).toBe((1 << 5) | 1); // 1 January of the year 0 of DOS
  }
});

test.for(documents)('$name: the bytes are the same at the other end of the world', (document) => {
  const here = hash(document, 'UTC');
  expect(hash(document, 'Pacific/Kiritimati')).toBe(here);
  expect(hash(document, 'America/St_Johns')).toBe(here);
});

test('entries come in one order: type, container, package, text, resources', () => {
  expect([...book(fixture('resolution.en')).files.keys()]).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'EPUB/package.opf',
    'EPUB/cover.xhtml',
    'EPUB/title.xhtml',
    'EPUB/nav.xhtml',
    'EPUB/part-1.xhtml',
    'EPUB/part-2.xhtml',
    'EPUB/part-3.xhtml',
    'EPUB/style.css',
    'EPUB/cover.svg',
  ]);
});

test('the package states what the document states', () => {
  const text = packageOf(fixture('resolution.en'));
  expect(text).toContain('<dc:title>The decline of wild bees in mountain regions</dc:title>');
  expect(text).toContain('<dc:date>2022-05-19</dc:date>');
  expect(text).toContain('<dc:identifier>P9_TA(2022)9001</dc:identifier>');
  expect(text).toContain('<meta property="dcterms:modified">2022-05-19T00:00:00Z</meta>');
  expect(text).toContain('<meta property="schema:accessibilityHazard">none</meta>');
  expect(text).not.toContain('conformsTo');
});

test('a date that only holds a place is no date of the book', () => {
  expect(packageOf(fixture('procedure-file.en'))).not.toContain('<dc:date>');
  const motion = conversions().find(
    ({ xml }) => xml.includes('name="yearOnly"') && xml.includes('motionForResolution'),
  );
  if (motion === undefined) throw new Error('no conversion has a year alone');
  expect([...book(motion).files.values()].filter((text) => text.includes('2021-01-01'))).toEqual([]);
});

test('the identifier is a UUID of version 5 of the Expression, and differs by language', () => {
  const [en, ro] = ['resolution.en', 'resolution.ro'].map(
    (name) => /urn:uuid:([0-9a-f-]{36})/u.exec(packageOf(fixture(name)))?.[1],
  );
  // Computed with Python: uuid.uuid5(uuid.NAMESPACE_URL, "/akn/eu/statement/resolution/EP/2022-05-19/TA-9-2022-9001/eng@2022-05-19").
  expect(en).toBe('ef01e04e-b17b-57c1-bf99-b062c17bbd26');
  expect(ro).not.toBe(en);
});

test('the time of the last change can be told', () => {
  const text = book(fixture('summary.en'), { modified: new Date('2026-11-21T10:20:30Z') }).files.get(
    'EPUB/package.opf',
  );
  expect(text).toContain('<meta property="dcterms:modified">2026-11-21T10:20:30Z</meta>');
});

function hash(document: Case, timeZone: string): string {
  process.env.TZ = timeZone;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  return createHash('sha256').update(book(document).bytes).digest('hex');
}

function packageOf(document: Case): string {
  return book(document).files.get('EPUB/package.opf') ?? '';
}

/** The entries as the end of the ZIP lists them (APPNOTE, sections 4.3.12 and 4.3.16). */
function centralDirectory(bytes: Uint8Array): { name: string; extra: number; date: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))).toString('utf8');
    const date = view.getUint16(at + 14, true);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    return { name, extra: extra ?? 0, date };
  });
}
