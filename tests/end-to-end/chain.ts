/** @module The whole chain in memory, with the real glossary loaded once a file. */
import { fileURLToPath } from 'node:url';
import { createEngine } from '../../src/engines/create-engine.js';
import type { Engine } from '../../src/engines/engine.js';
import { loadTermBase, type TermBase } from '../../src/glossary/term-base.js';
import type { Edition } from '../../src/model/index.js';
import { pipelineStages, runDocuments, type RunRecord } from '../../src/pipeline/index.js';
import type { DocumentFormat } from '../../src/stages/extract/index.js';

export const GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url));

export interface Chain {
  readonly termBase: TermBase;
  readonly engine: Engine;
}

export async function loadChain(): Promise<Chain> {
  const termBase = await loadTermBase(GLOSSARY);
  return { termBase, engine: await createEngine('grammar', GLOSSARY, termBase) };
}

export interface ChainRun {
  readonly record: RunRecord;
  readonly editions: readonly Edition[];
}

interface RunSetting {
  readonly stdin?: string;
  readonly format?: DocumentFormat;
}

async function* streamOf(text: string): AsyncIterable<string> {
  yield text;
}

/** Runs the inputs and writes nothing. */
export async function runChain(
  chain: Chain,
  inputs: readonly string[],
  setting: RunSetting = {},
): Promise<ChainRun> {
  const editions: Edition[] = [];
  const stages = pipelineStages({
    ...chain,
    format: setting.format,
    reading: { standardInput: streamOf(setting.stdin ?? '') },
  });
  const record = await runDocuments(inputs, {
    stages,
    engine: chain.engine.id,
    versions: {},
    concurrency: 1,
    onEdition: (edition) => editions.push(edition),
  });
  return { record, editions };
}
