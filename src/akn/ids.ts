/** Gives out eIds of one document, each once. Naming Convention 5.4; for duplicates it has no rule: `_2`, `_3` follow. */
export interface Ids {
  /** The wanted id, or the next free one where the source numbers twice. */
  claim(wanted: string): string;
  /** The next number of a kind of element in its context: `cits__cit` → `cits__cit_3`. */
  next(stem: string): string;
  /** Ids that were wanted twice. */
  readonly repeated: readonly string[];
}

export function newIds(): Ids {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const repeated: string[] = [];
  const claim = (wanted: string): string => {
    let id = wanted;
    for (let copy = 2; given.has(id); copy += 1) id = `${wanted}_${copy}`;
    if (id !== wanted) repeated.push(wanted);
    given.add(id);
    return id;
  };
  return {
    claim,
    next(stem) {
      let count = (counts.get(stem) ?? 0) + 1;
      while (given.has(`${stem}_${count}`)) count += 1;
      counts.set(stem, count);
      return claim(`${stem}_${count}`);
    },
    repeated,
  };
}
