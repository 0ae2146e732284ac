import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic, RuleId } from '../diagnostics/diagnostic.ts';

/** Inputs larger than this are refused unless a setting says otherwise: 64 MiB. */
export const defaultMaxBytes = 64 * 1024 * 1024;

/** A fault of ours, told like a finding so that the other inputs go on. */
export function faultOf(path: string, error: unknown): Diagnostic {
  const message = `the program failed on this input: ${error instanceof Error ? error.message : String(error)}`;
  return {
    rule: 'internal/fault',
    severity: 'error',
    message,
    place: { path },
    advice: 'Please report it with the input.',
  };
}

/** A file's bytes, or why there are none. `refused`: the file is there, and not to be read. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly problem: Diagnostic; readonly refused: boolean };

/** `-` is standard input. */
export function readInput(path: string, maxBytes: number): FileRead {
  const problem = (rule: RuleId, message: string, advice: string, refused: boolean): FileRead => ({
    problem: { rule, severity: 'error', message, place: { path }, advice },
    refused,
  });
  try {
    if (path === '-') return { bytes: readFileSync(0) };
    const stat = statSync(path);
    if (stat.isDirectory())
      return problem(
        'source/directory',
        'this is a folder, not a file',
        'Name a file, or give the folder to `recital build`.',
        false,
      );
    if (stat.size > maxBytes)
      return problem(
        'source/too-large',
        `the file has ${stat.size} bytes; the limit is ${maxBytes}`,
        'Split the file, or raise the limit with --max-bytes.',
        true,
      );
    return { bytes: readFileSync(path) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT') return problem('source/missing', 'there is no such file', 'Check the path.', false);
    return problem(
      'source/unreadable',
      `the file cannot be read (${code || String(cause)})`,
      'Check its permissions.',
      false,
    );
  }
}
