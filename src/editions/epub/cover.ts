import { create } from 'xmlbuilder2';
import type { Facts } from '../facts.ts';
import type { EditionWords } from '../options.ts';
import { findAll, readXmlTree, textOf } from '../xml-tree.ts';
import { fitLines } from './fit-lines.ts';
import { silhouette } from './silhouette.ts';

/**
 * The cover, drawn from the document: its kind, title, number, year and language, over a silhouette of its text.
 * No picture is loaded and no face embedded.
 */
export function coverSvg(xml: string, facts: Facts, words: EditionWords): string {
  const svg = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2000/svg', 'svg');
  svg.att({ viewBox: `0 0 ${page.width} ${page.height}`, 'xml:lang': facts.language });
  svg.ele('title').txt(facts.title);
  svg.ele('rect', { width: page.width, height: page.height, fill: colour.ground });
  for (const bar of silhouette(paragraphLengths(xml), silhouetteArea))
    svg.ele('rect', { ...bar, rx: 4, fill: colour.bar });

  const write = (y: number, size: number, face: string, fill: string, content: string) =>
    svg.ele('text', { x: page.margin, y, 'font-size': size, 'font-family': face, fill }).txt(content);
  const kinds: Readonly<Record<string, string>> = words.kindLabels;
  write(230, 46, face.sans, colour.quiet, kinds[facts.kind] ?? words.labels.document);
  const { lines, size } = fitLines(facts.title, titleArea);
  for (const [index, line] of lines.entries())
    write(titleArea.top + (index + 1) * size * 1.25, size, face.serif, colour.text, line);
  if (facts.number !== undefined) write(page.height - 200, 46, face.sans, colour.text, facts.number);
  const language = facts.language === words.code ? words.name : facts.language;
  write(page.height - 130, 40, face.sans, colour.quiet, [facts.date?.year, language].filter(Boolean).join(' · '));
  return `${svg.end({ prettyPrint: true })}\n`;
}

const page = { width: 1200, height: 1800, margin: 110 };
const titleArea = { top: 270, width: 980, height: 640 };
const silhouetteArea = { left: page.margin, top: 1010, width: 980, rows: 24, rowHeight: 20, barHeight: 8 };
const colour = { ground: '#17324f', bar: '#47688d', text: '#fdfcf9', quiet: '#b9cde3' };
const face = { serif: 'Georgia, serif', sans: 'Helvetica, Arial, sans-serif' };

function paragraphLengths(xml: string): number[] {
  return findAll(readXmlTree(xml), 'p').map((paragraph) => textOf(paragraph).length);
}
