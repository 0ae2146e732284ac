import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { acceptXml } from './accept.ts';
import { compiledFolder } from './assets.ts';
import { type MessageNode, toDiagnostic } from './message.ts';
import type { RenderOptions } from './options.ts';

export type StylesheetName = 'html' | 'epub';

/** What a stylesheet made: its main result, and its other documents by name. */
export interface Transformed {
  readonly text: string;
  readonly documents: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs a compiled stylesheet over AKN, which must be well formed and free of a DOCTYPE; throws if it is not. */
export function transform(
  name: StylesheetName,
  xml: string,
  options: RenderOptions,
  parameters: Readonly<Record<string, string>>,
): Transformed {
  const { code, labels, kindLabels } = options.words;
  const documents = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const { principalResult } = loadSaxon().transform(
    {
      stylesheetInternal: compiled(name),
      sourceText: acceptXml(xml),
      destination: 'serialized',
      baseOutputURI: base,
      deliverResultDocument: () => ({
        destination: 'serialized',
        save: (uri, text) => documents.set(String(uri).slice(base.length), text),
      }),
      deliverMessage: (message, code) => diagnostics.push(toDiagnostic(message, code, options.path)),
      stylesheetParams: {
        ...parameters,
        labels: JSON.stringify({ code, labels, kindLabels }),
        links: JSON.stringify(options.links ?? {}),
      },
    },
    'sync',
  );
  return { text: principalResult, documents, diagnostics };
}

// Results are collected in memory: the address is never opened.
const base = 'recital://edition/';

interface Saxon {
  transform(
    options: {
      readonly stylesheetInternal: unknown;
      readonly sourceText: string;
      readonly destination: 'serialized';
      readonly baseOutputURI: string;
      readonly deliverResultDocument: (uri: string) => {
        readonly destination: 'serialized';
        readonly save: (uri: string | URL, text: string) => void;
      };
      readonly deliverMessage: (message: MessageNode, code: string) => void;
      readonly stylesheetParams: Readonly<Record<string, string>>;
    },
    execution: 'sync',
  ): { readonly principalResult: string };
}

/** Loaded when first needed: it costs a third of a second, which `--help` must not pay. */
function loadSaxon(): Saxon {
  saxon ??= createRequire(import.meta.url)('saxon-js') as Saxon;
  return saxon;
}

let saxon: Saxon | undefined;

function compiled(name: StylesheetName): unknown {
  const known = stylesheets.get(name) ?? JSON.parse(readFileSync(new URL(`${name}.sef.json`, compiledFolder), 'utf8'));
  stylesheets.set(name, known);
  return known;
}

const stylesheets = new Map<StylesheetName, unknown>();
