/** @module What an edit of the glossary does to the editions of an output folder, before anything is written. */
import { createEngine, type EngineSources } from '../../../engines/create-engine.js';
import { dataFiles, type TermFiles } from '../../../glossary/edit/term-files.js';
import { termBaseOfFiles } from '../../../glossary/term-base.js';
import { DuizhaoError } from '../../../model/index.js';
import type { EditPlan } from '../edit-plan.js';
import { documentImpact, type ImpactSides, type Side } from './document-impact.js';
import { editionFolders, readEdition, recordedStyle, type StoredEdition } from './read-editions.js';
import type { UnitImpact } from './unit-impact.js';

export interface DocumentImpact {
  readonly stored: StoredEdition;
  /** In the order of the document; never empty. */
  readonly units: readonly UnitImpact[];
}

export interface Impact {
  readonly plan: EditPlan;
  /** Editions looked at. */
  readonly editions: number;
  /** Those that the edit touches. */
  readonly documents: readonly DocumentImpact[];
  /** Editions that could not be read. */
  readonly failures: readonly DuizhaoError[];
}

export interface ImpactOptions {
  /** An output folder, the folder of an edition, or its `pairs.json`. */
  readonly output: string;
  /** The engine's id. */
  readonly engine: string;
  /** What an engine needs that asks a service. */
  readonly sources?: EngineSources;
  /** Called before each edition. */
  readonly onEdition?: (folder: string, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

async function sideOf(files: TermFiles, { engine, sources }: ImpactOptions): Promise<Side> {
  const termBase = termBaseOfFiles(dataFiles(files));
  return { termBase, engine: await createEngine(engine, files.folder, termBase, sources) };
}

async function sidesOf({ before, after, changes }: EditPlan, options: ImpactOptions): Promise<ImpactSides> {
  return { before: await sideOf(before, options), after: await sideOf(after, options), changes };
}

/**
 * Measures the impact of a plan; editions that cannot be read are named, the others go on.
 * @throws DuizhaoError `OUTPUT_NOT_FOUND`, and what the engine throws; the signal's reason when it is raised.
 */
export async function measureImpact(plan: EditPlan, options: ImpactOptions): Promise<Impact> {
  const folders = await editionFolders(options.output);
  const documents: DocumentImpact[] = [];
  const failures: DuizhaoError[] = [];
  if (plan.changes.length === 0) return { plan, editions: folders.length, documents, failures };
  const sides = await sidesOf(plan, options);
  for (const [done, folder] of folders.entries()) {
    options.signal?.throwIfAborted();
    options.onEdition?.(folder, done, folders.length);
    const stored = await readEdition(folder).catch((error: unknown) => {
      if (!(error instanceof DuizhaoError)) throw error;
      failures.push(error);
    });
    if (!stored) continue;
    const style = await recordedStyle(folder, stored.edition.document.id);
    const units = await documentImpact(stored.edition, style, sides);
    if (units.length > 0) documents.push({ stored, units });
  }
  return { plan, editions: folders.length, documents, failures };
}
