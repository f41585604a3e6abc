/** @module Keys of services: from the environment only, and never over an open line. */
import ipaddr from 'ipaddr.js';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';
import type { Environment } from '../http/proxy.js';

export interface KeyPlace {
  /** The engine's id. */
  readonly engine: string;
  /** Absent where the service needs no key. */
  readonly variable: string | undefined;
  readonly baseUrl: string;
}

/** What the standard resolver never asks the public net for. */
const LOCAL_NAME = /^localhost$|^[^.]+$|\.(?:local|localhost|lan|internal|home\.arpa)$/;
const LOCAL_RANGES = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal']);

/** Within one's own network a service without encryption is usual. */
function isLocal(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(address)
    ? LOCAL_RANGES.has(ipaddr.process(address).range())
    : LOCAL_NAME.test(hostname);
}

function problem(message: string, cure: string): DuizhaoError {
  return engineError('ENGINE_CONFIGURATION', { message, cure });
}

/** Why there is no key to be used, if so. */
export function keyProblem(
  { engine, variable, baseUrl }: KeyPlace,
  environment: Environment,
): DuizhaoError | undefined {
  if (variable === undefined) return undefined;
  const key = environment[variable]?.trim() ?? '';
  if (key === '') {
    return problem(
      `The engine "${engine}" has no key: ${variable} is not set.`,
      `Put the key into the environment variable ${variable}.`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    return problem(
      `What ${variable} holds is no key: it has blanks or characters that no key has.`,
      `Put the key alone into ${variable}.`,
    );
  }
  const { protocol, hostname, host } = new URL(baseUrl);
  if (protocol === 'http:' && !isLocal(hostname)) {
    return problem(
      `The key of engine "${engine}" would be sent to ${host} without encryption.`,
      'Begin its "baseUrl" with https://.',
    );
  }
  return undefined;
}

/**
 * The key, or `undefined` where none is needed.
 * @throws DuizhaoError `ENGINE_CONFIGURATION`
 */
export function readKey(place: KeyPlace, environment: Environment): string | undefined {
  const wrong = keyProblem(place, environment);
  if (wrong) throw wrong;
  return place.variable === undefined ? undefined : environment[place.variable]?.trim();
}
