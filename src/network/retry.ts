/** @module How long to wait before another try: what the server asks for, or a delay that doubles. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A date of RFC 9110 begins with a day of the week; nothing else is one. */
const HTTP_DATE = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Of a `Retry-After` header in milliseconds, seconds or a date; `undefined` when it is absent or makes no sense. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  if (!HTTP_DATE.test(header.trim())) return undefined;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/**
 * Milliseconds before try number `attempt`, counted from 1 for the first repetition: the base doubled each time, and up
 * to a quarter more, so that many clients that failed together do not return together.
 */
export function backOff(attempt: number, base: number, random: () => number = Math.random): number {
  return base * 2 ** (attempt - 1) * (1 + random() / 4);
}

/** Resolves after so many milliseconds; rejects with the signal's reason. */
export async function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (milliseconds <= 0) return;
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
