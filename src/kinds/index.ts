import type { Family } from './kind.ts';
import { procedureFileFamily } from './procedure-file/structure.ts';
import { resolutionFamily } from './resolution/structure.ts';
import { summaryFamily } from './summary/structure.ts';

/** Families of kinds, each with its grammar. To add one is a folder and a line here. */
export const families: readonly Family[] = [resolutionFamily, procedureFileFamily, summaryFamily];
