import type { SchemaEngine } from '../../src/validate/schema.ts';
import type { SchemaMessage } from '../../src/validate/schema-message.ts';
import { mutants } from './mutate.ts';
import { readVocabulary } from './vocabulary.ts';

/** How many mutants a run makes in all, and from which seed: a night can try more, a failure can be had again. */
export const mutantCount = Number(process.env.RECITAL_MUTANTS ?? 2000);
export const mutantSeed = Number(process.env.RECITAL_SEED ?? 20180829);

/** Findings without their words, in which engines and schemas may differ: what, where, on which element and attribute. */
export function findings(messages: readonly SchemaMessage[]): readonly (readonly unknown[])[] {
  return messages.map(({ rule, line, path, element, attribute }) => [rule, line, path, element, attribute]);
}

/** What two judges say of the same document, when they do not say the same. */
interface Disagreement {
  readonly change: string;
  readonly one: readonly SchemaMessage[];
  readonly other: readonly SchemaMessage[];
}

/** Of `count` mutants of a document: those on which two judges disagree, and how many the second refuses. */
export function judgeMutants(one: SchemaEngine, other: SchemaEngine, xml: string, count: number) {
  const disagreements: Disagreement[] = [];
  let refused = 0;
  for (const mutant of mutants(xml, mutantSeed, count, vocabulary)) {
    const verdicts = { one: one.validate(mutant.xml), other: other.validate(mutant.xml) };
    if (verdicts.other.length > 0) refused += 1;
    if (JSON.stringify(findings(verdicts.one)) !== JSON.stringify(findings(verdicts.other))) {
      disagreements.push({ change: mutant.change, ...verdicts });
    }
  }
  return { disagreements, refused };
}

const vocabulary = readVocabulary();

/** The share of `total` mutants that each document gets: many for a small one, few for a large one, none without any. */
export function shares(sizes: readonly number[], total: number): number[] {
  const weights = sizes.map((size) => 1 / (20_000 + size));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.ceil((total * weight) / sum));
}
