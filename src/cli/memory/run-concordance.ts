/** @module `duizhao concordance`: a word with what stands around it, on both sides of the memory. */
import { openMemory, type ConcordanceSide } from '../../memory/index.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { keywordLines } from './keyword-lines.js';
import type { MemoryOptions } from './memory-option.js';
import { terminalStyle } from './terminal-style.js';

export interface ConcordanceCommandOptions extends MemoryOptions {
  readonly side: ConcordanceSide;
  readonly limit: number;
  readonly offset: number;
}

/** Runs the command; exit code 1 when nothing is found. */
export function runConcordance(
  query: string,
  options: ConcordanceCommandOptions,
  context: CliContext,
): number {
  const { side, limit, offset, json } = options;
  const memory = openMemory(options.memory, { readOnly: true });
  try {
    // One more than is shown tells whether there are more.
    const found = memory.concordance(query, { side, limit: limit + 1, offset });
    const hits = found.slice(0, limit);
    if (json) printJson(context, { query, hits, hasMore: found.length > limit });
    else {
      for (const line of keywordLines(hits, terminalStyle(context))) context.stdout(`${line}\n`);
      context.stderr(`${context.messages('memory:hits', { count: hits.length })}\n`);
      if (found.length > limit)
        context.stderr(`${context.messages('memory:hits-more', { offset: offset + limit })}\n`);
    }
    return hits.length > 0 ? EXIT_CODES.done : EXIT_CODES.issues;
  } finally {
    memory.close();
  }
}
