import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ro from './ro.json' with { type: 'json' };
import type { LanguagePack } from './schema.ts';

/** Code → pack: the one line a new language adds. That each pack fits its schema is held by a test. */
export const languages: ReadonlyMap<string, LanguagePack> = new Map<string, LanguagePack>(
  [de, en, es, fr, it, nl, pl, pt, ro].map((pack) => [pack.code, pack]),
);
