import { join } from 'node:path';
import { type Conversion, type ConvertedDocument, convert } from '../convert.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionFingerprint } from '../editions/fingerprint.ts';
import { renderIndex } from '../editions/html/index-page.ts';
import { listInputs } from '../files/inputs.ts';
import { faultOf, readInput } from '../files/read.ts';
import { printTrace, traceFile } from '../trace-file.ts';
import { schemaFingerprint } from '../validate/fingerprint.ts';
import { type EngineName, openEngine } from '../validate/schema.ts';
import { version } from '../version.ts';
import { coverageOf, documentCoverage } from './coverage.ts';
import { indexEntry, indexWords, outputPaths, renderOptions } from './editions.ts';
import { type RenderJob, renderAll } from './render.ts';
import type { BuildReport, DocumentReport, InputReport } from './report.ts';
import { type BuildState, keyOf, openState } from './state.ts';

export interface BuildSettings {
  readonly input: string;
  readonly out: string;
  readonly schema: string;
  readonly engine: EngineName;
  readonly maxBytes: number;
  readonly workers: number;
  /** For formats that must say when they were last changed; the document's own date without it. */
  readonly modified: Date | undefined;
}

export interface BuildOutcome {
  readonly report: BuildReport;
  /** Files that changed. */
  readonly written: number;
  /** An input could not be read at all, or an account did not close. */
  readonly failed: boolean;
}

interface Converted {
  readonly name: string;
  readonly conversion: Conversion | undefined;
  readonly problem: Diagnostic | undefined;
}

/**
 * Everything in the input folder to everything in the output folder: AKN, trace, editions, report. What is current is
 * left alone. Throws when the output folder cannot be written.
 */
export async function build(settings: BuildSettings): Promise<BuildOutcome> {
  const { inputs, ignored } = listInputs(settings.input);
  const converted = refuseTakenNames(inputs.map((name): Converted => convertInput(settings, name)));
  const documents = converted.flatMap(({ conversion }) => conversion?.documents ?? []);
  const state = openState(settings.out);
  for (const { name, conversion } of converted) {
    if (!conversion) continue;
    for (const document of conversion.documents)
      state.write(outputPaths.akn(document.name), keyOf(document.xml), document.xml);
    const trace = printTrace(traceFile(name, conversion));
    state.write(outputPaths.trace(traceName(name, conversion)), keyOf(trace), trace);
  }
  const schemaKey = schemaFingerprint(settings.schema);
  const schemaFindings = await validateAll(documents, settings, schemaKey, state);
  const editionFindings = await renderEditions(documents, settings, state);
  const report = makeReport(converted, ignored, settings, schemaKey, [...schemaFindings, ...editionFindings]);
  const text = `${JSON.stringify(report, null, 2)}\n`;
  state.write(outputPaths.report, keyOf(text), text);
  state.finish();
  const failed = report.diagnostics.some(
    ({ rule }) => rule === 'account/open' || rule === 'source/unreadable' || rule === 'internal/fault',
  );
  return { report, written: state.written, failed };
}

function convertInput({ input, maxBytes }: BuildSettings, name: string): Converted {
  const read = readInput(join(input, name), maxBytes);
  if ('problem' in read) return { name, conversion: undefined, problem: { ...read.problem, place: { path: name } } };
  try {
    return { name, conversion: convert(read.bytes, { name }), problem: undefined };
  } catch (error) {
    return { name, conversion: undefined, problem: faultOf(name, error) };
  }
}

/** The trace is named after the input's first document, or after the input where it was refused. */
function traceName(name: string, { documents }: Conversion): string {
  return documents[0]?.name ?? name.replace(/\.[^./]+$/u, '');
}

/** `a.txt` and `a.md` would write the same files: the second is refused. Documents come before refused inputs. */
function refuseTakenNames(all: readonly Converted[]): Converted[] {
  const owners = new Map<string, Converted>();
  const claims = [...all].sort((a, b) => Number(a.conversion?.refused ?? true) - Number(b.conversion?.refused ?? true));
  for (const found of claims) for (const name of namesOf(found)) owners.set(name, owners.get(name) ?? found);
  return all.map((found) => {
    const owner = namesOf(found)
      .map((name) => owners.get(name))
      .find((other) => other !== found);
    if (!owner) return found;
    const message = `this input would write the same files as ${owner.name}`;
    const place = { path: found.name };
    const problem: Diagnostic = {
      rule: 'build/name-taken',
      severity: 'error',
      message,
      place,
      advice: 'Rename one of the two.',
    };
    return { name: found.name, conversion: undefined, problem };
  });
}

/** What an input's files are called, on file systems that fold case. */
function namesOf({ name, conversion }: Converted): string[] {
  if (!conversion) return [];
  const names = [traceName(name, conversion), ...conversion.documents.map((document) => document.name)];
  return [...new Set(names.map((stem) => stem.toLowerCase()))];
}

/** A verdict is remembered by the bytes it was given on; only a good one is. */
async function validateAll(
  documents: readonly ConvertedDocument[],
  { schema, engine: name }: BuildSettings,
  schemaKey: string,
  state: BuildState,
): Promise<Diagnostic[]> {
  const findings: Diagnostic[] = [];
  const verdicts = documents.map((document) => ({
    document,
    key: keyOf(document.xml, schemaKey, name),
    mark: `valid:${document.name}`,
  }));
  const open = verdicts.filter(({ mark, key }) => !state.remembers(mark, key));
  const engine = open.length > 0 ? await openEngine(name, schema) : undefined;
  for (const { document, key, mark } of verdicts) {
    const messages = engine && open.some((verdict) => verdict.mark === mark) ? engine.validate(document.xml) : [];
    if (messages.length === 0) state.remember(mark, key);
    for (const { rule, message, line, eId } of messages)
      findings.push({
        rule,
        severity: 'error',
        message,
        place: { path: outputPaths.akn(document.name), line, ...(eId !== undefined && { eId }) },
      });
  }
  engine?.close();
  return findings;
}

async function renderEditions(
  documents: readonly ConvertedDocument[],
  { workers, modified }: BuildSettings,
  state: BuildState,
): Promise<Diagnostic[]> {
  const jobs: { path: string; key: string; job: RenderJob }[] = [];
  for (const document of documents) {
    const options = renderOptions(document, documents, modified);
    for (const edition of ['html', 'epub'] as const) {
      const path = outputPaths[edition](document.name);
      const key = keyOf(document.xml, JSON.stringify(options), editionFingerprint());
      if (state.isCurrent(path, key)) state.keep(path, key);
      else jobs.push({ path, key, job: { edition, xml: document.xml, options } });
    }
  }
  const results = await renderAll(
    jobs.map(({ job }) => job),
    workers,
  );
  jobs.forEach(({ path, key }, index) => {
    const result = results[index];
    // An edition with findings is made again next time, so that they are told again.
    if (result) state.write(path, result.diagnostics.length === 0 ? key : 'has findings', result.content);
  });
  const index = renderIndex(documents.map(indexEntry), indexWords());
  state.write(outputPaths.index, keyOf(index), index);
  return results.flatMap(({ diagnostics }) => diagnostics);
}

function makeReport(
  converted: readonly Converted[],
  ignored: readonly string[],
  { schema }: BuildSettings,
  schemaKey: string,
  later: readonly Diagnostic[],
): BuildReport {
  const invalid = new Set(later.filter(({ severity }) => severity === 'error').map(({ place }) => place.path));
  const diagnostics = [
    ...converted.flatMap(({ conversion, problem }) => [
      ...(problem ? [problem] : []),
      ...(conversion?.diagnostics ?? []),
    ]),
    ...later,
  ];
  return {
    converter: `recital ${version}`,
    schema: { path: schema.replace(/^.*[/\\]/u, ''), sha256: schemaKey },
    documents: converted.flatMap(({ name, conversion }) =>
      (conversion?.documents ?? []).map(
        (document): DocumentReport => ({
          name: document.name,
          input: name,
          kind: document.kind,
          language: document.language,
          title: document.title,
          work: document.identity.work,
          expression: document.identity.expression,
          counts: document.counts,
          coverage: conversion ? documentCoverage(conversion, document.name) : { kept: 0, total: 0 },
          valid: !invalid.has(outputPaths.akn(document.name)),
        }),
      ),
    ),
    inputs: converted.map(({ name, conversion }): InputReport => {
      const { kept, total, dropped } = conversion ? coverageOf(conversion) : { kept: 0, total: 0, dropped: [] };
      return {
        name,
        sha256: conversion?.sha256 ?? null,
        encoding: conversion?.source?.encoding ?? null,
        refused: conversion?.refused ?? true,
        coverage: { kept, total },
        dropped,
      };
    }),
    ignored,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}
