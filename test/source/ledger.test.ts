import { describe, expect, test } from 'vitest';
import { Ledger, reasons } from '../../src/source/ledger.ts';

const kept = { fate: 'kept', document: 'x', eId: 'para_1' } as const;

describe('closing an account', () => {
  test('drops the white space that nobody claims as blank', () => {
    const ledger = new Ledger();
    ledger.enter({ start: 1, end: 3 }, kept);
    expect(ledger.close('\nab\n')).toEqual({
      entries: [
        { start: 0, end: 1, fate: 'dropped', reason: 'blank' },
        { start: 1, end: 3, ...kept },
        { start: 3, end: 4, fate: 'dropped', reason: 'blank' },
      ],
      faults: [],
    });
  });

  test('names text that nobody accounts for', () => {
    const ledger = new Ledger();
    ledger.enter({ start: 0, end: 2 }, kept);
    expect(ledger.close('ab cd').faults).toEqual([{ start: 2, end: 5, fault: 'unaccounted' }]);
  });

  test('names text that is counted twice', () => {
    const ledger = new Ledger();
    ledger.enter({ start: 0, end: 3 }, kept);
    ledger.drop({ start: 2, end: 4 }, 'page-furniture');
    expect(ledger.close('abcd').faults).toEqual([{ start: 2, end: 3, fault: 'counted twice' }]);
  });

  test('names a reason that does not hold for its characters', () => {
    const ledger = new Ledger();
    ledger.drop({ start: 0, end: 4 }, 'list-mark');
    expect(ledger.close('word').faults).toEqual([{ start: 0, end: 4, fault: 'wrong reason' }]);
  });

  test('leaves out spans without characters and sorts the rest', () => {
    const ledger = new Ledger();
    ledger.enter({ start: 2, end: 4 }, kept);
    ledger.enter({ start: 2, end: 2 }, kept);
    ledger.enter({ start: 0, end: 2 }, kept);
    const { entries, faults } = ledger.close('abcd');
    expect(faults).toEqual([]);
    expect(entries.map(({ start }) => start)).toEqual([0, 2]);
  });
});

describe('reasons', () => {
  test.each([
    ['line-wrap', [' \n', '\r\n'], ['-\n', 'a']],
    ['page-break', ['\n\n', '\f'], ['1']],
    ['blank', [' \t\n', '\u200b', '\ufeff'], ['.']],
    ['separator', ['\t', ' | ', '––'], ['a', '1', '–A']],
    ['list-mark', ['– ', '- ', '• '], ['a) ', '1. ']],
    ['note-mark', ['(1)', '¹', '[12]', '1)', '(5) ', '*', '(*1)'], ['word', 'see (1)']],
    ['emphasis-mark', ['*', '**', '_'], ['', '*a*']],
    ['hyphenation', ['-\n', '\u00ad', '-\r\n  '], ['-\na']],
    ['markup', ['<b>', '</a>', '<a href="#">', '# ', '&nbsp;'], ['Subject', '<b>Subject</b>']],
    ['page-furniture', ['Related Posts'], ['two\nlines']],
    ['running-head', ['P9_TA(2021)0056 1/7'], ['two\nlines']],
    ['metadata', ['TA-9-2021-0056_EN (PDF)'], ['two\nlines']],
    ['refused', ['anything\nat all', ''], []],
  ] as const)('%s', (reason, good, bad) => {
    for (const text of good) expect(reasons[reason].test(text), JSON.stringify(text)).toBe(true);
    for (const text of bad) expect(reasons[reason].test(text), JSON.stringify(text)).toBe(false);
  });

  test('are a closed list', () => {
    expect(Object.keys(reasons).sort()).toEqual(
      [
        ...['blank', 'emphasis-mark', 'hyphenation', 'line-wrap', 'list-mark', 'markup', 'metadata', 'note-mark'],
        ...['page-break', 'page-furniture', 'refused', 'running-head', 'separator'],
      ].sort(),
    );
  });
});
