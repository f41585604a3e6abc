/** @module The library that the opt-in tests run, from the folder that their script installed it into. */

/** As `environment.mjs` leaves it. */
export function loadRealLibrary(): Promise<unknown> {
  const load: unknown = Reflect.get(globalThis, 'loadTransformers');
  if (typeof load !== 'function') throw new Error('Run these tests with: npm run test:opus-mt');
  return Promise.resolve(load());
}
