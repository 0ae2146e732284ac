import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's Chromium, or the reason, printed, why there is none; under `CI=true` its absence is an error. */
export function findChromium(): string | undefined {
  return found('/usr/bin/chromium', existsSync('/usr/bin/chromium'), 'apt-get install chromium');
}

/** The jar of Debian's EPUBCheck, which `java -jar` runs. */
export function findEpubCheck(): string | undefined {
  return found(
    '/usr/bin/epubcheck',
    existsSync('/usr/bin/epubcheck') && runs('java', '-version'),
    'apt-get install epubcheck',
  );
}

function found(path: string, present: boolean, advice: string): string | undefined {
  if (present) return path;
  const said = `there is no ${path}: ${advice}`;
  if (process.env.CI === 'true') throw new Error(said);
  console.warn(`skipped: ${said}`);
  return undefined;
}

function runs(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
