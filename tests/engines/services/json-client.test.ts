import { connect } from 'node:net';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectionFailure } from '../../../src/engines/http/connection-failure.js';
import { JsonClient, type JsonClientOptions } from '../../../src/engines/http/json-client.js';
import { useServers } from '../../portal/use-servers.js';
import { failureOf } from './make-engine.js';

const start = useServers();
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const clientAt = (baseUrl: string, options: Partial<JsonClientOptions> = {}): JsonClient =>
  new JsonClient({ engine: 'test', baseUrl, timeout: 2000, ...options });

describe('JsonClient', () => {
  it('stops reading a reply that is longer than allowed', async () => {
    let isClosed = false;
    const { origin } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => {
        isClosed = true;
        clearInterval(timer);
      });
    });
    const failure = await failureOf(clientAt(origin, { maximumBytes: 50_000 }).ask({ path: '/' }));
    expect(failure.code).toBe('ENGINE_REPLY_MISMATCH');
    for (let tries = 0; tries < 50 && !isClosed; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isClosed).toBe(true);
  });

  it('takes an empty reply for nothing', async () => {
    const { origin } = await start((_request, response) => response.writeHead(204).end());
    expect(await clientAt(origin).ask({ path: '/', method: 'DELETE' })).toBeUndefined();
  });

  it.each([
    ['ENOTFOUND', 'https://nowhere.example', 'ENGINE_UNAVAILABLE'],
    ['EAI_AGAIN', 'https://nowhere.example', 'ENGINE_BUSY'],
    ['ECONNREFUSED', 'http://localhost:11434', 'ENGINE_UNAVAILABLE'],
    ['ECONNREFUSED', 'https://service.example', 'ENGINE_BUSY'],
    ['UND_ERR_CONNECT_TIMEOUT', 'https://service.example', 'ENGINE_BUSY'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'https://service.example', 'ENGINE_UNAVAILABLE'],
    ['SOMETHING_NEW', 'https://service.example', 'ENGINE_BUSY'],
  ])('says what %s at %s means', (code, origin, expected) => {
    // As undici wraps them: the code is in the cause, or in the errors of several addresses.
    const causes = [{ code }, { errors: [{ code }] }];
    for (const cause of causes) {
      const failure = connectionFailure({ engine: 'test', origin }, { name: 'TypeError', cause });
      expect(failure).toMatchObject({ code: expected, isRetryable: expected === 'ENGINE_BUSY' });
      expect(failure.message).toContain(origin);
    }
  });

  it('goes through the proxy that the environment names, but not to this machine', async () => {
    const service = await start((_request, response) => response.end('{"ok":true}'));
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const port = Number(new URL(service.origin).port);
      const upstream = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      socket.pipe(upstream).pipe(socket);
      socket.on('error', () => upstream.destroy());
      upstream.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closers.push(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const address = proxy.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    expect(await clientAt(service.origin, { environment }).ask({ path: '/' })).toEqual({ ok: true });
    expect(tunnels).toEqual([]);
    expect(await clientAt('http://translate.example', { environment }).ask({ path: '/' })).toEqual({
      ok: true,
    });
    expect(tunnels).toEqual(['translate.example:80']);
  });
});
