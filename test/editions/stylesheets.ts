import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

/** Before any test: the stylesheets are compiled, unless what is compiled is newer than every source. */
export function setup(): void {
  const project = new URL('../../', import.meta.url);
  const compiled = new URL('dist/xslt/epub.sef.json', project);
  const sources = new URL('xslt/', project);
  const newest = Math.max(
    ...readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:xsl|css)$/u.test(name))
      .map((name) => statSync(new URL(name, sources)).mtimeMs),
  );
  if (existsSync(compiled) && statSync(compiled).mtimeMs > newest) return;
  execFileSync('npm', ['run', '--silent', 'build:stylesheets'], {
    cwd: project,
    stdio: 'pipe',
  });
}
