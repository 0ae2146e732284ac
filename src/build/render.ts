import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type EditionName, editions } from '../editions/index.ts';
import type { RenderOptions } from '../editions/options.ts';

/** One edition of one document, to be made here or in a process of its own. */
export interface RenderJob {
  readonly edition: EditionName;
  readonly xml: string;
  readonly options: RenderOptions;
}

export interface RenderResult {
  readonly content: string | Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs in this process, or in a worker: the same bytes either way. */
export function render({ edition, xml, options }: RenderJob): RenderResult {
  return editions[edition].render(xml, options);
}

/** Makes many editions on so many processes; results come in the order of the jobs. */
export async function renderAll(jobs: readonly RenderJob[], workers: number): Promise<RenderResult[]> {
  if (workers <= 1 || jobs.length <= 1) return jobs.map(render);
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL(import.meta.url).href,
    runtime: 'child_process',
    // Plain serialization would turn the bytes of a book into an object.
    serialization: 'advanced',
    minThreads: 1,
    maxThreads: Math.min(workers, jobs.length),
    isolateWorkers: false,
  });
  try {
    return await Promise.all(jobs.map((job): Promise<RenderResult> => pool.run(job, { name: 'render' })));
  } finally {
    await pool.destroy();
  }
}
