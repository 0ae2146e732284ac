import type { InputName } from '../support/inputs.ts';

/** What an input prints that its documents do not hold as text, found by reading the inputs. In order of appearance. */
export interface Losses {
  /** Every dropped piece that has a letter or a digit in it. */
  readonly dropped: readonly string[];
  /** Every piece with a letter or a digit that the output prints in other characters: note calls. */
  readonly replaced: readonly (readonly [printed: string, by: string])[];
}

const link = ['<a href="#">', '</a>'];

export const losses: Readonly<Record<InputName, Losses>> = {
  'oeil-2021-2544-rsp.en.txt': {
    // Three words in bold; the links of Key events (2) and of the Documentation gateway (9).
    dropped: [...Array(3).fill(['<b>', '</b>']).flat(), ...Array(11).fill(link).flat()],
    replaced: [],
  },
  'ta-9-2021-0056.en.txt': {
    dropped: [
      'csm_S.3_EN_logo_smaller_01_c8ce50b44a',
      ...['(1)', '(2)', '(3)', '(4)', '(5)'],
      'TA\u20119\u20132021-0056_EN (PDF)',
      'The European Parliament',
      'Related Posts',
    ],
    replaced: [1, 2, 3, 4, 5].map((number) => [`(${number})`, `${number}`]),
  },
  'b-9-2021-0148.en.txt': { dropped: [], replaced: [] },
  'oeil-2022-2505-rsp-summary.en.txt': { dropped: [], replaced: [] },
  'ta-9-2021-0056.ro.txt': {
    dropped: ['¹', '²', '³', '⁴', '¹'],
    replaced: [
      ['¹', '1'],
      ['²', '2'],
      ['³', '3'],
      ['⁴', '4'],
      ['¹', '5'],
    ],
  },
};
