import type { Verdict } from './judge.ts';
import { groupBy, scores, tally } from './tally.ts';
import { classes } from './truth.ts';

/** The least F1 of every class, in every language and kind. */
const goals: Readonly<Record<string, number>> = { clean: 0.995, light: 0.995, heavy: 0.97 };

/** What falls short of the goals, one sentence each; none when all are met. */
export function shortfalls(verdicts: ReadonlyMap<string, readonly Verdict[]>, foreignAccepted: number): string[] {
  const found: string[] = foreignAccepted > 0 ? [`${foreignAccepted} foreign texts were accepted`] : [];
  for (const [level, all] of verdicts) {
    const goal = goals[level] ?? 0.995;
    const groups = groupBy(all, ({ specimen: { truth } }) => ['all', truth.language, truth.kind]);
    for (const [group, members] of groups) {
      const result = tally(members);
      for (const name of classes) {
        const { f1 } = scores(result.classes[name]);
        if (f1 < goal) found.push(`${level}, ${group}: F1 of ${name} is ${f1.toFixed(4)}, the goal is ${goal}`);
      }
    }
    const result = tally(all);
    if (result.lost > 0) found.push(`${level}: ${result.lost} words were lost`);
    if (result.invented > 0) found.push(`${level}: ${result.invented} words were invented`);
    if (result.unreported > 0) found.push(`${level}: no diagnostic points at ${result.unreported} misses`);
    const noisy =
      level === 'clean' ? all.filter(({ specimen, findings }) => specimen.complete && findings.length > 0) : [];
    if (noisy.length > 0)
      found.push(`clean: ${noisy.length} complete texts have diagnostics, such as ${noisy[0]?.findings[0]?.rule}`);
  }
  return found;
}
