import { readXml } from '../validate/read-xml.ts';

/** The text of XML that may be read: without a DOCTYPE there is no entity to expand. Throws, and says why, if it may not. */
export function acceptXml(xml: string): string {
  const readable = readXml(xml);
  if (typeof readable !== 'string') throw new Error(`line ${readable.line}: ${readable.message}`);
  return readable;
}
