import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileDates } from '../../src/languages/dates.ts';
import { scoreLanguages } from '../../src/languages/detect.ts';
import { languages } from '../../src/languages/index.ts';
import { compilePhrases } from '../../src/languages/phrases.ts';
import { fold } from '../../src/source/fold.ts';

const packs = [...languages.values()];
const samples = read('samples.json', z.record(z.string(), z.string()));
const titles = read(
  'titles.json',
  z.record(
    z.string(),
    z.strictObject({ resolution: z.string(), motionForResolution: z.string(), legislativeResolution: z.string() }),
  ),
);

describe.each(packs)('$code', (pack) => {
  it('is told from all others by its function words', () => {
    const [first, second] = scoreLanguages(samples[pack.code] ?? '', packs);
    expect(first?.pack.code).toBe(pack.code);
    expect(first?.share).toBeGreaterThan(1.1 * (second?.share ?? 1));
  });

  it.each(['resolution', 'motionForResolution', 'legislativeResolution'] as const)(
    'knows the title of a %s',
    (kind) => {
      const title = fold(titles[pack.code]?.[kind] ?? '').value;
      expect(compilePhrases(pack.kinds[kind].title).matchAt(title)).toBeGreaterThan(0);
      expect(compilePhrases(pack.kinds[kind].type).find(title)).toBeDefined();
      expect(compilePhrases(pack.parliament).find(title)).toBeDefined();
    },
  );

  it('tells a legislative resolution from a resolution', () => {
    const title = fold(titles[pack.code]?.legislativeResolution ?? '').value;
    const reach = (kind: 'resolution' | 'legislativeResolution') =>
      compilePhrases(pack.kinds[kind].title).matchAt(title) ?? 0;
    expect(reach('legislativeResolution')).toBeGreaterThan(reach('resolution'));
  });

  it('reads the date of a title, and none where a motion has none', () => {
    const dates = compileDates(pack);
    const datesOf = (kind: 'resolution' | 'motionForResolution' | 'legislativeResolution') =>
      dates(fold(titles[pack.code]?.[kind] ?? '').value).map(({ iso }) => iso);
    expect(datesOf('resolution')).toEqual(['2021-02-11']);
    expect(datesOf('legislativeResolution')).toEqual(['2019-03-14']);
    expect(datesOf('motionForResolution')).toEqual([]);
  });

  it('reads every month in every form of date', () => {
    const dates = compileDates(pack);
    for (const form of pack.dateForms)
      for (const [index, month] of pack.months.entries())
        for (const name of month) {
          const written = form.replace('{d}', '9').replace('{month}', name).replace('{y}', '2024');
          expect(
            dates(fold(`(${written}, 1)`).value).map(({ iso }) => iso),
            written,
          ).toEqual([`2024-${String(index + 1).padStart(2, '0')}-09`]);
        }
  });
});

function read<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')));
}
