/** @module The engines besides the embedded one that the review page may ask for a version. */
import { readConfiguration } from '../../engines/configuration/read-configuration.js';
import { Spending } from '../../engines/calling/spending.js';
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import { serviceNames } from '../../engines/service-engines.js';
import type { EngineService } from '../../stages/translate/index.js';
import { engineStatus, type EngineStatus } from '../engines/engine-status.js';
import type { CliContext } from '../io.js';
import type { Services } from '../services.js';
import { serviceOf } from '../translate/run-engines.js';

/** A service on this machine that nobody has configured is hardly running. */
const isMeant = ({ isConfigured, address, keyVariable }: EngineStatus): boolean =>
  isConfigured || address === undefined || keyVariable !== undefined;

/**
 * Those that are configured or need no configuration, and can be used as they stand; nothing is asked.
 * @throws DuizhaoError `ENGINE_CONFIGURATION`
 */
export async function usableEngines(
  configurationPath: string | undefined,
  { environment }: CliContext,
): Promise<readonly string[]> {
  const sources = { configuration: await readConfiguration(configurationPath), environment };
  const statuses = await Promise.all(
    serviceNames(sources.configuration).map((id) => engineStatus(id, sources)),
  );
  return statuses.filter((status) => status.isUsable && isMeant(status)).map(({ id }) => id);
}

/** Opens each engine once. */
export class EngineShelf {
  readonly #opened = new Map<string, Promise<EngineService>>();
  readonly #spending = new Spending();

  constructor(readonly services: Services) {}

  /** @throws DuizhaoError `ENGINE_…` */
  open(id: string = DEFAULT_ENGINE): Promise<EngineService> {
    const known = this.#opened.get(id) ?? this.#load(id);
    this.#opened.set(id, known);
    // What could not be opened is tried again the next time.
    known.catch(() => this.#opened.delete(id));
    return known;
  }

  async #load(id: string): Promise<EngineService> {
    if (id === DEFAULT_ENGINE) return { engine: this.services.engine };
    const { engine, calls } = await this.services.open(id);
    return serviceOf(engine, calls, this.#spending);
  }
}
