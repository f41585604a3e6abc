/** @module `duizhao memory export`: the memory as TMX, written whole or not at all. */
import { createWriteStream } from 'node:fs';
import { rename, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatTmx } from '../../formats/tmx/index.js';
import { openMemory } from '../../memory/index.js';
import {
  DuizhaoError,
  EXIT_CODES,
  MEMORY_STATES,
  type MemoryState,
  type MemoryUnit,
} from '../../model/index.js';
import { programVersion } from '../../pipeline/index.js';
import { outputError } from '../../stages/output-error.js';
import { printJson, type CliContext } from '../io.js';
import type { MemoryOptions } from './memory-option.js';

export interface ExportCommandOptions extends MemoryOptions {
  readonly state?: string;
}

function statesOf(list: string | undefined): ReadonlySet<MemoryState> {
  if (list === undefined) return new Set(MEMORY_STATES);
  const chosen = list.split(',').map((name) => {
    const state = MEMORY_STATES.find((each) => each === name.trim());
    if (state) return state;
    throw new DuizhaoError({
      code: 'STATE_UNKNOWN',
      kind: 'usage',
      message: `There is no state "${name}".`,
      cure: `Choose from: ${MEMORY_STATES.join(', ')}.`,
    });
  });
  return new Set(chosen);
}

/** Runs the command. */
export async function runExport(
  path: string,
  { memory: file, state, json }: ExportCommandOptions,
  context: CliContext,
): Promise<number> {
  const states = statesOf(state);
  const header = { version: await programVersion(), createdAt: new Date().toISOString() };
  const memory = openMemory(file, { readOnly: true });
  try {
    let count = 0;
    const chosen = function* (): IterableIterator<MemoryUnit> {
      for (const unit of memory.units()) {
        if (!states.has(unit.state)) continue;
        count += 1;
        yield unit;
      }
    };
    await writeWhole(path, formatTmx(chosen(), header), context.signal);
    if (json) printJson(context, { file: path, units: count });
    else context.stdout(`${context.messages('memory:exported', { file: path, count })}\n`);
    return EXIT_CODES.done;
  } finally {
    memory.close();
  }
}

/** Under another name first: an interrupted export leaves an earlier file as it was. */
async function writeWhole(path: string, pieces: Iterable<string>, signal: AbortSignal): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(temporary, { flush: true }), { signal });
    await rename(temporary, path);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    if (cause instanceof DuizhaoError) throw cause;
    throw outputError(cause, path);
  }
}
