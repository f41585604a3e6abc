/** @module Servers that end with their test. */
import { afterEach } from '@jest/globals';
import { startServer, type Handler, type LocalServer } from './local-server.js';

/** Servers of one test: all are closed after it. */
export function useServers(): (handler: Handler, host?: string) => Promise<LocalServer> {
  const servers: LocalServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  return async (handler, host) => {
    const server = await startServer(handler, host);
    servers.push(server);
    return server;
  };
}
