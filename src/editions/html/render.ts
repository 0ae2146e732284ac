import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { joinStyles } from '../assets.ts';
import { readFacts } from '../facts.ts';
import type { RenderOptions } from '../options.ts';
import { printDate } from '../print-date.ts';
import { transform } from '../transform.ts';
import { contentPolicy } from './style.ts';

export interface HtmlEdition {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One AKN document as one page that needs nothing but itself. The XML must be well formed; any valid AKN renders whole. */
export function renderHtml(xml: string, options: RenderOptions): HtmlEdition {
  const { language, title, date } = readFacts(xml);
  const style = `\n${joinStyles(pageStyles)}\n`;
  const { text, diagnostics } = transform('html', xml, options, {
    language,
    title,
    date: date === undefined ? '' : printDate(date, options.words),
    alternates: JSON.stringify(options.alternates ?? []),
    files: JSON.stringify(options.files ?? {}),
    policy: contentPolicy(style),
  });
  return { text: `${withStyle(text, style)}\n`, diagnostics };
}

/** The style sheets of a page of ours, in the order of the cascade. */
const pageStyles = ['tokens', 'page', 'text', 'tables', 'notes', 'contents', 'print'];

/** The style sheet joins the finished page, so that no serializer escapes what is CSS. */
function withStyle(page: string, style: string): string {
  return page.replace('<style></style>', () => `<style>${style}</style>`);
}
