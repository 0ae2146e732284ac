/** Parts that the cases are made of: a case says only what it is about. */
export const title = 'European Parliament resolution of 11 February 2021 on the roads of Lorvania';
export const enacting = 'The European Parliament,';
export const citation = '–  having regard to its resolution of 14 March 2019 on Lorvania,';
export const rule = '–  having regard to Rule 144 of its Rules of Procedure,';
export const recitalA = 'A.  whereas the roads of Lorvania have been closed since the spring;';
export const recitalB = 'B.  whereas the government of Lorvania keeps them closed;';
export const paragraph1 = '1.  Calls on the government of Lorvania to open the roads;';
export const paragraph2 = '2.  Welcomes the mending of the bridges of Lorvania;';

export function closing(number: number): string {
  return `${number}.  Instructs its President to forward this resolution to the Council and the Commission.`;
}

/** Paragraphs set off by blank lines. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n');
}

/** Up to the last recital, and its outline. */
export const head = [title, enacting, citation, rule, recitalA, recitalB];
export const headSketch = ['formula', 'cit 2', 'rec A B'];
