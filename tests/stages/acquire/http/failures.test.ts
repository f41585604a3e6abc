/** @module A real server that fails in the ways servers fail. */
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { FetchedPage } from '../../../../src/stages/acquire/http/polite-fetcher.js';
import { routes, type Handler } from '../../../portal/local-server.js';
import { failureOf, PAGE, status, useFetchers } from '../../../portal/fetching.js';
import { useServers } from '../../../portal/use-servers.js';

const serve = useServers();
const fetcherOf = useFetchers();

const textOf = ({ bytes }: FetchedPage): string => new TextDecoder().decode(bytes);

/** Fails so many times in a way of its own, then answers. */
function failing(times: number, fail: Handler): Handler {
  let left = times;
  return (request, response) => {
    left -= 1;
    if (left >= 0) fail(request, response);
    else response.end(PAGE);
  };
}

describe('failures that pass', () => {
  it.each<[string, Handler]>([
    ['500', status(500)],
    ['502', status(502)],
    ['429', status(429)],
    ['429 with Retry-After', status(429, { 'retry-after': '0' })],
    ['a connection that is reset', (request) => request.socket.destroy()],
    [
      'a body that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<html>', () => response.destroy());
      },
    ],
    [
      'chunks that are cut off',
      (_, response) => {
        response.writeHead(200);
        response.write('<html>', () => response.destroy());
      },
    ],
    [
      'a gzip stream that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 30));
      },
    ],
  ])('%s is tried again', async (_, fail) => {
    const server = await serve(routes({ '/a': failing(2, fail) }));
    expect(textOf(await fetcherOf().fetch(`${server.origin}/a`))).toBe(PAGE);
    expect(server.count('/a')).toBe(3);
  });

  it('a host that is slow is given up in time, and named with the cure', async () => {
    const server = await serve(routes({ '/a': () => undefined }));
    const error = await failureOf(fetcherOf({ timeout: 60, retries: 1 }).fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ code: 'RESPONSE_TIMEOUT', isRetryable: true });
    expect(error.message).toContain(`${server.origin}/a`);
    expect(error.cure).toContain('--timeout');
    expect(server.count('/a')).toBe(2);
  });

  it('a body that drips without end is given up in time', async () => {
    const drip: Handler = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    const server = await serve(routes({ '/a': drip }));
    const error = await failureOf(fetcherOf({ timeout: 100, retries: 0 }).fetch(`${server.origin}/a`));
    expect(error.code).toBe('RESPONSE_TIMEOUT');
  });

  it('Retry-After holds every request to the host', async () => {
    const server = await serve(
      routes({ '/a': failing(1, status(429, { 'retry-after': '1' })), '/b': PAGE, '/robots.txt': '' }),
    );
    const fetcher = fetcherOf();
    const [a] = await Promise.all([fetcher.fetch(`${server.origin}/a`), fetcher.fetch(`${server.origin}/b`)]);
    expect(a.status).toBe(200);
    const times = server.log
      .filter(({ path }) => path !== '/robots.txt')
      .map(({ path, at }) => [path, at] as const);
    const [first, ...later] = times.map(([, at]) => at);
    for (const at of later) expect(at - (first ?? 0)).toBeGreaterThan(900);
  });

  it('a pause longer than the longest is not waited for', async () => {
    const server = await serve(routes({ '/a': status(503, { 'retry-after': '86400' }) }));
    const error = await failureOf(fetcherOf().fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ code: 'HOST_BUSY', isRetryable: true });
    expect(server.count('/a')).toBe(1);
  });

  it('a storm of 429 ends: the host is given up after five pages and asked no more', async () => {
    const server = await serve((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? 404 : 429).end(),
    );
    const fetcher = fetcherOf({ retries: 1, retryDelay: 1 });
    const codes: string[] = [];
    for (let index = 0; index < 8; index += 1)
      codes.push((await failureOf(fetcher.fetch(`${server.origin}/${index}`))).code);
    expect(codes).toEqual([...Array<string>(5).fill('HOST_BUSY'), ...Array<string>(3).fill('HOST_GIVEN_UP')]);
    expect(server.log).toHaveLength(11);
  });
});

describe('failures that stay', () => {
  it.each([
    [404, 'PAGE_MISSING'],
    [410, 'PAGE_MISSING'],
    [403, 'PAGE_REFUSED'],
    [412, 'PAGE_REFUSED'],
    [400, 'PAGE_STATUS'],
  ])('%d is not tried again: %s', async (code, name) => {
    const server = await serve(routes({ '/a': status(code) }));
    const error = await failureOf(fetcherOf().fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ code: name, isRetryable: false, kind: 'input' });
    expect(error.cure).not.toBe('');
    expect(server.count('/a')).toBe(1);
  });

  it('a page that is announced too large is not read', async () => {
    const server = await serve(
      routes({ '/a': (_, response) => response.writeHead(200, { 'content-length': '99999999' }).write('<') }),
    );
    const error = await failureOf(fetcherOf({ maximumBytes: 1000 }).fetch(`${server.origin}/a`));
    expect(error.code).toBe('RESPONSE_TOO_LARGE');
    expect(error.cure).toContain('--max-bytes');
  });

  it('a page without end is left when it is too large', async () => {
    let sent = 0;
    const endless: Handler = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    const server = await serve(routes({ '/a': endless }));
    const error = await failureOf(fetcherOf({ maximumBytes: 100_000 }).fetch(`${server.origin}/a`));
    expect(error.code).toBe('RESPONSE_TOO_LARGE');
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each(['gzip', 'br'])('a bomb of %s is refused while it unpacks', async (encoding) => {
    const zeros = Buffer.alloc(30_000_000);
    const bomb = encoding === 'gzip' ? gzipSync(zeros) : brotliCompressSync(zeros);
    expect(bomb.length).toBeLessThan(100_000);
    const server = await serve(
      routes({ '/a': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb) }),
    );
    const error = await failureOf(fetcherOf({ maximumBytes: 1_000_000 }).fetch(`${server.origin}/a`));
    expect(error.code).toBe('RESPONSE_TOO_LARGE');
  });

  it.each([
    ['an unknown packing', 'zstd', Buffer.from(PAGE)],
    ['no gzip at all', 'gzip', Buffer.from(PAGE)],
    ['packings upon packings', 'gzip,gzip,gzip,gzip,gzip', gzipSync(PAGE)],
  ])('%s is unreadable', async (_, encoding, body) => {
    const server = await serve(
      routes({ '/a': (__, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body) }),
    );
    expect((await failureOf(fetcherOf().fetch(`${server.origin}/a`))).code).toBe('RESPONSE_UNREADABLE');
  });

  it('a host that is not there and one that refuses are told apart', async () => {
    const server = await serve(routes({}));
    await server.close();
    const refused = await failureOf(fetcherOf({ retries: 0 }).fetch(`${server.origin}/a`));
    expect(refused).toMatchObject({ code: 'HOST_UNREACHABLE', isRetryable: true });
    expect(refused.message).toContain(`${server.origin}/a was not fetched`);
    const unknown: LookupFunction = (name, _, callback) =>
      callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), []);
    const missing = await failureOf(fetcherOf({ lookup: unknown }).fetch('http://no.such.host/a'));
    expect(missing).toMatchObject({ code: 'HOST_UNKNOWN', isRetryable: false });
  });

  it('what is no HTTP is refused', async () => {
    const server = await serve((request) => {
      request.socket.end('SSH-2.0-OpenSSH_9.6\r\n');
    });
    expect((await failureOf(fetcherOf().fetch(`${server.origin}/a`))).code).toBe('FETCH_FAILED');
  });
});
