import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EpReference,
  fileForm,
  findEpReferences,
  observatoryForm,
  printedForm,
} from '../../src/identifiers/ep-reference.ts';
import {
  findProcedures,
  type ProcedureReference,
  printedProcedure,
  procedureFileForm,
} from '../../src/identifiers/procedure.ts';
import { fold } from '../../src/source/fold.ts';

const references: fc.Arbitrary<EpReference> = fc
  .record({
    series: fc.constantFrom('TA' as const, 'B' as const, 'RC' as const, 'A' as const),
    term: fc.integer({ min: 1, max: 20 }),
    year: fc.integer({ min: 1979, max: 2078 }),
    number: fc.integer({ min: 1, max: 9999 }),
    provisional: fc.boolean(),
  })
  .map((reference) => ({ ...reference, provisional: reference.provisional && reference.series === 'TA' }));

const procedures: fc.Arbitrary<ProcedureReference> = fc.record({
  year: fc.integer({ min: 1979, max: 2078 }),
  number: fc.integer({ min: 1, max: 9999 }),
  letter: fc.constantFrom('', 'A', 'B', 'M'),
  type: fc.constantFrom('RSP', 'INI', 'COD', 'NLE', 'BUD'),
});

describe('references of the Parliament’s documents', () => {
  test.each([
    ['P9_TA(2021)0056', 'TA-9-2021-0056'],
    ['P9_TA-PROV(2021)0056', 'TA-9-2021-0056'],
    ['P9_TA (2021) 0056', 'TA-9-2021-0056'],
    ['T9-0056/2021', 'TA-9-2021-0056'],
    ['TA‑9–2021-0056_EN (PDF)', 'TA-9-2021-0056'],
    ['B9-0148/2021', 'B-9-2021-0148'],
    ['B9‑0148/2021', 'B-9-2021-0148'],
    ['RC-B9-0144/2021', 'RC-9-2021-0144'],
    ['A9-0253/2023', 'A-9-2023-0253'],
    ['A5-0123/99', 'A-5-1999-0123'],
    ['A5-0123/02', 'A-5-2002-0123'],
  ])('%s is %s', (printed, file) => {
    expect(findEpReferences(fold(printed).value).map(({ reference }) => fileForm(reference))).toEqual([file]);
  });

  test.each(['XB9-0148/2021', 'B9-0148/20211', 'COM(2021)0056', 'P9_TA(2021)56', 'Rule 144(5)', 'EB9-0148/2021'])(
    '%s is none',
    (text) => {
      expect(findEpReferences(fold(text).value)).toEqual([]);
    },
  );

  test('are found at their places, in order', () => {
    const text = 'see b9-0148/2021, rc-b9-0144/2021 and p9_ta(2021)0056.';
    expect(findEpReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'b9-0148/2021',
      'rc-b9-0144/2021',
      'p9_ta(2021)0056',
    ]);
  });

  test('what is printed reads as the same value', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const read = (printed: string) => findEpReferences(fold(`(${printed})`).value).map((found) => found.reference);
        expect(read(printedForm(reference))).toEqual([reference]);
        expect(read(observatoryForm(reference))).toEqual([{ ...reference, provisional: false }]);
        expect(read(fileForm(reference))).toEqual([{ ...reference, provisional: false }]);
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});

describe('procedures', () => {
  test.each([
    ['2021/2544(RSP)', '2021-2544-RSP'],
    ['(2021/2544(RSP))', '2021-2544-RSP'],
    ['2018/0216A(COD)', '2018-0216A-COD'],
    ['2021 / 2544 (RSP)', '2021-2544-RSP'],
  ])('%s is %s', (printed, file) => {
    expect(findProcedures(fold(printed).value).map(({ reference }) => procedureFileForm(reference))).toEqual([file]);
  });

  test.each(['12021/2544(RSP)', '2021/254(RSP)', '2021/2544', '2021/2544(RS)', 'T9-0056/2021'])(
    '%s is none',
    (text) => {
      expect(findProcedures(fold(text).value)).toEqual([]);
    },
  );

  test('what is printed reads as the same value', () => {
    fc.assert(
      fc.property(procedures, (reference) => {
        expect(findProcedures(fold(printedProcedure(reference)).value).map((found) => found.reference)).toEqual([
          reference,
        ]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
