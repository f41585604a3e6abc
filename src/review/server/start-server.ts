/** @module The server on this machine's own address. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { DuizhaoError } from '../../model/index.js';
import { systemCodeOf } from '../../stages/output-error.js';
import type { ReviewServices } from '../services.js';
import { createApp } from './create-app.js';

/** Nobody outside this machine can reach it. */
const ADDRESS = '127.0.0.1';

export interface RunningServer {
  /** With the token that lets in. */
  readonly link: string;
  close(): Promise<void>;
}

/**
 * @param port - 0 for any that is free
 * @throws DuizhaoError `PORT_TAKEN`, `PAGE_NOT_BUILT`
 */
export async function startServer(services: ReviewServices, port: number): Promise<RunningServer> {
  const token = randomBytes(32).toString('hex');
  let bound = port;
  const hosts = (): readonly string[] => [`${ADDRESS}:${bound}`, `localhost:${bound}`];
  const review = createApp(services, { token, hosts });
  const server = await new Promise<Server>((resolve, reject) => {
    const started = serve(
      { fetch: (request) => review.app.fetch(request), hostname: ADDRESS, port },
      (info) => {
        bound = info.port;
        resolve(started as Server);
      },
    );
    started.once('error', (cause: Error) => reject(portError(port, cause)));
  });
  return {
    link: `http://${ADDRESS}:${bound}/?token=${token}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await review.close();
    },
  };
}

const portError = (port: number, cause: Error): DuizhaoError =>
  new DuizhaoError({
    code: systemCodeOf(cause) === 'EADDRINUSE' ? 'PORT_TAKEN' : 'PORT_UNUSABLE',
    kind: 'usage',
    message: `The port ${port} cannot be used: ${cause.message}.`,
    cure: 'Name another one with --port, or 0 for any that is free; perhaps the review page is open already.',
    cause,
  });
