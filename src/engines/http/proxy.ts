/** @module Connections to services, through the proxy that the environment names. */
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What runs on this machine is never asked through a proxy. */
const THIS_MACHINE = 'localhost,127.0.0.1,[::1],::1';

const named = (environment: Environment, name: string): string =>
  environment[name.toLowerCase()] ?? environment[name] ?? '';

/**
 * Obeys `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in capitals or not.
 * @param timeout - milliseconds until the head of a reply and between two pieces of it.
 */
export function dispatcherFor(environment: Environment, timeout: number): Dispatcher {
  const limits = { headersTimeout: timeout, bodyTimeout: timeout };
  const [httpProxy, httpsProxy] = [named(environment, 'HTTP_PROXY'), named(environment, 'HTTPS_PROXY')];
  if (httpProxy === '' && httpsProxy === '') return new Agent(limits);
  const noProxy = [THIS_MACHINE, named(environment, 'NO_PROXY')].filter(Boolean).join(',');
  return new EnvHttpProxyAgent({ ...limits, httpProxy, httpsProxy, noProxy });
}
