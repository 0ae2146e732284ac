import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files/write.ts';

/** What the last build wrote, each file with the hash of everything it was made from. */
export interface BuildState {
  /** Is the file there, made from the same things? */
  isCurrent(path: string, key: string): boolean;
  /** Writes a file, unless it already holds just this. */
  write(path: string, key: string, content: string | Uint8Array): void;
  /** Counts a current file as one of this build's. */
  keep(path: string, key: string): void;
  /** Was this said with the same key at the last build? Marks have a colon, paths have none. */
  remembers(mark: string, key: string): boolean;
  remember(mark: string, key: string): void;
  /** Removes files that the last build wrote and this one did not, and remembers this one's. */
  finish(): void;
  readonly written: number;
}

const stateName = '.recital-build.json';

/** `root` is the output folder; paths are relative to it. */
export function openState(root: string): BuildState {
  removePartials(root);
  const last = readState(join(root, stateName));
  const next = new Map<string, string>();
  let written = 0;
  return {
    isCurrent: (path, key) => last.get(path) === key && existsSync(join(root, path)),
    keep: (path, key) => next.set(path, key),
    write(path, key, content) {
      const target = join(root, path);
      next.set(path, key);
      if (existsSync(target) && Buffer.compare(readFileSync(target), Buffer.from(content)) === 0) return;
      writeWhole(target, content);
      written += 1;
    },
    remembers: (mark, key) => last.get(mark) === key,
    remember: (mark, key) => next.set(mark, key),
    finish() {
      for (const path of last.keys())
        if (!next.has(path) && !path.includes(':')) rmSync(join(root, path), { force: true });
      const entries = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
      const path = join(root, stateName);
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
    },
    get written() {
      return written;
    },
  };
}

/** Half-written files of a build that was interrupted. */
function removePartials(root: string): void {
  if (!existsSync(root)) return;
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (/\.partial-\d+$/u.test(path)) rmSync(join(root, path), { force: true });
}

/** The hash that tells whether a file has to be made again. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

function readState(path: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return parsed !== null && typeof parsed === 'object'
      ? new Map(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
      : new Map();
  } catch {
    return new Map();
  }
}
