import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder that holds what this project may use but not keep: the OASIS schema, the first copies of the inputs. It is
 * `RECITAL_SHARED`, by default `../shared` beside the project. Absent, the reason is printed and the caller skips; a
 * continuous build must have it.
 */
export function sharedFolder(): string | undefined {
  const project = new URL('../..', import.meta.url).pathname;
  const folder = resolve(project, process.env.RECITAL_SHARED ?? '../shared');
  if (existsSync(folder)) return folder;
  const said = `there is no ${folder}: set RECITAL_SHARED to the folder with the OASIS schema and the seeds`;
  if (process.env.CI === 'true') throw new Error(said);
  console.warn(`skipped: ${said}`);
  return undefined;
}
