import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, test } from 'vitest';
import { book, conversions, examples, fixtures, page, samples } from './cases.ts';
import { findEpubCheck } from './tools.ts';

const all = [...fixtures(), ...conversions(), ...examples(), ...samples()];

/** Rules on taste and on lines of source are not ours: titles are as long as the law has them, ids as the eId has them. */
const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'valid-id': ['error', { relaxed: true }] },
});

test.for(all)('$name: the page is conforming HTML', async (document) => {
  const { results } = await htmlValidate.validateString(page(document));
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector }))),
  ).toEqual([]);
});

test('the checker sees what is wrong', async () => {
  const { valid } = await htmlValidate.validateString(
    '<!DOCTYPE html>\n<html lang="en"><head><title>a</title></head><body><p><div></div></p></body></html>',
  );
  expect(valid).toBe(false);
});

test.for(all)('$name: epubcheck-ts finds nothing', async (document) => {
  const { messages } = await EpubCheck.validate(book(document).bytes);
  expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
});

const jar = findEpubCheck();

describe.skipIf(jar === undefined)('EPUBCheck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recital-epub-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // It starts a machine of its own for each book: what we publish, and the fixture that holds the most.
  test.for([...conversions(), ...fixtures().filter(({ name }) => name === 'act.en')])(
    '$name: EPUBCheck finds nothing',
    (document) => {
      const path = join(folder, `${document.name}.epub`);
      writeFileSync(path, book(document).bytes);
      spawnSync('java', ['-jar', jar ?? '', '--json', `${path}.json`, path], { stdio: 'ignore' });
      const report: { messages: unknown[] } = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
      expect(report.messages).toEqual([]);
    },
  );
});
