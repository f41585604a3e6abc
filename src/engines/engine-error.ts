/** @module What an engine's failures are called, so that whoever called it knows what to do next. */
import { DuizhaoError, type DuizhaoErrorOptions } from '../model/index.js';

/**
 * - `ENGINE_REPLY_MISMATCH`: the reply does not answer what was asked (ids, counts, no JSON, cut short): asked again in halves.
 * - `ENGINE_REFUSED`: the service declines this text: asked again in halves, then left to the fallback.
 * - `ENGINE_BUSY`: too many requests, a server's error, no connection or no reply in time: asked again after a pause.
 * - `ENGINE_KEY_REJECTED`, `ENGINE_QUOTA_SPENT`, `ENGINE_REQUEST_REJECTED`, `ENGINE_UNAVAILABLE`: asking again is of no use.
 * - `ENGINE_UNKNOWN`, `ENGINE_CONFIGURATION`: nothing was asked.
 */
export type EngineErrorCode =
  | 'ENGINE_REPLY_MISMATCH'
  | 'ENGINE_REFUSED'
  | 'ENGINE_BUSY'
  | 'ENGINE_KEY_REJECTED'
  | 'ENGINE_QUOTA_SPENT'
  | 'ENGINE_REQUEST_REJECTED'
  | 'ENGINE_UNAVAILABLE'
  | 'ENGINE_UNKNOWN'
  | 'ENGINE_CONFIGURATION';

/** Only a service that is busy is worth asking again just so. */
export function engineError(
  code: EngineErrorCode,
  details: Pick<DuizhaoErrorOptions, 'message' | 'cure' | 'retryAfter' | 'cause'>,
): DuizhaoError {
  const isUsage = code === 'ENGINE_UNKNOWN' || code === 'ENGINE_CONFIGURATION';
  return new DuizhaoError({
    ...details,
    code,
    kind: isUsage ? 'usage' : 'engine',
    isRetryable: code === 'ENGINE_BUSY',
  });
}

/** The reply, not the service, is at fault: fewer units at a time may be answered. */
export const isReplyFault = (error: unknown): error is DuizhaoError =>
  error instanceof DuizhaoError &&
  (error.code === 'ENGINE_REPLY_MISMATCH' || error.code === 'ENGINE_REFUSED');
