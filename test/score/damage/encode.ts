import type { Encoding } from './capture.ts';

/** The bytes of a text, or nothing when the encoding has no place for one of its characters. */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array | undefined {
  const marked = bom ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(marked, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(marked, 'utf16le').swap16());
    case 'windows-1252':
    case 'iso-8859-2':
      return encodeBytes(text, bytesOf(encoding));
  }
}

/** Whether a one-byte encoding can hold the text. */
export function holds(encoding: 'windows-1252' | 'iso-8859-2', text: string): boolean {
  const bytes = bytesOf(encoding);
  return [...text].every((character) => bytes.has(character));
}

const octets = Array.from({ length: 256 }, (_, byte) => byte);

/** Spelt out: the platform's decoder of this name reads 0x80 to 0x9F as controls. Five places there are empty. */
const windows = octets.map((byte) =>
  byte < 0x80 || byte > 0x9f
    ? String.fromCharCode(byte)
    : ('€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'[byte - 0x80] ?? ''),
);

const tables = new Map<string, Map<string, number>>();

function bytesOf(encoding: 'windows-1252' | 'iso-8859-2'): Map<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder('iso-8859-2');
  const characters =
    encoding === 'windows-1252' ? windows : Array.from(octets, (byte) => decoder.decode(Uint8Array.of(byte)));
  const table = new Map(characters.map((character, byte) => [character, byte]));
  tables.set(encoding, table);
  return table;
}

function encodeBytes(text: string, bytes: ReadonlyMap<string, number>): Uint8Array | undefined {
  const found = [...text].map((character) => bytes.get(character));
  return found.some((byte) => byte === undefined) ? undefined : Uint8Array.from(found.map((byte) => byte ?? 0));
}
