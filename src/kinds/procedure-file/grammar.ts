import { type Grammar, moves } from '../../recognition/grammar.ts';

/** A file of the Legislative Observatory: named tables, one after the other. */
export const procedureFileGrammar: Grammar = {
  name: 'procedureFile',
  phases: ['start', 'tables'],
  moves: {
    start: moves('start', { furniture: 0, runningHead: 0, unplaced: 0, tableHeading: [0, 'tables'] }),
    tables: moves('tables', { tableHeading: 0, tableRow: 0, furniture: 0, runningHead: 0, unplaced: 0 }),
  },
  requires: [['identity'], ['tableHeading'], ['tableRow']],
  wants: {},
};
