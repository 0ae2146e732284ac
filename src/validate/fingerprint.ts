import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A hash of a schema and of everything beside it that it may include. */
export function schemaFingerprint(schemaPath: string): string {
  const folder = dirname(schemaPath);
  const hash = createHash('sha256').update(readFileSync(schemaPath));
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xsd'));
  for (const part of parts.map((file) => file.replaceAll('\\', '/')).sort())
    hash.update(part).update(readFileSync(join(folder, part)));
  return hash.digest('hex');
}
