import type { LanguagePack } from '../../languages/schema.ts';
import { fold, foldPhrase } from '../../source/fold.ts';
import type { Vote } from '../kind.ts';

/** The first vote that the text states in a form its language knows; the fullest form wins. */
export function readVote(texts: readonly string[], pack: LanguagePack): Vote | undefined {
  const forms = [...(pack.observatory?.votes ?? [])]
    .sort((a, b) => b.split('{').length - a.split('{').length)
    .map(compile);
  for (const text of texts) {
    const { value } = fold(text);
    for (const form of forms) {
      const groups = form.exec(value)?.groups;
      if (groups)
        return {
          for: count(groups.for),
          against: count(groups.against),
          abstentions: groups.abstentions === undefined ? undefined : count(groups.abstentions),
        };
    }
  }
  return undefined;
}

function compile(form: string): RegExp {
  const pattern = foldPhrase(form)
    .replace(/[.*+?^$()|[\]\\/]/gu, '\\$&')
    .replace(/\{(for|against|abstentions)\}/gu, '(?<$1>\\d{1,3})');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
}

function count(digits: string | undefined): number {
  return Number(digits);
}
