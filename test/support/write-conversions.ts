import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convert } from '../../src/index.ts';

// Converts files into a folder: NAME.xml for each document, INPUT.json with the account and the trace.
const [folder = '.', ...paths] = process.argv.slice(2);
for (const path of paths) {
  const name = basename(path);
  const { documents, account, refused } = convert(readFileSync(path), { name });
  for (const document of documents) writeFileSync(join(folder, `${document.name}.xml`), document.xml);
  const traced = documents.map(({ name: document, elements }) => ({ document, elements }));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ refused, account, documents: traced }));
}
