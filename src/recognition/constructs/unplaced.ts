import { costs } from '../costs.ts';
import type { Construct } from '../reading.ts';

/** Any row may be text that its document has no place for: it is kept where it stands, and reported. */
export const unplaced: Construct = () => [{ block: 'unplaced', cost: costs.unplaced, because: 'nothing else fits' }];
