import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { joinStyles } from '../assets.ts';
import { readFacts } from '../facts.ts';
import type { RenderOptions } from '../options.ts';
import { transform } from '../transform.ts';

export interface HtmlEdition {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One AKN document as one page that needs nothing but itself. The XML must be well formed; any valid AKN renders whole. */
export function renderHtml(xml: string, options: RenderOptions): HtmlEdition {
  const { language, title } = readFacts(xml);
  const style = `\n${joinStyles(pageStyles)}\n`;
  const { text, diagnostics } = transform('html', xml, options, {
    language,
    title,
    alternates: JSON.stringify(options.alternates ?? []),
    files: JSON.stringify(options.files ?? {}),
    policy: contentPolicy(style),
  });
  return { text: `${withStyle(text, style)}\n`, diagnostics };
}

/** The style sheets of a page of ours, in the order of the cascade. */
export const pageStyles = ['tokens', 'page', 'text', 'tables', 'notes', 'contents', 'print'];

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash (Content Security Policy 3, section 2.3.1). */
export function contentPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The style sheet joins the finished page, so that no serializer escapes what is CSS. */
function withStyle(page: string, style: string): string {
  return page.replace('<style></style>', () => `<style>${style}</style>`);
}
