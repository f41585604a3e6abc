/**
 * @module Connections that are refused by address at the moment they are made, so that neither a redirect nor a name
 * that answers differently the second time leads into a private network.
 */
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { addressIn } from './public-address.js';

/** The code of the error that a refused connection ends with. */
export const REFUSED_ADDRESS = 'DUIZHAO_REFUSED_ADDRESS';

export interface AgentOptions {
  readonly allowAddress: (address: string) => boolean;
  /** Milliseconds. */
  readonly connectTimeout: number;
  /** @default that of the system */
  readonly lookup?: LookupFunction;
}

function refusal(hostname: string, address: string): Error {
  return Object.assign(new Error(`${hostname} is at ${address}`), { code: REFUSED_ADDRESS });
}

const addressesOf = (
  found: string | readonly LookupAddress[],
  family: number | undefined,
): LookupAddress[] => (typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : [...found]);

/** Looks a name up and keeps only the addresses that are allowed. */
function guardedLookup({ allowAddress, lookup = systemLookup }: AgentOptions): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const all = addressesOf(found, family);
      const allowed = all.filter(({ address }) => allowAddress(address));
      const [first] = allowed;
      if (!first) return callback(refusal(hostname, all[0]?.address ?? 'no address'), []);
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

/** Addresses written as such are never looked up, so they are judged before connecting. */
export function createGuardedAgent(options: AgentOptions): Agent {
  const connection: object = { lookup: guardedLookup(options), timeout: options.connectTimeout };
  const connect = buildConnector(connection);
  return new Agent({
    connect: (target, callback) => {
      const address = addressIn(target.hostname);
      if (address !== undefined && !options.allowAddress(address)) {
        callback(refusal(target.hostname, address), null);
      } else connect(target, callback);
    },
  });
}
