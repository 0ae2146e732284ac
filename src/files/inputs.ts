import { readdirSync, statSync } from 'node:fs';
import { isReadable } from '../readers/index.ts';

/** The files of a folder, subfolders included, as paths relative to it with forward slashes, in a fixed order. */
export function listInputs(folder: string): {
  readonly inputs: readonly string[];
  readonly ignored: readonly string[];
} {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: `${entry.parentPath}/${entry.name}` }))
    .filter(
      ({ entry, path }) =>
        entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile()),
    )
    .map(({ path }) => path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/u, ''))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1));
  return { inputs: files.filter(isReadable), ignored: files.filter((path) => !isReadable(path)) };
}
