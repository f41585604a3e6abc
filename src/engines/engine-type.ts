/** @module Of which kind an engine is that the configuration or its own name describes. */
import type { Configuration } from './configuration/read-configuration.js';

/** What the configuration says, of whatever type; the engine's own name where it says nothing. */
export function typeOf(id: string, { engines }: Configuration): unknown {
  const settings = Object.hasOwn(engines, id) ? engines[id] : undefined;
  return typeof settings === 'object' && settings !== null && 'type' in settings ? settings.type : id;
}
