import type { Book } from './book.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';

/** The word books, by language code. */
export const books: Readonly<Record<string, Book>> = { de, en, fr, pl, ro };
