/** @module Loads what the commands work with: the term base and the engine. */
import { fileURLToPath } from 'node:url';
import { createEngine } from '../engines/create-engine.js';
import type { Engine } from '../engines/engine.js';
import { loadTermBase, type TermBase } from '../glossary/term-base.js';
import type { CliContext } from './io.js';

/** The glossary that comes with the program. */
export const DEFAULT_GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url));

export interface Services {
  readonly termBase: TermBase;
  readonly engine: Engine;
}

/** Loads the glossary and the engine; faulty rows are left out and their number is said on standard error. */
export async function loadServices(folder: string, engineId: string, context: CliContext): Promise<Services> {
  const termBase = await loadTermBase(folder);
  const faults = termBase.findings.filter((finding) => finding.severity === 'error').length;
  if (faults > 0) context.stderr(`${context.messages('cli:glossary-faults', { count: faults })}\n`);
  return { termBase, engine: await createEngine(engineId, folder, termBase) };
}
