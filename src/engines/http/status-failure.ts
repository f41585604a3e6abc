/** @module A status outside 200 to 299, as the error of an engine. */
import type { DuizhaoError } from '../../model/index.js';
import { retryAfter } from '../../network/retry.js';
import { engineError, type EngineErrorCode } from '../engine-error.js';
import type { Asked } from './connection-failure.js';
import { quotable } from './redact.js';

export interface FailedReply {
  readonly status: number;
  /** As received, cut at the limit of size. */
  readonly text: string;
  readonly location?: string | undefined;
  readonly retryAfter?: string | undefined;
}

/** What a service means by a status and the text beside it, where it differs from what is usual. */
export type Classify = (reply: FailedReply) => EngineErrorCode | undefined;

const CURES: Readonly<Partial<Record<EngineErrorCode, string>>> = {
  ENGINE_BUSY:
    'Run the same command again later: what was answered is kept. Ask less at a time with "requestsPerMinute" or "concurrency" in duizhao.config.json.',
  ENGINE_KEY_REJECTED:
    'Check the key in the environment variable that "apiKeyVariable" in duizhao.config.json names.',
  ENGINE_QUOTA_SPENT:
    'Wait until the quota is renewed or raise it, then run the same command again: what was answered is kept.',
  ENGINE_REFUSED: 'Name another engine with --engine or --fallback, or translate the passage by hand.',
  ENGINE_REPLY_MISMATCH: 'Run again with a smaller "maximumBatch" in duizhao.config.json.',
};
const REJECTED = 'Check "baseUrl", "model" and the other settings of the engine in duizhao.config.json.';

const TEXTS: Readonly<Partial<Record<EngineErrorCode, string>>> = {
  ENGINE_BUSY: 'is busy or out of order',
  ENGINE_KEY_REJECTED: 'does not accept the key',
  ENGINE_QUOTA_SPENT: 'has no quota or credit left for this key',
  ENGINE_REFUSED: 'declines to translate this text',
  ENGINE_REPLY_MISMATCH: 'cannot take so long a text at once',
};

const PASSING = new Set([408, 425, 429]);
const TOO_LONG = new Set([413, 414]);

function usualCode(status: number): EngineErrorCode {
  if (status === 401 || status === 403) return 'ENGINE_KEY_REJECTED';
  if (status === 402) return 'ENGINE_QUOTA_SPENT';
  if (TOO_LONG.has(status)) return 'ENGINE_REPLY_MISMATCH';
  return PASSING.has(status) || status >= 500 ? 'ENGINE_BUSY' : 'ENGINE_REQUEST_REJECTED';
}

/** Pages of gateways say nothing; what is said about a key may repeat it. */
function detailOf(
  { status, text, location }: FailedReply,
  code: EngineErrorCode,
  secrets: readonly string[],
): string {
  const parts = [`HTTP ${status}`];
  if (location !== undefined) parts.push(`it points to ${quotable(location, secrets)}`);
  else if (code !== 'ENGINE_KEY_REJECTED' && !text.trimStart().startsWith('<'))
    parts.push(quotable(text, secrets));
  return parts.filter(Boolean).join(': ');
}

function pauseOf(header: string | undefined): number | undefined {
  const milliseconds = retryAfter(header, Date.now());
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

/** @param secrets - never repeated, even where the service repeats them. */
export function statusFailure(
  asked: Asked,
  reply: FailedReply,
  { classify, secrets }: { readonly classify?: Classify | undefined; readonly secrets: readonly string[] },
): DuizhaoError {
  const code = classify?.(reply) ?? usualCode(reply.status);
  const pause = code === 'ENGINE_BUSY' ? pauseOf(reply.retryAfter) : undefined;
  return engineError(code, {
    message: `The service of engine "${asked.engine}" at ${asked.origin} ${TEXTS[code] ?? 'rejects the request'} (${detailOf(reply, code, secrets)}).`,
    cure: CURES[code] ?? REJECTED,
    ...(pause === undefined ? {} : { retryAfter: pause }),
  });
}
