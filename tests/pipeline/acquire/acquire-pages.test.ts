/** @module Pages into a folder: what is stored, what is not asked for again, what changed. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  exitCodeOfAcquire,
  runAcquire,
  type AcquireOptions,
  type AcquireRecord,
} from '../../../src/pipeline/acquire/index.js';
import { parseProvenance } from '../../../src/stages/acquire/store/provenance-record.js';
import { routes, type Handler } from '../../portal/local-server.js';
import { createPortal } from '../../portal/portal.js';
import { useServers } from '../../portal/use-servers.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();
const serve = useServers();

const acquire = (urls: readonly string[], options: Partial<AcquireOptions> = {}) =>
  runAcquire(urls, {
    folder: path('in'),
    interval: 0,
    retryDelay: 2,
    timeout: 2000,
    allowPrivate: true,
    ...options,
  });

const statuses = ({ pages }: AcquireRecord): string[] => pages.map(({ status }) => status);
const visible = async (): Promise<string[]> =>
  (await readdir(path('in'))).filter((name) => !name.startsWith('.')).toSorted();

const page = (text: string): string =>
  `<html><head><meta charset="utf-8"><title>通知</title></head><body><h1>关于公示工作的通知</h1><p>　　${text}</p><p>　　各单位要高度重视公示工作，明确责任人员。</p></body></html>`;

async function provenance(id: string) {
  const record = parseProvenance(await readFile(path('in', `${id}.provenance.json`), 'utf8'));
  if (!record) throw new Error(`no record of ${id}`);
  return record;
}

describe('pages', () => {
  it('are stored as they came, with a record', async () => {
    const html = page('现将有关事项通知如下。');
    const server = await serve(
      routes({
        '/a': (_, response) => response.writeHead(302, { location: '/b.html' }).end(),
        '/b.html': (_, response) =>
          response
            .writeHead(200, {
              'content-type': 'text/html; charset=gb2312',
              etag: '"1"',
              'set-cookie': 'session=secret',
            })
            .end(html),
      }),
    );
    const record = await acquire([`${server.origin}/a`]);
    const [{ id = '', file = '' } = {}] = record.pages;
    expect(await readFile(file, 'utf8')).toBe(html);
    const kept = await provenance(id);
    expect(kept).toMatchObject({
      url: `${server.origin}/b.html`,
      requestedUrls: [`${server.origin}/a`],
      redirects: [{ url: `${server.origin}/a`, status: 302 }],
      status: 200,
      validators: { etag: '"1"' },
      bytes: Buffer.byteLength(html),
    });
    expect(kept.headers['content-type']).toBe('text/html; charset=gb2312');
    expect(JSON.stringify(kept)).not.toContain('secret');
  });

  it('that fail are named and do not stop the rest', async () => {
    const server = await serve(
      routes({
        '/robots.txt': 'User-agent: *\nDisallow: /no',
        '/a.html': page('一'),
        '/empty': '',
        '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
        '/z.html': page('二'),
      }),
    );
    const urls = ['/a.html', '/missing', '/no', '/empty', '/image', '/z.html'].map(
      (name) => server.origin + name,
    );
    const record = await acquire([...urls, 'ftp://x/', 'nonsense']);
    expect(record.pages.map(({ error }) => error?.code ?? 'stored')).toEqual([
      'stored',
      'PAGE_MISSING',
      'ROBOTS_DISALLOWED',
      'RESPONSE_EMPTY',
      'CONTENT_UNSUPPORTED',
      'stored',
      'URL_SCHEME',
      'URL_INVALID',
    ]);
    for (const { url, error } of record.pages) if (error) expect(error.message).toContain(url);
    expect(exitCodeOfAcquire(record)).toBe(3);
  });

  it('of two addresses that lead to one are one document', async () => {
    const server = await serve(
      routes({
        '/old': (_, response) => response.writeHead(301, { location: '/a.html' }).end(),
        '/a.html': page('一'),
      }),
    );
    const record = await acquire([`${server.origin}/old`, `${server.origin}/a.html`], { concurrency: 4 });
    expect(new Set(record.pages.map(({ file }) => file)).size).toBe(1);
    expect((await provenance(record.pages[0]?.id ?? '')).requestedUrls).toHaveLength(2);
  });

  it('that are PDF or DOCX keep their kind', async () => {
    const send =
      (bytes: string): Handler =>
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
    const server = await serve(
      routes({ '/files/1': send('%PDF-1.4'), '/files/a.docx': send('PK\u0003\u0004') }),
    );
    const record = await acquire([`${server.origin}/files/1`, `${server.origin}/files/a.docx`]);
    expect(record.pages.map(({ file = '' }) => file.slice(file.lastIndexOf('.')))).toEqual(['.pdf', '.docx']);
  });
});

describe('a second fetch', () => {
  it('of a changed page keeps both and says what changed', async () => {
    let text = '公示于5月20日前完成。';
    const server = await serve((request, response) =>
      response
        .writeHead(request.url === '/a.html' ? 200 : 404, { 'content-type': 'text/html' })
        .end(page(text)),
    );
    const url = `${server.origin}/a.html`;
    const first = await acquire([url]);
    text = '公示于6月30日前完成。';
    const second = await acquire([url]);
    const [report] = second.pages;
    expect(report).toMatchObject({
      status: 'changed',
      earlier: {
        sha256: first.pages[0]?.sha256,
        changes: [
          {
            kind: 'changed',
            part: 'paragraph',
            before: '公示于5月20日前完成。',
            after: '公示于6月30日前完成。',
          },
        ],
      },
    });
    expect(await readFile(path('in', report?.earlier?.file ?? ''), 'utf8')).toBe(
      page('公示于5月20日前完成。'),
    );
    expect(await readFile(report?.file ?? '', 'utf8')).toBe(page(text));
    text = '公示于7月15日前完成。';
    await acquire([url]);
    expect((await provenance(report?.id ?? '')).earlier).toHaveLength(2);
    expect((await readdir(path('in', 'earlier'))).filter((name) => name.endsWith('.html'))).toHaveLength(2);
  });

  it('of a page that only counts its visits leaves the file alone', async () => {
    let visits = 0;
    const server = await serve((_, response) => {
      visits += 1;
      response.end(page('一').replace('<p>', `<!-- ${visits} --><p>`));
    });
    const first = await acquire([`${server.origin}/a.html`]);
    const second = await acquire([`${server.origin}/a.html`]);
    expect(statuses(second)).toEqual(['same-text']);
    expect(second.pages[0]?.sha256).toBe(first.pages[0]?.sha256);
    expect(await visible()).toHaveLength(2);
  });

  it('of a page whose file was edited keeps the edited file', async () => {
    const server = await serve(routes({ '/a.html': page('一') }));
    const first = await acquire([`${server.origin}/a.html`]);
    const file = first.pages[0]?.file ?? '';
    await writeFile(file, page('我改过。'));
    const second = await acquire([`${server.origin}/a.html`]);
    expect(statuses(second)).toEqual(['changed']);
    expect(await readFile(path('in', second.pages[0]?.earlier?.file ?? ''), 'utf8')).toBe(page('我改过。'));
    expect(await readFile(file, 'utf8')).toBe(page('一'));
  });

  it('of a page whose file was removed fetches it whole', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const url = `${server.origin}${portal.articlePaths[0]}`;
    const first = await acquire([url]);
    await rm(first.pages[0]?.file ?? '');
    const second = await acquire([url]);
    expect(statuses(second)).toEqual(['fetched']);
    expect(second.pages[0]?.id).toBe(first.pages[0]?.id);
  });

  it('replaces no file of the user', async () => {
    const server = await serve(routes({ '/a.html': page('一') }));
    const { port } = new URL(server.origin);
    await mkdir(path('in'));
    await writeFile(path('in', `127.0.0.1-${port}-a.html`), 'my own');
    const record = await acquire([`${server.origin}/a.html`]);
    expect(await readFile(path('in', `127.0.0.1-${port}-a.html`), 'utf8')).toBe('my own');
    expect(record.pages[0]?.id).toMatch(/-a-[0-9a-f]{8}$/);
  });
});
