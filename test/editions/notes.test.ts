import { expect, test } from 'vitest';
import { book, fixture, fixtures, page } from './cases.ts';

interface Link {
  readonly file: string;
  readonly href: string;
  readonly id: string | undefined;
}

test.for(fixtures())(
  '$name: every call of the page leads to its note, and every note back to its calls',
  (document) => {
    const files = new Map([['', page(document)]]);
    expect(unpaired(files)).toEqual([]);
  },
);

test.for(fixtures())(
  '$name: every call of the book leads to its note, and every note back to its calls',
  (document) => {
    const files = [...book(document).files].filter(([name]) => name.endsWith('.xhtml'));
    expect(unpaired(new Map(files.map(([name, text]) => [name.slice('EPUB/'.length), text])))).toEqual([]);
  },
);

test('a document of five notes has five calls and five ways back', () => {
  const files = new Map([['', page(fixture('resolution.en'))]]);
  expect(links(files, 'doc-noteref')).toHaveLength(5);
  expect(links(files, 'doc-backlink')).toHaveLength(5);
});

/** Links between calls and notes that have no target, or whose target holds no link back. */
function unpaired(files: ReadonlyMap<string, string>): string[] {
  const calls = links(files, 'doc-noteref');
  const backs = links(files, 'doc-backlink');
  const returns = new Set(backs.map(({ href }) => href));
  return [
    ...[...calls, ...backs].filter(({ href }) => !leads(files, href)).map(({ href }) => `leads nowhere: ${href}`),
    ...calls.filter(({ file, id }) => !returns.has(`${file}#${id}`)).map(({ href }) => `no way back: ${href}`),
  ];
}

function links(files: ReadonlyMap<string, string>, role: string): Link[] {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(/<a [^>]*>/gu)]
      .filter(([tag]) => tag.includes(`role="${role}"`))
      .map(([tag]) => ({ file, href: /href="([^"]*)"/u.exec(tag)?.[1] ?? '', id: /id="([^"]*)"/u.exec(tag)?.[1] })),
  );
}

function leads(files: ReadonlyMap<string, string>, href: string): boolean {
  const [file = '', id = ''] = href.split('#');
  return files.get(file)?.includes(` id="${id}"`) ?? false;
}
