import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inputNames, inputs, readInput } from '../support/inputs.ts';
import { sharedFolder } from '../support/shared-folder.ts';

test.each(inputNames)('%s is the text that was captured, byte for byte', (name) => {
  expect(createHash('sha256').update(readInput(name)).digest('hex')).toBe(inputs[name]);
});

test('the hashes are those of the seeds', ({ skip }) => {
  const shared = sharedFolder();
  if (shared === undefined) return skip('no shared folder');
  const lines = readFileSync(`${shared}/seeds/SHA256SUMS`, 'utf8').trim().split('\n');
  expect(Object.values(inputs)).toEqual(lines.map((line) => line.split(/\s+/u)[0]));
});
