/** @module What can be said of an engine before it is used, and after it was asked for one sentence. */
import { createEngine, DEFAULT_ENGINE } from '../../engines/create-engine.js';
import type { EngineRequest, EngineUsage } from '../../engines/engine.js';
import { isLocalEngine, localProblem, prepareLocal } from '../../engines/local-engines.js';
import { prepareService, serviceProblem, type ServiceSources } from '../../engines/service-engines.js';
import type { TermBase } from '../../glossary/term-base.js';
import { DuizhaoError } from '../../model/index.js';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

export interface EngineStatus {
  readonly id: string;
  readonly isUsable: boolean;
  /** Stands in the configuration, or needs none. */
  readonly isConfigured: boolean;
  /** Where the text goes; absent where it stays. */
  readonly address?: string;
  readonly model?: string;
  readonly keyVariable?: string;
  /** Absent where nothing is billed. */
  readonly hasPrice?: boolean;
  /** Why it is not usable, or what went wrong when it was asked. */
  readonly problem?: Problem;
  readonly probe?: { readonly target: string; readonly milliseconds: number; readonly usage?: EngineUsage };
}

const problemOf = ({ code, message, cure }: DuizhaoError): Problem => ({ code, message, cure });

const failed = (status: Omit<EngineStatus, 'isUsable'>, error: unknown): EngineStatus => {
  if (!(error instanceof DuizhaoError)) throw error;
  return { ...status, isUsable: false, problem: problemOf(error) };
};

function serviceStatus(id: string, sources: ServiceSources): EngineStatus {
  const isConfigured = Object.hasOwn(sources.configuration.engines, id);
  try {
    const prepared = prepareService(id, sources);
    const { baseUrl: address, model, keyVariable, hasPrice } = prepared;
    const status = {
      id,
      isConfigured,
      address,
      ...(model === undefined ? {} : { model }),
      ...(keyVariable === undefined ? {} : { keyVariable, hasPrice }),
    };
    const problem = serviceProblem(id, prepared, sources);
    return problem ? failed(status, problem) : { ...status, isUsable: true };
  } catch (error) {
    return failed({ id, isConfigured }, error);
  }
}

async function localStatus(id: string, { configuration }: ServiceSources): Promise<EngineStatus> {
  const isConfigured = Object.hasOwn(configuration.engines, id);
  try {
    const options = prepareLocal(id, configuration);
    const status = { id, isConfigured, model: options.model };
    const problem = await localProblem(options);
    return problem ? failed(status, problem) : { ...status, isUsable: true };
  } catch (error) {
    return failed({ id, isConfigured }, error);
  }
}

/** Nothing is asked, and no model is loaded. */
export async function engineStatus(id: string, sources: ServiceSources): Promise<EngineStatus> {
  if (id === DEFAULT_ENGINE) return { id, isUsable: true, isConfigured: true };
  return isLocalEngine(id, sources.configuration) ? localStatus(id, sources) : serviceStatus(id, sources);
}

/** Short, and with a date that is easily got wrong. */
const PROBE: EngineRequest = {
  id: 'probe',
  kind: 'paragraph',
  level: 0,
  mood: 'done',
  segments: [{ id: 'probe-s1', blockId: 'probe', text: '会议于2024年1月16日召开。' }],
  terms: [],
};

export interface ProbeTools {
  readonly sources: ServiceSources;
  readonly glossary: string;
  readonly termBase: TermBase;
  readonly signal: AbortSignal;
}

/** Asks a usable engine for one sentence. */
export async function probeEngine(status: EngineStatus, tools: ProbeTools): Promise<EngineStatus> {
  const { sources, glossary, termBase, signal } = tools;
  try {
    const engine = await createEngine(status.id, glossary, termBase, sources);
    const start = performance.now();
    const { results, usage, fault } = await engine.doTranslate([PROBE], {
      documentId: 'probe',
      title: '',
      signal,
    });
    if (fault) return failed(status, fault);
    const milliseconds = Math.round(performance.now() - start);
    const target = results[0]?.segments[0]?.target ?? '';
    return { ...status, probe: { target, milliseconds, ...(usage ? { usage } : {}) } };
  } catch (error) {
    return failed(status, error);
  }
}

/** A kind of service that nobody has configured is no fault. */
export const isFault = ({ isUsable, isConfigured }: EngineStatus, isNamed: boolean): boolean =>
  !isUsable && (isConfigured || isNamed);
