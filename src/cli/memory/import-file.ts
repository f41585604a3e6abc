/** @module Brings one file into the memory. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readPairs } from '../../formats/json/index.js';
import { readTmx, type SkipReason } from '../../formats/tmx/index.js';
import { unitsOfEdition, type RefusedUnit, type TranslationMemory } from '../../memory/index.js';
import type { MemoryUnitInput } from '../../model/index.js';
import type { ImportFile } from './list-files.js';

/** A unit that was passed over, and where it stands: a line of TMX, the id of a pair. */
export interface SkippedUnit {
  readonly place: string;
  readonly reason: SkipReason | RefusedUnit['reason'];
}

/** What became of a file; filled while it is read, so that a fault in the middle loses no count. */
export interface ImportCounts {
  added: number;
  updated: number;
  kept: number;
  /** Sentences of an edition that came from a memory. */
  fromMemory: number;
  readonly skipped: SkippedUnit[];
  /** How many texts in each other language were left out. */
  readonly otherLanguages: Map<string, number>;
}

export const createCounts = (): ImportCounts => ({
  added: 0,
  updated: 0,
  kept: 0,
  fromMemory: 0,
  skipped: [],
  otherLanguages: new Map(),
});

/** Units of a transaction: few enough to hold, enough to write each page of the file seldom. */
const BATCH = 25_000;

interface Placed {
  readonly unit: MemoryUnitInput;
  readonly place: string;
}

/** Collects units and adds them batch by batch. */
class Batch {
  readonly #memory: TranslationMemory;
  readonly #counts: ImportCounts;
  #waiting: Placed[] = [];

  constructor(memory: TranslationMemory, counts: ImportCounts) {
    this.#memory = memory;
    this.#counts = counts;
  }

  add(unit: MemoryUnitInput, place: string): void {
    this.#waiting.push({ unit, place });
    if (this.#waiting.length >= BATCH) this.flush();
  }

  flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const { added, updated, kept, refused } = this.#memory.add(batch.map(({ unit }) => unit));
    this.#counts.added += added;
    this.#counts.updated += updated;
    this.#counts.kept += kept;
    for (const { index, reason } of refused)
      this.#counts.skipped.push({ place: batch[index]?.place ?? '', reason });
  }
}

export interface ImportRun {
  readonly memory: TranslationMemory;
  readonly signal: AbortSignal;
  /** Called with the bytes read of the file. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Adds what the file holds; when it is faulty, everything before the fault, and then throws.
 * @throws DuizhaoError `TMX_...`, `PAIRS_...`, `MEMORY_...`
 */
export async function importFile(file: ImportFile, counts: ImportCounts, run: ImportRun): Promise<void> {
  const batch = new Batch(run.memory, counts);
  try {
    await (file.kind === 'tmx' ? importTmx : importPairs)(file, counts, batch, run);
  } finally {
    batch.flush();
  }
}

async function importTmx(
  file: ImportFile,
  counts: ImportCounts,
  batch: Batch,
  run: ImportRun,
): Promise<void> {
  const stream = createReadStream(file.path);
  const defaults = { state: 'translated', origin: { kind: 'import' }, changedAt: file.changedAt } as const;
  for await (const entry of readTmx(stream, file.path, defaults)) {
    if (run.signal.aborted) return;
    run.onProgress(stream.bytesRead);
    if (entry.kind === 'unit') batch.add(entry.unit, String(entry.line));
    else if (entry.kind === 'skipped')
      counts.skipped.push({ place: String(entry.line), reason: entry.reason });
    else counts.otherLanguages.set(entry.language, (counts.otherLanguages.get(entry.language) ?? 0) + 1);
  }
}

async function importPairs(file: ImportFile, counts: ImportCounts, batch: Batch): Promise<void> {
  const edition = await readPairs(file.path);
  const { units, untranslated, fromMemory } = unitsOfEdition(edition, {
    changedAt: file.changedAt,
    glossaryVersion: await glossaryOf(file.path),
  });
  for (const unit of units) batch.add(unit, unit.unitId ?? '');
  for (const place of untranslated) counts.skipped.push({ place, reason: 'en-empty' });
  counts.fromMemory += fromMemory;
}

const recordSchema = z.object({ versions: z.object({ glossary: z.string() }) });

/** The version of the language data, from the record of the run that wrote the edition, where it is still there. */
async function glossaryOf(path: string): Promise<string | undefined> {
  const record = join(dirname(dirname(path)), 'run.json');
  const text = await readFile(record, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(text)).data?.versions.glossary;
  } catch {
    // A record that is half written tells nothing; the edition itself is whole.
    return undefined;
  }
}
