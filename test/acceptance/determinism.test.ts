import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { runScript, type Surroundings } from '../support/child.ts';
import { inputNames, inputPath } from '../support/inputs.ts';

const paths = inputNames.map(inputPath);

function answers(order: readonly string[], surroundings: Surroundings = {}): string[] {
  return runScript('print-answers.ts', order, surroundings).trim().split('\n').sort();
}

const elsewhere: Readonly<Record<string, Surroundings>> = {
  'at the other end of the day': { env: { TZ: 'Pacific/Kiritimati' } },
  'where I has no dot': { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
  'where nothing is set': { env: { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' } },
  'in another folder': { cwd: tmpdir() },
};

describe('the same bytes, trace and findings', () => {
  const expected = answers(paths);

  test('for each input', () => {
    expect(expected.map((line) => line.split(' ')[0])).toEqual([...inputNames].sort());
    expect(new Set(expected.map((line) => line.split(' ')[1])).size).toBe(inputNames.length);
  });

  test.each(Object.keys(elsewhere))('%s', (place) => {
    expect(answers(paths, elsewhere[place])).toEqual(expected);
  });

  test('in another order', () => {
    expect(answers([...paths].reverse())).toEqual(expected);
  });
});
