import { type Grammar, moves } from '../../recognition/grammar.ts';

/** A summary of the Legislative Observatory: prose about a text. It must not get citations or recitals. */
export const summaryGrammar: Grammar = {
  name: 'summary',
  phases: ['start', 'reference', 'text', 'end'],
  moves: {
    start: moves('start', {
      furniture: 0,
      runningHead: 0,
      unplaced: 0,
      summaryTitle: 0,
      referenceLine: [0, 'reference'],
    }),
    reference: moves('reference', { prose: [0, 'text'], item: [1, 'text'], heading: [1, 'text'], furniture: 1 }),
    text: moves('text', {
      prose: 0,
      item: 0,
      heading: 1,
      runningHead: 0,
      furniture: [0.5, 'end'],
      trailer: [2, 'end'],
    }),
    end: moves('end', { furniture: 0, trailer: 0, runningHead: 0, unplaced: 0 }),
  },
  requires: [['referenceLine'], ['prose']],
  wants: { summaryTitle: 2 },
};
