import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { renderEpub } from '../../src/editions/epub/render.ts';
import { renderHtml } from '../../src/editions/html/render.ts';
import type { RenderOptions } from '../../src/editions/options.ts';
import { languages } from '../../src/languages/index.ts';
import { inputDocuments } from '../support/conversion.ts';
import { inputNames } from '../support/inputs.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** A document of AKN to render, under a name for the report. */
export interface Case {
  readonly name: string;
  readonly xml: string;
}

/** Documents of the profile, written for these tests. */
export function fixtures(): Case[] {
  return readFolder(new URL('fixtures', import.meta.url).pathname);
}

/** One of those documents. */
export function fixture(wanted: string): Case {
  const found = fixtures().find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`there is no fixture ${wanted}`);
  return found;
}

/** What the program makes of the five inputs. */
export function conversions(): Case[] {
  return inputNames.flatMap((name) => inputDocuments(name)).map(({ name, xml }) => ({ name, xml }));
}

/** The examples of the profile, where they are to be had. */
export function examples(): Case[] {
  return sharedCases('design/examples');
}

/** Valid AKN that others wrote, of every kind of document. */
export function samples(): Case[] {
  return sharedCases('samples/valid');
}

/** The options of a document on its own, with the words of its language. */
export function optionsFor({ name, xml }: Case): RenderOptions {
  const iso639 = /<FRBRlanguage language="([a-z]{2,3})"/u.exec(xml)?.[1];
  const english = languages.get('en');
  if (english === undefined) throw new Error('there is no English pack');
  return { path: `${name}.xml`, words: [...languages.values()].find((pack) => pack.iso639 === iso639) ?? english };
}

export function page(document: Case, options: Partial<RenderOptions> = {}): string {
  return renderHtml(document.xml, { ...optionsFor(document), ...options }).text;
}

/** A book opened: its bytes, and its files by name, in their order. */
export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly files: ReadonlyMap<string, string>;
}

export function book(document: Case, options: Partial<RenderOptions> = {}): OpenedBook {
  const { bytes } = renderEpub(document.xml, { ...optionsFor(document), ...options });
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => [name, strFromU8(content)]);
  return { bytes, files: new Map(files) };
}

/** The files of a book that hold the text, in reading order. */
export function textFiles({ files }: OpenedBook): string[] {
  return [...files].filter(([name]) => /\/(?:title|part-\d+)\.xhtml$/u.test(name)).map(([, text]) => text);
}

function sharedCases(path: string): Case[] {
  const folder = sharedFolder();
  return folder === undefined ? [] : readFolder(join(folder, path));
}

function readFolder(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => ({ name: name.slice(0, -'.xml'.length), xml: readFileSync(join(folder, name), 'utf8') }));
}
