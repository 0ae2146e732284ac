import fc from 'fast-check';
import { inputNames, readText } from '../support/inputs.ts';

const texts = inputNames.map(readText);
const lines = texts.flatMap((text) => text.split(/(?<=\n)/u));

/** The lines of one input in another order. */
export const shuffledLines = fc
  .constantFrom(...texts)
  .chain((text) => fc.shuffledSubarray(text.split(/(?<=\n)/u), { minLength: 1 }))
  .map((chosen) => chosen.join(''));

/** Pieces of the inputs, cut anywhere, one after the other. */
export const splices = fc
  .array(
    fc
      .constantFrom(...texts)
      .chain((text) =>
        fc.tuple(fc.nat(text.length), fc.nat(4000)).map(([start, length]) => text.slice(start, start + length)),
      ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** Lines of all inputs, with lines of nonsense between them. */
export const mixedLines = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((chosen) => chosen.join(''));

/** What a hostile or a broken capture is made of: marks, numbers, openers, odd spaces and breaks. */
export const markSoup = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        ' ',
        '\u00a0',
        '\f',
        '- ',
        '– ',
        'A. ',
        'B. ',
        'AA. ',
        '1. ',
        '2. ',
        '(a) ',
        '(i) ',
        '(1)',
        '¹',
        '² ',
        '* ',
        '*x*',
      ],
      ...[
        '<b>',
        '</b>',
        '&',
        '<',
        '>',
        '# ',
        '---',
        '_____',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\uffff',
        '\u0085',
        '\u2028',
        '\ud835\udc00',
        'e\u0301',
        '"',
        ']]>',
      ],
      ...[
        'whereas ',
        'having regard to ',
        'Calls on ',
        'European Parliament resolution of 11 February 2021 on x',
        'The European Parliament,',
      ],
      ...[
        'OJ C 23, 21.1.2021, p. 83.',
        'P9_TA(2021)0056',
        '2021/2544(RSP)',
        'Key events\t\t',
        'Basic information\t',
        'ANNEX',
        'word ',
        'end.',
        'end;',
      ],
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** A whole small resolution with such marks at every seam. */
export const spoiltResolution = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: markSoup }), {
    minLength: 8,
    maxLength: 8,
  })
  .map((soups) => resolution.map((part, index) => part + (soups[index] ?? '')).join('\n\n'));

const resolution = [
  'P9_TA(2021)0056\n\nEuropean Parliament resolution of 11 February 2021 on the roads of Lorvania (2021/2544(RSP))',
  'The European Parliament,',
  '– having regard to its resolution of 14 March 2019 on Lorvania(1),',
  '– having regard to Rule 144(5) and 132(4) of its Rules of Procedure,',
  'A. whereas the roads of Lorvania have been closed;',
  'B. whereas the government of Lorvania keeps them closed;',
  '1. Calls on the government of Lorvania:\n\n(a) to open the roads;\n\n(b) to keep them open;',
  '2. Instructs its President to forward this resolution to the Council.\n\n(1)OJ C 23, 21.1.2021, p. 83.',
];
