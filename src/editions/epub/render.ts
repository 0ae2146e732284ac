import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { joinStyles } from '../assets.ts';
import { readFacts } from '../facts.ts';
import type { RenderOptions } from '../options.ts';
import { printDate } from '../print-date.ts';
import { transform } from '../transform.ts';
import { containerXml } from './container.ts';
import { coverSvg } from './cover.ts';
import { packageXml } from './package.ts';
import { zip } from './zip.ts';

export interface EpubEdition {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One AKN document as an EPUB 3.3 publication: the same input and options give the same bytes on any machine.
 * The XML must be well formed; any valid AKN renders whole.
 */
export function renderEpub(xml: string, options: RenderOptions): EpubEdition {
  const facts = readFacts(xml);
  const { documents, diagnostics } = transform('epub', xml, options, {
    language: facts.language,
    title: facts.title,
    date: facts.date === undefined ? '' : printDate(facts.date, options.words),
  });
  const resources = new Map([
    ['style.css', `${joinStyles(['book'])}\n`],
    ['cover.svg', coverSvg(xml, facts, options.words)],
  ]);
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', containerXml()],
    ['EPUB/package.opf', packageXml(facts, options, [...documents.keys()], [...resources.keys()])],
    ...[...documents, ...resources].map(([name, text]): [string, string] => [`EPUB/${name}`, text]),
  ]);
  return { bytes: zip(files), diagnostics };
}
