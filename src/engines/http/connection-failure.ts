/** @module A connection that failed, as the error of an engine. The cause is told by its code only: it may hold headers. */
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';

/** Which service was asked, for messages. */
export interface Asked {
  /** The engine's id. */
  readonly engine: string;
  /** Scheme, host and port. */
  readonly origin: string;
}

const LATER = 'Run the same command again later: what was answered is kept.';

/** Node and OpenSSL have dozens of codes for a connection that is not to be trusted. */
const CERTIFICATE_CODE = /CERT|^ERR_(?:SSL|TLS|OSSL)|^EPROTO$|SELF_SIGNED|UNABLE_TO_/;

const ON_THIS_MACHINE = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

/** The first code or telling name in the chain of causes; by its properties, as errors may come from another realm. */
export function codeOf(error: unknown): string {
  for (let cause = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 5; depth++) {
    if ('name' in cause && cause.name === 'TimeoutError') return 'TimeoutError';
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    if ('errors' in cause && Array.isArray(cause.errors)) cause = cause.errors[0];
    else cause = 'cause' in cause ? cause.cause : undefined;
  }
  return '';
}

const TIMED_OUT = /^(?:TimeoutError|ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;

interface Reason {
  readonly text: string;
  readonly cure: string;
  /** Waiting does not help. */
  readonly isLasting?: boolean;
}

function reasonOf(code: string, { origin }: Asked): Reason {
  if (TIMED_OUT.test(code)) {
    return {
      text: 'did not answer in time',
      cure: `Give it more time with "timeout" in duizhao.config.json. ${LATER}`,
    };
  }
  if (code === 'ENOTFOUND') {
    const cure = 'Check "baseUrl" in duizhao.config.json, and the network.';
    return { text: 'cannot be found: there is no such host', cure, isLasting: true };
  }
  if (code === 'ECONNREFUSED' && ON_THIS_MACHINE.test(origin)) {
    const cure = 'Start it, or correct "baseUrl" in duizhao.config.json.';
    return { text: 'is not running', cure, isLasting: true };
  }
  if (CERTIFICATE_CODE.test(code)) {
    const cure = 'Check "baseUrl" in duizhao.config.json, and the proxy if there is one.';
    return { text: 'has a certificate or encryption that cannot be trusted', cure, isLasting: true };
  }
  return { text: 'cannot be reached, or broke off', cure: LATER };
}

/** `ENGINE_BUSY` for what may pass, `ENGINE_UNAVAILABLE` for what does not. */
export function connectionFailure(asked: Asked, error: unknown): DuizhaoError {
  const code = codeOf(error);
  const { text, cure, isLasting = false } = reasonOf(code, asked);
  const detail = code === '' || code === 'TimeoutError' ? '' : ` (${code})`;
  const message = `The service of engine "${asked.engine}" at ${asked.origin} ${text}${detail}.`;
  return engineError(isLasting ? 'ENGINE_UNAVAILABLE' : 'ENGINE_BUSY', { message, cure });
}
