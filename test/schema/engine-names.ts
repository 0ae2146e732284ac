import { type EngineName, engineNames, openEngine } from '../../src/validate/schema.ts';

/** The engines of this machine. The optional one may be missing; then that is said, not hidden. */
export async function enginesHere(): Promise<EngineName[]> {
  const here: EngineName[] = [];
  for (const name of engineNames) {
    try {
      (await openEngine(name)).close();
      here.push(name);
    } catch (error) {
      if (name === 'libxml2-wasm') throw error;
      console.warn(`Tests of ${name} are skipped: ${error instanceof Error ? error.message : error}`);
    }
  }
  return here;
}
