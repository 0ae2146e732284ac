import en from './en.json' with { type: 'json' };
import ro from './ro.json' with { type: 'json' };
import type { LanguagePack } from './schema.ts';

/** Code → pack: the one line a new language adds. That each pack fits its schema is held by a test. */
export const languages: ReadonlyMap<string, LanguagePack> = new Map<string, LanguagePack>(
  [en, ro].map((pack) => [pack.code, pack]),
);
