/** @module `duizhao memory import`: files into the memory, and what became of each. */
import { openMemory, type TranslationMemory } from '../../memory/index.js';
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { createProgress } from '../progress.js';
import { createCounts, importFile, type ImportCounts } from './import-file.js';
import { listImportFiles, type ImportFile } from './list-files.js';
import type { MemoryOptions } from './memory-option.js';

/** Skipped units named one by one; --json has all of them. */
const SHOWN = 20;
const BYTES_A_STEP = 1024;

interface FileResult {
  readonly file: ImportFile;
  readonly counts: ImportCounts;
  readonly error?: DuizhaoError;
}

/** Runs the command. A faulty file does not keep the others from being read. */
export async function runImport(
  named: readonly string[],
  { memory: path, json }: MemoryOptions,
  context: CliContext,
): Promise<number> {
  const files = await listImportFiles(named);
  const memory = openMemory(path);
  const results: FileResult[] = [];
  try {
    await importAll(files, memory, context, results);
  } finally {
    memory.close();
    if (json) printJson(context, results.map(toJson));
    else for (const result of results) context.stdout(describe(result, context));
  }
  return exitCodeOf(results);
}

async function importAll(
  files: readonly ImportFile[],
  memory: TranslationMemory,
  context: CliContext,
  results: FileResult[],
): Promise<void> {
  const { signal } = context;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = createProgress(Math.ceil(total / BYTES_A_STEP), context);
  let before = 0;
  try {
    for (const file of files) {
      if (signal.aborted) break;
      const start = before;
      const onProgress = (bytes: number): void =>
        progress.update(Math.floor((start + bytes) / BYTES_A_STEP), file.path);
      const counts = createCounts();
      const error = await importFile(file, counts, { memory, signal, onProgress }).then(
        () => undefined,
        (cause: unknown) => ofFile(cause),
      );
      results.push({ file, counts, ...(error ? { error } : {}) });
      before += file.bytes;
      onProgress(0);
    }
  } finally {
    progress.stop();
  }
}

/** A fault of the memory ends the run: the next file would meet it as well. */
function ofFile(cause: unknown): DuizhaoError {
  if (cause instanceof DuizhaoError && !cause.code.startsWith('MEMORY_')) return cause;
  throw cause;
}

function describe({ file, counts, error }: FileResult, { messages }: CliContext): string {
  const { added, updated, kept, fromMemory, skipped, otherLanguages } = counts;
  const lines = skipped.slice(0, SHOWN).map(({ place, reason }) =>
    messages('memory:skipped', {
      place: `${file.path}:${place}`,
      reason: messages(`memory:reason-${reason}`),
    }),
  );
  if (skipped.length > SHOWN) lines.push(messages('memory:skipped-more', { count: skipped.length - SHOWN }));
  for (const [language, count] of otherLanguages)
    lines.push(messages('memory:other-language', { file: file.path, count, language }));
  if (fromMemory > 0) lines.push(messages('memory:from-memory', { file: file.path, count: fromMemory }));
  if (error) lines.push(messages('cli:error', { message: error.message, cure: error.cure }));
  lines.push(messages('memory:imported', { file: file.path, added, updated, kept, skipped: skipped.length }));
  return `${lines.join('\n')}\n`;
}

function toJson({ file, counts, error }: FileResult): unknown {
  return {
    file: file.path,
    ...counts,
    otherLanguages: Object.fromEntries(counts.otherLanguages),
    ...(error ? { error: { code: error.code, message: error.message, cure: error.cure } } : {}),
  };
}

/** 3 when a file was faulty, 1 when units were passed over. */
function exitCodeOf(results: readonly FileResult[]): number {
  if (results.some(({ error }) => error)) return EXIT_CODES.input;
  return results.some(({ counts }) => counts.skipped.length > 0) ? EXIT_CODES.issues : EXIT_CODES.done;
}
