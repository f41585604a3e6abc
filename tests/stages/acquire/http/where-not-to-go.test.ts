/** @module Where a fetch may not lead: circles, files, private networks. */
import type { LookupFunction } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { routes, type Handler } from '../../../portal/local-server.js';
import { failureOf, PAGE, status, useFetchers } from '../../../portal/fetching.js';
import { useServers } from '../../../portal/use-servers.js';

const serve = useServers();
const fetcherOf = useFetchers();

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
