/** @module A real HTTP server on the loopback address, with a log of what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string;
  /** The paths that were asked for, in order, with the request's headers and the time. */
  readonly log: {
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly at: number;
  }[];
  /** How often a path was asked for. */
  readonly count: (path: string) => number;
  readonly close: () => Promise<void>;
}

/** Starts a server; whoever starts one outside of jest closes it. */
export async function startServer(handler: Handler, host = '127.0.0.1'): Promise<LocalServer> {
  const log: LocalServer['log'] = [];
  const server = createServer((request, response) => {
    log.push({ path: request.url ?? '', headers: request.headers, at: performance.now() });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://${host}:${port}`,
    log,
    count: (path) => log.filter((entry) => entry.path === path).length,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers by path; 404 for the rest. No robots.txt unless it is named. */
export function routes(table: Readonly<Record<string, Handler | string>>): Handler {
  return (request, response) => {
    const found = table[(request.url ?? '').split('?')[0] ?? ''];
    if (typeof found === 'function') return found(request, response);
    if (found === undefined) {
      response.writeHead(404).end('no such page');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found);
  };
}
