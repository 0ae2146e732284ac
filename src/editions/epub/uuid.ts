import { createHash } from 'node:crypto';

/** The UUID of an IRI: version 5 in the URL namespace (RFC 9562, sections 5.5 and 6.6), so it never changes. */
export function uuidOf(iri: string): string {
  const bytes = createHash('sha1').update(urlNamespace).update(iri).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
