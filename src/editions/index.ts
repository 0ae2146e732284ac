import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderEpub } from './epub/render.ts';
import { renderHtml } from './html/render.ts';
import type { RenderOptions } from './options.ts';

/** A form in which a document is published. */
export interface Edition {
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (
    xml: string,
    options: RenderOptions,
  ) => { readonly content: string | Uint8Array; readonly diagnostics: readonly Diagnostic[] };
}

/** Name → edition: the one line a new edition adds. */
export const editions = {
  html: {
    extension: 'html',
    mediaType: 'text/html',
    render: (xml, options) => {
      const { text, diagnostics } = renderHtml(xml, options);
      return { content: text, diagnostics };
    },
  },
  epub: {
    extension: 'epub',
    mediaType: 'application/epub+zip',
    render: (xml, options) => {
      const { bytes, diagnostics } = renderEpub(xml, options);
      return { content: bytes, diagnostics };
    },
  },
} as const satisfies Readonly<Record<string, Edition>>;

export type EditionName = keyof typeof editions;
