/** @module Pages from a real server: what comes, robots.txt, the rate. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { FetchedPage } from '../../../../src/stages/acquire/http/polite-fetcher.js';
import { routes, type Handler } from '../../../portal/local-server.js';
import { failureOf, PAGE, status, useFetchers } from '../../../portal/fetching.js';
import { useServers } from '../../../portal/use-servers.js';

const serve = useServers();
const fetcherOf = useFetchers();

const textOf = ({ bytes }: FetchedPage): string => new TextDecoder().decode(bytes);

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
    const begin = performance.now();
    await Promise.all([1, 2, 3, 4, 5].map((index) => fetcher.fetch(`${server.origin}/${index}`)));
    expect(most).toBe(2);
    // A busy machine delays arrivals, which brings two of them closer; none can come before its turn.
    server.log.forEach(({ at }, index) => expect(at - begin).toBeGreaterThan(index * 40 - 5));
  });

  it('leaves a raised signal at once', async () => {
    const server = await serve(routes({ '/a': () => undefined }));
    const controller = new AbortController();
    const promise = fetcherOf({ signal: controller.signal, timeout: 20_000 }).fetch(`${server.origin}/a`);
    setTimeout(() => controller.abort(new Error('stop')), 50);
    await expect(promise).rejects.toThrow('stop');
  });
});
