/** @module Fetching from a real server that fails in the ways servers fail. */
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DuizhaoError } from '../../../../src/model/index.js';
import type { FetchOptions } from '../../../../src/stages/acquire/http/fetch-options.js';
import { PoliteFetcher, type FetchedPage } from '../../../../src/stages/acquire/http/polite-fetcher.js';
import { routes, type Handler } from '../../../portal/local-server.js';
import { useServers } from '../../../portal/use-servers.js';

const serve = useServers();
const fetchers: PoliteFetcher[] = [];
const QUICK: FetchOptions = { interval: 0, retryDelay: 5, timeout: 2000, allowPrivate: true };

afterEach(async () => {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
});

function fetcherOf(options: FetchOptions = {}): PoliteFetcher {
  const fetcher = new PoliteFetcher({ ...QUICK, ...options });
  fetchers.push(fetcher);
  return fetcher;
}

const PAGE = '<html><body><p>各镇人民政府</p></body></html>';
const textOf = ({ bytes }: FetchedPage): string => new TextDecoder().decode(bytes);

/** The error of a fetch; fails when there is none. */
async function failureOf(promise: Promise<unknown>): Promise<DuizhaoError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DuizhaoError) return error;
  throw new Error(`no failure, or one of the program: ${String(error)}`);
}

/** Fails so many times in a way of its own, then answers. */
function failing(times: number, fail: Handler): Handler {
  let left = times;
  return (request, response) => {
    left -= 1;
    if (left >= 0) fail(request, response);
    else response.end(PAGE);
  };
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

describe('a page', () => {
  it('comes with its headers, its status and the time; the program says who it is', async () => {
    const server = await serve(routes({ '/a.html': PAGE }));
    const page = await fetcherOf({ version: '1.2.3', contact: 'office@example.org\r\nX-Evil: 1' }).fetch(
      `${server.origin}/a.html#part`,
    );
    expect(textOf(page)).toBe(PAGE);
    expect(page).toMatchObject({ url: `${server.origin}/a.html`, status: 200, redirects: [] });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Date.now() - Date.parse(page.fetchedAt)).toBeLessThan(5000);
    const sent = server.log.at(-1)?.headers ?? {};
    expect(sent['user-agent']).toBe(
      'Duizhao/1.2.3 (translates public documents; obeys robots.txt; contact: office@example.orgX-Evil: 1)',
    );
    expect(sent['x-evil']).toBeUndefined();
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ])('is unpacked from %s', async (encoding, packed) => {
    const server = await serve(
      routes({
        '/a': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed),
      }),
    );
    expect(textOf(await fetcherOf().fetch(`${server.origin}/a`))).toBe(PAGE);
  });

  it('is not asked for again when the server knows that it is unchanged', async () => {
    const server = await serve(
      routes({
        '/a': (request, response) =>
          response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200, { etag: '"v1"' }).end(),
      }),
    );
    const page = await fetcherOf().fetch(`${server.origin}/a`, {
      etag: '"v1"',
      lastModified: 'Tue, 07 May 2024 08:59:00 GMT',
    });
    expect(page.status).toBe(304);
    expect(server.log.at(-1)?.headers['if-modified-since']).toBe('Tue, 07 May 2024 08:59:00 GMT');
  });
});

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

describe('redirects', () => {
  const to = (location: string, code = 302): Handler => status(code, { location });

  it('are followed and recorded', async () => {
    const server = await serve(routes({ '/a': to('/b', 301), '/b': to('c.html'), '/c.html': PAGE }));
    const page = await fetcherOf().fetch(`${server.origin}/a`);
    expect(page.url).toBe(`${server.origin}/c.html`);
    expect(page.redirects).toEqual([
      { url: `${server.origin}/a`, status: 301 },
      { url: `${server.origin}/b`, status: 302 },
    ]);
  });

  it.each<[string, string, Handler]>([
    [
      'a circle of two',
      'REDIRECT_LOOP',
      (request, response) => to(request.url === '/a' ? '/b' : '/a')(request, response),
    ],
    ['a circle of one', 'REDIRECT_LOOP', to('/a')],
    ['a spiral', 'REDIRECTS_TOO_MANY', (request, response) => to(`${request.url}x`)(request, response)],
    ['no target', 'REDIRECT_WITHOUT_TARGET', status(302)],
    ['a file', 'URL_SCHEME', to('file:///etc/passwd')],
  ])('%s ends with %s', async (_, code, handler) => {
    const server = await serve((request, response) =>
      request.url === '/robots.txt' ? response.writeHead(404).end() : handler(request, response),
    );
    expect((await failureOf(fetcherOf().fetch(`${server.origin}/a`))).code).toBe(code);
    expect(server.log.length).toBeLessThan(15);
  });
});

describe('private networks', () => {
  /** The whole of 127/8 is this machine: one address of it stands for the public net. */
  const onlyFirst = (address: string): boolean => address === '127.0.0.1';

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
  ])('are refused: %s', async (url) => {
    const error = await failureOf(fetcherOf({ allowPrivate: false }).fetch(url));
    expect(error.code).toBe('ADDRESS_PRIVATE');
    expect(error.cure).toContain('--allow-private');
  });

  it('are not reached by a redirect', async () => {
    const inside = await serve(routes({ '/secret': PAGE }), '127.0.0.2');
    const outside = await serve(routes({ '/a': status(302, { location: `${inside.origin}/secret` }) }));
    const error = await failureOf(fetcherOf({ allowAddress: onlyFirst }).fetch(`${outside.origin}/a`));
    expect(error.code).toBe('ADDRESS_PRIVATE');
    expect(inside.log).toHaveLength(0);
  });

  it('are not reached by a name that answers differently the second time', async () => {
    const server = await serve((_, response) => {
      response.writeHead(404, { connection: 'close' }).end();
    });
    const inside = await serve(routes({ '/a': PAGE }), '127.0.0.2');
    const answers = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const lookup: LookupFunction = (_, options, callback) => {
      const address = answers[Math.min(asked, 1)] ?? '';
      asked += 1;
      if (options.all === true) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    };
    const { port } = new URL(server.origin);
    const error = await failureOf(
      fetcherOf({ allowAddress: onlyFirst, lookup }).fetch(`http://rebind.example:${port}/a`),
    );
    expect(error.code).toBe('ADDRESS_PRIVATE');
    expect(asked).toBe(2);
    expect(inside.log).toHaveLength(0);
  });
});

describe('addresses', () => {
  it.each([
    ['ftp://example.org/a', 'URL_SCHEME'],
    ['file:///etc/passwd', 'URL_SCHEME'],
    ['www.gov.cn/a.html', 'URL_INVALID'],
    ['http://', 'URL_INVALID'],
    ['https://user:geheim@example.org/', 'URL_WITH_PASSWORD'],
  ])('%s: %s', async (url, code) => {
    const error = await failureOf(fetcherOf().fetch(url));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('geheim');
  });
});

describe('robots.txt', () => {
  const robots =
    (text: string): Handler =>
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

  it('is asked for once and obeyed, by the name of the program too', async () => {
    const rules =
      'User-agent: *\nDisallow: /private/\n\nUser-agent: Duizhao\nDisallow: /no/\nAllow: /no/but.html\n';
    const server = await serve(
      routes({ '/robots.txt': robots(rules), '/private/a': PAGE, '/no/a': PAGE, '/no/but.html': PAGE }),
    );
    const fetcher = fetcherOf();
    await fetcher.fetch(`${server.origin}/private/a`);
    await fetcher.fetch(`${server.origin}/no/but.html`);
    const error = await failureOf(fetcher.fetch(`${server.origin}/no/a`));
    expect(error).toMatchObject({ code: 'ROBOTS_DISALLOWED', isRetryable: false });
    expect(server.count('/robots.txt')).toBe(1);
    expect(server.count('/no/a')).toBe(0);
  });

  it('holds for the target of a redirect', async () => {
    const server = await serve(
      routes({
        '/robots.txt': robots('User-agent: *\nDisallow: /no/'),
        '/a': status(302, { location: '/no/a' }),
      }),
    );
    expect((await failureOf(fetcherOf().fetch(`${server.origin}/a`))).code).toBe('ROBOTS_DISALLOWED');
    expect(server.count('/no/a')).toBe(0);
  });

  it('that cannot be had means that nothing is fetched, and the page is named', async () => {
    const server = await serve(routes({ '/robots.txt': status(500), '/a': PAGE }));
    const error = await failureOf(fetcherOf({ retries: 1 }).fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ isRetryable: true });
    expect(error.message.startsWith(`${server.origin}/a was not fetched`)).toBe(true);
    expect(server.count('/a')).toBe(0);
  });

  it('may ask for a longer pause between requests', async () => {
    const server = await serve(
      routes({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.3'), '/a': PAGE, '/b': PAGE }),
    );
    const fetcher = fetcherOf();
    await Promise.all([fetcher.fetch(`${server.origin}/a`), fetcher.fetch(`${server.origin}/b`)]);
    const times = server.log.slice(1).map(({ at }) => at);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(280);
  });
});

describe('the rate', () => {
  it('of a host: so many at a time, so far apart', async () => {
    let [current, most] = [0, 0];
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') {
        response.writeHead(404).end();
        return;
      }
      current += 1;
      most = Math.max(most, current);
      setTimeout(() => {
        current -= 1;
        response.end(PAGE);
      }, 150);
    });
    const fetcher = fetcherOf({ interval: 40, concurrency: 2 });
    await Promise.all([1, 2, 3, 4, 5].map((index) => fetcher.fetch(`${server.origin}/${index}`)));
    const times = server.log.map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(most).toBe(2);
    for (const gap of gaps) expect(gap).toBeGreaterThan(35);
  });

  it('leaves a raised signal at once', async () => {
    const server = await serve(routes({ '/a': () => undefined }));
    const controller = new AbortController();
    const promise = fetcherOf({ signal: controller.signal, timeout: 20_000 }).fetch(`${server.origin}/a`);
    setTimeout(() => controller.abort(new Error('stop')), 50);
    await expect(promise).rejects.toThrow('stop');
  });
});
