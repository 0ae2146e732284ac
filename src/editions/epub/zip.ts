import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Files as a ZIP in the order given. The first is stored, as EPUB 3.3, section 4.2 wants its `mimetype`; the others are
 * deflated. There is no extra field and one fixed time, so the bytes depend on the files alone.
 */
export function zip(files: ReadonlyMap<string, string>): Uint8Array {
  const entries: Zippable = {};
  // A ZIP holds local time. Noon of a given day is the same everywhere: no clock is ever set forward across it.
  const mtime = new Date(1980, 0, 1, 12);
  for (const [name, text] of files) {
    entries[name] = [strToU8(text), { level: Object.keys(entries).length === 0 ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
