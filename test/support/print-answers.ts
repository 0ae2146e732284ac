import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { convert } from '../../src/index.ts';

// Prints one line for each file: its name and the hash of all that its conversion says.
for (const path of process.argv.slice(2)) {
  const { documents, account, diagnostics, refused } = convert(readFileSync(path), { name: basename(path) });
  const said = JSON.stringify({ documents, account, diagnostics, refused });
  process.stdout.write(`${basename(path)} ${createHash('sha256').update(said).digest('hex')}\n`);
}
