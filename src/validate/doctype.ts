/**
 * Where a document type declaration begins, if the text has one: an offset, else undefined.
 * It looks only where the grammar allows one (XML 1.0, productions 22, 27 and 28): after the declaration, white space,
 * comments and processing instructions of the prolog. The same letters in a comment or a CDATA section are none.
 *
 * > | <?xml version="1.0"?> <!-- <!DOCTYPE a> --> <!DOCTYPE act [
 *                                                 ^
 */
export function findDoctype(text: string): number | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    at = afterSpace(text, at);
    if (text.startsWith('<!DOCTYPE', at)) return at;
    const end = afterMisc(text, at);
    if (end === undefined) return undefined;
    at = end;
  }
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of the comment or instruction that begins here; undefined when none does, or none ends. */
function afterMisc(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  return undefined;
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}
