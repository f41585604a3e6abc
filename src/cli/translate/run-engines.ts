/** @module The engines of a run with the ways to call them, and what they spend. */
import { EngineCaller, type CallOptions } from '../../engines/calling/engine-caller.js';
import { Spending } from '../../engines/calling/spending.js';
import type { Engine } from '../../engines/engine.js';
import type { EngineService } from '../../stages/translate/index.js';
import type { Services } from '../services.js';

export interface EngineChoice {
  readonly engine: string;
  readonly fallback?: string | undefined;
  /** In the currency of the engine's price. */
  readonly maximumCost?: number | undefined;
}

export interface RunEngines {
  readonly primary: EngineService;
  readonly fallback: EngineService | undefined;
  readonly spending: Spending;
}

/** What is computed here is called directly: there is nothing to queue, repeat or pay for. */
export function serviceOf(engine: Engine, calls: CallOptions, spending: Spending): EngineService {
  if (engine.capabilities.offline) return { engine };
  const caller = new EngineCaller(engine, spending, calls);
  return { engine, call: (batch, context, priority) => caller.call(batch, context, priority) };
}

/** Primary and fallback share one limit. */
export async function openEngines(choice: EngineChoice, services: Services): Promise<RunEngines> {
  const spending = new Spending(choice.maximumCost);
  const { engine, calls, open } = services;
  const other = choice.fallback === undefined ? undefined : await open(choice.fallback);
  return {
    primary: serviceOf(engine, calls, spending),
    fallback: other && serviceOf(other.engine, other.calls, spending),
    spending,
  };
}
