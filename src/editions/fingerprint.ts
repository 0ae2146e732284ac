import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { version } from '../version.ts';
import { compiledFolder } from './assets.ts';

let known: string | undefined;

/** A hash of everything in the program that an edition's bytes depend on: stylesheets, style sheets, version. */
export function editionFingerprint(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(version);
  const files = readdirSync(compiledFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:json|css)$/u.test(file),
  );
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort())
    hash.update(file).update(readFileSync(new URL(file, compiledFolder), 'utf8').replaceAll(compilation, ''));
  known = hash.digest('hex');
  return known;
}

// When a stylesheet was compiled, and the checksum that follows from it: the same sources must give the same hash.
const compilation = /"buildDateTime":"[^"]*"|"Σ":"[0-9a-f]*"/gu;
