/** A content model as a regular expression over the names of child elements. Built only by the functions below. */
export type Model =
  | { readonly type: 'never' }
  | { readonly type: 'nothing' }
  | { readonly type: 'child'; readonly name: string }
  | { readonly type: 'sequence'; readonly first: Model; readonly then: Model }
  | { readonly type: 'choice'; readonly options: readonly Model[] }
  | { readonly type: 'repeated'; readonly model: Model };

const never: Model = { type: 'never' };
export const nothing: Model = { type: 'nothing' };
export const child = (name: string): Model => ({ type: 'child', name });

export function sequence(parts: readonly Model[]): Model {
  return parts.reduceRight((then, first) => {
    if (first.type === 'never' || then.type === 'never') return never;
    if (first.type === 'nothing') return then;
    if (then.type === 'nothing') return first;
    if (first.type === 'sequence') return sequence([first.first, sequence([first.then, then])]);
    return { type: 'sequence', first, then };
  }, nothing);
}

/** Flat, without repeats and in one order, so that models which differ only in that are the same to `keyOf`. */
export function choice(options: readonly Model[]): Model {
  const flat = options.flatMap((option) => (option.type === 'choice' ? option.options : [option]));
  const unique = new Map(flat.filter(({ type }) => type !== 'never').map((option) => [keyOf(option), option]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, option]) => option);
  return sorted.length > 1 ? { type: 'choice', options: sorted } : (sorted[0] ?? never);
}

export function repeated(model: Model): Model {
  if (model.type === 'never' || model.type === 'nothing') return nothing;
  return model.type === 'repeated' ? model : { type: 'repeated', model };
}

/**
 * A child sequence that one model takes and the other refuses, the shortest there is; undefined when they agree on all.
 * Both are read in step by Brzozowski's derivatives until every reachable pair of rests has been compared.
 */
export function difference(a: Model, b: Model): readonly string[] | undefined {
  const seen = new Set<string>();
  let front: { readonly a: Model; readonly b: Model; readonly path: readonly string[] }[] = [{ a, b, path: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const pair of front) {
      const key = `${keyOf(pair.a)} ${keyOf(pair.b)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (mayEnd(pair.a) !== mayEnd(pair.b)) return pair.path;
      for (const name of new Set([...firsts(pair.a), ...firsts(pair.b)])) {
        next.push({ a: rest(pair.a, name), b: rest(pair.b, name), path: [...pair.path, name] });
      }
    }
    front = next;
  }
  return undefined;
}

function mayEnd(model: Model): boolean {
  switch (model.type) {
    case 'never':
    case 'child':
      return false;
    case 'nothing':
    case 'repeated':
      return true;
    case 'sequence':
      return mayEnd(model.first) && mayEnd(model.then);
    case 'choice':
      return model.options.some(mayEnd);
  }
}

function firsts(model: Model): readonly string[] {
  switch (model.type) {
    case 'never':
    case 'nothing':
      return [];
    case 'child':
      return [model.name];
    case 'repeated':
      return firsts(model.model);
    case 'sequence':
      return mayEnd(model.first) ? [...firsts(model.first), ...firsts(model.then)] : firsts(model.first);
    case 'choice':
      return model.options.flatMap(firsts);
  }
}

/** What may follow once `name` has been read. */
function rest(model: Model, name: string): Model {
  switch (model.type) {
    case 'never':
    case 'nothing':
      return never;
    case 'child':
      return model.name === name ? nothing : never;
    case 'repeated':
      return sequence([rest(model.model, name), model]);
    case 'choice':
      return choice(model.options.map((option) => rest(option, name)));
    case 'sequence': {
      const through = sequence([rest(model.first, name), model.then]);
      return mayEnd(model.first) ? choice([through, rest(model.then, name)]) : through;
    }
  }
}

function keyOf(model: Model): string {
  switch (model.type) {
    case 'never':
      return '∅';
    case 'nothing':
      return 'ε';
    case 'child':
      return model.name;
    case 'repeated':
      return `(${keyOf(model.model)})*`;
    case 'sequence':
      return `${keyOf(model.first)},${keyOf(model.then)}`;
    case 'choice':
      return `(${model.options.map(keyOf).join('|')})`;
  }
}
