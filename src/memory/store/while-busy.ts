/** @module Waits for another connection where SQLite does not wait itself. */

/** Milliseconds between two tries. */
const PAUSE = 20;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Tries again for as long as another connection is in the way. SQLite's own waiting (`busy_timeout`) leaves out what could
 * end in a deadlock, such as the change to a write-ahead log while somebody else is about to write: it fails at once.
 * @param patience - milliseconds
 * @throws what `work` throws, when it is something else or the patience is at its end.
 */
export function whileBusy<Result>(
  work: () => Result,
  isBusy: (error: unknown) => boolean,
  patience: number,
): Result {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      Atomics.wait(sleeper, 0, 0, PAUSE);
    }
  }
}
