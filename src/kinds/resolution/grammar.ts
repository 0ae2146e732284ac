import { type Grammar, moves } from '../../recognition/grammar.ts';

/**
 * Resolutions and their kin: preface, enacting line, citations, recitals, operative part with headings and points.
 * Notes stand at page feet or at the end, and may come anywhere once the text has begun.
 */
export const resolutionGrammar: Grammar = {
  name: 'resolution',
  phases: ['preface', 'citations', 'recitals', 'body', 'end'],
  moves: {
    preface: moves('preface', {
      furniture: 0,
      runningHead: 0,
      masthead: 0,
      number: 0,
      procedure: 0,
      shortTitle: 0,
      title: 0,
      unplaced: 0,
      formula: [0, 'citations'],
      citation: [0, 'citations'],
      recital: [1, 'recitals'],
      paragraph: [4, 'body'],
    }),
    citations: moves('citations', {
      citation: 0,
      note: 0,
      runningHead: 0,
      furniture: 4,
      subparagraph: 2,
      recital: [0, 'recitals'],
      heading: [2, 'body'],
      paragraph: [1, 'body'],
    }),
    recitals: moves('recitals', {
      recital: 0,
      point: 1,
      note: 0,
      runningHead: 0,
      furniture: 4,
      subparagraph: 2,
      citation: 5,
      heading: [0, 'body'],
      paragraph: [0, 'body'],
    }),
    body: moves('body', {
      paragraph: 0,
      point: 0,
      subparagraph: 0,
      heading: 0,
      note: 0,
      runningHead: 0,
      furniture: [0.5, 'end'],
      trailer: [0.5, 'end'],
      number: [0.5, 'end'],
      unplaced: [0, 'end'],
    }),
    end: moves('end', { note: 0, furniture: 0, trailer: 0, runningHead: 0, number: 0, procedure: 1, masthead: 1, unplaced: 0 }),
  },
  requires: [['identity'], ['paragraph', 'recital'], ['citation', 'recital', 'formula', 'title']],
  wants: { title: 2, number: 0.5, formula: 1, citation: 4, recital: 1, paragraph: 5 },
};
