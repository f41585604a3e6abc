/** @module Writes an edit of the glossary together with the editions that it changes. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { PageOptions } from '../../../formats/html/page-options.js';
import { TERMS_FOLDER } from '../../../glossary/edit/term-files.js';
import { DuizhaoError } from '../../../model/index.js';
import { editionFiles, exportFile, type FolderFiles } from '../../../stages/export/index.js';
import { glossaryVersion, programVersion } from '../../versions.js';
import { planFiles, writePlan, type EditPlan } from '../edit-plan.js';
import { editedEdition } from './document-impact.js';
import type { DocumentImpact, Impact } from './measure-impact.js';
import type { StoredEdition } from './read-editions.js';
import { isApplied } from './unit-impact.js';

export interface ApplyOptions {
  readonly engine: string;
  readonly pages: Omit<PageOptions, 'run'>;
  /** Also units that are not what the present program gives without the edit. @default false */
  readonly includeDiffering?: boolean;
}

async function versionsAfter(plan: EditPlan): Promise<Readonly<Record<string, string>>> {
  const replaced = [...planFiles(plan).files].map(([name, text]): [string, string] => [
    posix.join(TERMS_FOLDER, name),
    String(text),
  ]);
  const { folder } = plan.after;
  const [duizhao, glossary] = await Promise.all([
    programVersion(),
    glossaryVersion(folder, new Map(replaced)),
  ]);
  return { duizhao, glossary, node: process.versions.node };
}

/** Somebody may have revised the edition since it was read. */
async function requireUnchanged({ folder, text }: StoredEdition): Promise<void> {
  const path = join(folder, exportFile('json'));
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  throw new DuizhaoError({
    code: 'EDITION_CHANGED',
    kind: 'input',
    message: `${path} was changed by someone else in the meantime; nothing was written.`,
    cure: 'Run again.',
    isRetryable: true,
  });
}

/** The documents of which something is written. */
export function appliedDocuments(impact: Impact, includeDiffering: boolean): readonly DocumentImpact[] {
  return impact.documents.filter(({ units }) => units.some(({ kind }) => isApplied(kind, includeDiffering)));
}

/**
 * Writes the editions and the glossary: everything is staged before the first file is renamed, the glossary last. After
 * an interruption the same edit can be applied again: what is already done is left alone.
 * @throws DuizhaoError `EDITION_CHANGED`, and what `writePlan` throws.
 */
export async function applyImpact(impact: Impact, options: ApplyOptions): Promise<void> {
  const { engine, pages, includeDiffering = false } = options;
  const run = {
    generatedAt: new Date().toISOString(),
    engine,
    versions: await versionsAfter(impact.plan),
  };
  const documents = appliedDocuments(impact, includeDiffering);
  const sets = await Promise.all(
    documents.map(async ({ stored, units }): Promise<FolderFiles> => {
      const edition = editedEdition(stored.edition, units, includeDiffering);
      const files = await editionFiles(edition, { ...pages, run, formats: stored.formats });
      return { folder: stored.folder, files };
    }),
  );
  for (const { stored } of documents) await requireUnchanged(stored);
  await writePlan(impact.plan, sets);
}
