import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import: the file that asks and the file that is asked for, both from the folder's root. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

// import … from '…', export … from '…', import('…'), import '…'
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/gu;
// import type … from '…': gone when the program runs
const typeImport = /^(?:import|export) type [^;]*;/gmu;

/** Every import of one own file by another below a folder. */
export function importEdges(root: string): Edge[] {
  return sourceFiles(root).flatMap((file) =>
    importsOf(file).map((target) => ({ from: relative(root, file), to: relative(root, target) })),
  );
}

/** The files that run when a file runs, itself among them. */
export function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  if (file.endsWith('.ts')) for (const target of runtimeImportsOf(file)) reachedFrom(target, reached);
  return reached;
}

export function runtimeImportsOf(file: string): string[] {
  return targets(file, readFileSync(file, 'utf8').replace(typeImport, ''));
}

/** Imports of types too: a type is knowledge of the other side. */
function importsOf(file: string): string[] {
  return targets(file, readFileSync(file, 'utf8'));
}

function targets(file: string, code: string): string[] {
  return [...code.matchAll(specifier)].map(([, path = '']) => resolve(dirname(file), path));
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : []));
}
