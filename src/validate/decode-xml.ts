/** Bytes as text, or why they are none. */
export type DecodedXml = { readonly text: string } | { readonly problem: string };

/**
 * Decodes an XML file: by its byte order mark, else by the zero bytes of UTF-16, else by the name in its declaration,
 * else as UTF-8 (XML 1.0, section 4.3.3 and appendix F). A malformed sequence is a problem, never a replacement mark.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const label = byMark(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  if (utf16.test(label) && byMark(bytes) === undefined) {
    return { problem: 'The declaration says UTF-16, but the bytes are not.' };
  }
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return { problem: `The encoding ${label} is not known here.` };
    return { problem: `These bytes are not ${label}: reading stops at byte ${firstMalformed(bytes, label) + 1}.` };
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

// <?xml version="1.0" encoding="ISO-8859-1"?>
const declaration = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z][\w.-]*)["']/u;
const utf16 = /^utf-?16/iu;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  return declaration.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1]?.toLowerCase();
}

/** Halves the bytes: a stream decoder takes any beginning that holds no malformed sequence. */
function firstMalformed(bytes: Uint8Array, label: string): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), label)) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
