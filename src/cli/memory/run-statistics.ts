/** @module `duizhao memory statistics`: what the memory holds. */
import { openMemory, type MemoryStatistics } from '../../memory/index.js';
import { EXIT_CODES, MEMORY_ORIGINS, MEMORY_STATES } from '../../model/index.js';
import { textWidth } from '../explain/text-width.js';
import { printJson, type CliContext } from '../io.js';
import type { MemoryOptions } from './memory-option.js';

const MEGABYTE = 1e6;

/** Runs the command. */
export function runStatistics({ memory: path, json }: MemoryOptions, context: CliContext): number {
  const memory = openMemory(path, { readOnly: true });
  try {
    const statistics = memory.statistics();
    if (json) printJson(context, statistics);
    else context.stdout(`${table(rowsOf(statistics, context)).join('\n')}\n`);
    return EXIT_CODES.done;
  } finally {
    memory.close();
  }
}

type Row = readonly [name: string, value: string];

const count = (value: number): string => value.toLocaleString('en-US');

function rowsOf(statistics: MemoryStatistics, { messages }: CliContext): readonly Row[] {
  const { units, states, origins, documents, characters, firstYear, lastYear, bytes } = statistics;
  const years = firstYear === undefined ? [] : [`${firstYear}–${lastYear ?? firstYear}`];
  return [
    [messages('memory:statistics-units'), count(units)],
    ...MEMORY_STATES.map((state): Row => [`  ${messages(`memory:state-${state}`)}`, count(states[state])]),
    ...MEMORY_ORIGINS.map((kind): Row => [`  ${messages(`memory:origin-${kind}`)}`, count(origins[kind])]),
    [messages('memory:statistics-documents'), count(documents)],
    [messages('memory:statistics-characters'), count(characters)],
    ...years.map((each): Row => [messages('memory:statistics-years'), each]),
    [messages('memory:statistics-file'), `${(bytes / MEGABYTE).toFixed(1)} MB`],
  ];
}

/** Names to the left, values to the right. */
function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => textWidth(name)));
  const valueWidth = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(
    ([name, value]) => name + ' '.repeat(width - textWidth(name) + 2) + value.padStart(valueWidth),
  );
}
