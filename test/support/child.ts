import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Another process: how it differs from this one. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs a script of this folder in a process of its own and returns what it prints. */
export function runScript(script: string, args: readonly string[], { env = {}, cwd }: Surroundings = {}): string {
  const path = new URL(script, import.meta.url).pathname;
  return execFileSync(process.execPath, ['--import', loader, path, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}
