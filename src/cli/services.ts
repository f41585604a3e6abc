/** @module Loads what the commands work with: the term base and the engine. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from '../engines/configuration/read-configuration.js';
import { callOptionsOf, createEngine, DEFAULT_ENGINE, type EngineSources } from '../engines/create-engine.js';
import type { CallOptions } from '../engines/calling/engine-caller.js';
import type { Engine } from '../engines/engine.js';
import { loadTermBase, type TermBase } from '../glossary/term-base.js';
import { DuizhaoError } from '../model/index.js';
import type { CliContext } from './io.js';

/** The glossary that comes with the program. */
export const DEFAULT_GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url));

const GLOSSARY_PARTS = ['terms', 'lexicon', 'phrases'] as const;

/** An engine and how often it may be asked. */
export interface LoadedEngine {
  readonly engine: Engine;
  readonly calls: CallOptions;
}

export interface Services extends LoadedEngine {
  readonly termBase: TermBase;
  /** Loads another engine with the same glossary. */
  readonly open: (id: string) => Promise<LoadedEngine>;
}

/** @throws DuizhaoError `GLOSSARY_NOT_FOUND` when the folder lacks one of the three parts of a glossary. */
export async function requireGlossary(folder: string): Promise<void> {
  for (const part of GLOSSARY_PARTS) {
    const status = await stat(join(folder, part)).catch(() => undefined);
    if (status?.isDirectory() === true) continue;
    throw new DuizhaoError({
      code: 'GLOSSARY_NOT_FOUND',
      kind: 'usage',
      message: `${folder} is no glossary: it has no folder "${part}".`,
      cure: `Name a folder that holds ${GLOSSARY_PARTS.join('/, ')}/ with --glossary, or leave the option out.`,
    });
  }
}

/**
 * What an engine is made of besides the glossary.
 * @param configuration - the file that describes services. @default `duizhao.config.json`, which may be absent
 */
export async function engineSources(
  id: string,
  { environment }: CliContext,
  configuration?: string,
): Promise<EngineSources> {
  // The grammar needs no configuration: a faulty one does not stop it.
  if (id === DEFAULT_ENGINE) return { environment };
  return { environment, configuration: await readConfiguration(configuration) };
}

/**
 * Loads the glossary and the engine; faulty rows are left out and their number is said on standard error.
 * @param configuration - the file that describes services. @default `duizhao.config.json`, which may be absent
 */
export async function loadServices(
  folder: string,
  engineId: string,
  context: CliContext,
  configuration?: string,
): Promise<Services> {
  await requireGlossary(folder);
  const termBase = await loadTermBase(folder);
  const faults = termBase.findings.filter((finding) => finding.severity === 'error').length;
  if (faults > 0) context.stderr(`${context.messages('cli:glossary-faults', { count: faults })}\n`);
  const open = async (id: string): Promise<LoadedEngine> => {
    const sources = await engineSources(id, context, configuration);
    const calls = await callOptionsOf(id, sources);
    return { engine: await createEngine(id, folder, termBase, sources), calls };
  };
  return { termBase, open, ...(await open(engineId)) };
}
