/** @module Failures of a fetch in the words of the person who named the address. */
import { DuizhaoError } from '../../../model/index.js';
import { systemCodeOf } from '../../output-error.js';
import { REFUSED_ADDRESS } from './guarded-agent.js';

interface Failure {
  readonly code: string;
  readonly reason: string;
  readonly cure: string;
  readonly isRetryable?: boolean;
}

const LATER = 'Run the same command again later: what was fetched is kept.';
const SAVE = 'Open it in a browser, save the page, and name the file instead.';

const CUT_OFF: Failure = {
  code: 'RESPONSE_CUT_OFF',
  reason: 'the connection ended before the page did',
  cure: LATER,
  isRetryable: true,
};
const NO_CONNECTION: Failure = {
  code: 'HOST_UNREACHABLE',
  reason: 'the host cannot be reached',
  cure: `Check the address and the network. ${LATER}`,
  isRetryable: true,
};
const TIMED_OUT: Failure = {
  code: 'RESPONSE_TIMEOUT',
  reason: 'the host did not answer in time',
  cure: `Allow more time with --timeout. ${LATER}`,
  isRetryable: true,
};
const UNTRUSTED: Failure = {
  code: 'CERTIFICATE_REJECTED',
  reason: 'its certificate or encryption cannot be trusted',
  cure: `Check the address. ${SAVE}`,
};

const BY_SYSTEM_CODE: Readonly<Record<string, Failure>> = {
  [REFUSED_ADDRESS]: {
    code: 'ADDRESS_PRIVATE',
    reason: 'it leads into a private or local network',
    cure: 'If that is intended, allow it with --allow-private.',
  },
  ENOTFOUND: {
    code: 'HOST_UNKNOWN',
    reason: 'there is no such host',
    cure: 'Check the spelling of the address.',
  },
  EAI_AGAIN: NO_CONNECTION,
  ECONNREFUSED: NO_CONNECTION,
  EHOSTUNREACH: NO_CONNECTION,
  ENETUNREACH: NO_CONNECTION,
  ETIMEDOUT: TIMED_OUT,
  UND_ERR_CONNECT_TIMEOUT: TIMED_OUT,
  UND_ERR_HEADERS_TIMEOUT: TIMED_OUT,
  UND_ERR_BODY_TIMEOUT: TIMED_OUT,
  ECONNRESET: CUT_OFF,
  EPIPE: CUT_OFF,
  UND_ERR_SOCKET: CUT_OFF,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: CUT_OFF,
  Z_BUF_ERROR: CUT_OFF,
  Z_DATA_ERROR: {
    code: 'RESPONSE_UNREADABLE',
    reason: 'the server packed it with an error',
    cure: SAVE,
  },
};

const UNKNOWN: Failure = { code: 'FETCH_FAILED', reason: 'the answer is no proper HTTP', cure: SAVE };

/** Node and OpenSSL have dozens of codes for a connection that is not to be trusted. */
const CERTIFICATE_CODE = /CERT|^ERR_(?:SSL|TLS|OSSL)|^EPROTO$|SELF_SIGNED|UNABLE_TO_/;

function failureOf(cause: unknown): Failure {
  // By its name: an `AbortSignal` may come from another realm than this module's `Error`.
  if (typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError')
    return TIMED_OUT;
  const systemCode = systemCodeOf(cause);
  const known = BY_SYSTEM_CODE[systemCode] ?? (CERTIFICATE_CODE.test(systemCode) ? UNTRUSTED : undefined);
  if (known) return known;
  // Several addresses were tried and each failed in its own way.
  if (cause instanceof AggregateError && cause.errors.length > 0) return failureOf(cause.errors[0]);
  return UNKNOWN;
}

export function fetchError(url: string, failure: Failure, cause?: unknown): DuizhaoError {
  const { code, reason, cure, isRetryable = false } = failure;
  const message = `${url} was not fetched: ${reason}.`;
  return new DuizhaoError({ code, kind: 'input', message, cure, isRetryable, cause });
}

/** What became of a connection or a body; errors that already say so are returned as they are. */
export function connectionError(url: string, cause: unknown): DuizhaoError {
  if (cause instanceof DuizhaoError) return cause;
  const failure = failureOf(cause);
  const systemCode = systemCodeOf(cause);
  const isOwn = systemCode === '' || systemCode === REFUSED_ADDRESS;
  return fetchError(
    url,
    isOwn ? failure : { ...failure, reason: `${failure.reason} (${systemCode})` },
    cause,
  );
}

const REFUSING = new Set([401, 403, 405, 406, 407, 412, 418, 451, 521]);
const BUSY = new Set([408, 425, 429, 503]);

/** What a status outside 200 to 399 means. */
export function statusError(url: string, status: number): DuizhaoError {
  const reason = (text: string): string => `${text} (HTTP ${status})`;
  if (status === 404 || status === 410) {
    const cure = 'Check the address: the page may have been moved or taken down.';
    return fetchError(url, { code: 'PAGE_MISSING', reason: reason('there is no such page'), cure });
  }
  if (BUSY.has(status)) {
    const cure = `Allow more time between requests with --interval. ${LATER}`;
    return fetchError(url, {
      code: 'HOST_BUSY',
      reason: reason('the host asks for fewer requests'),
      cure,
      isRetryable: true,
    });
  }
  // 412 and 521 are what protection by script answers to whatever is no browser.
  if (REFUSING.has(status))
    return fetchError(url, { code: 'PAGE_REFUSED', reason: reason('the host refuses it'), cure: SAVE });
  const isRetryable = status >= 500;
  const cure = isRetryable ? LATER : SAVE;
  return fetchError(url, { code: 'PAGE_STATUS', reason: reason('the host failed'), cure, isRetryable });
}
