/** @module Columns into a folder, and runs that end before their time. */
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  exitCodeOfAcquire,
  runAcquire,
  type AcquireOptions,
  type AcquireRecord,
} from '../../../src/pipeline/acquire/index.js';
import { parseProvenance } from '../../../src/stages/acquire/store/provenance-record.js';
import { routes } from '../../portal/local-server.js';
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

const page = (text: string): string =>
  `<html><head><meta charset="utf-8"><title>通知</title></head><body><h1>关于公示工作的通知</h1><p>　　${text}</p><p>　　各单位要高度重视公示工作，明确责任人员。</p></body></html>`;

async function provenance(id: string) {
  const record = parseProvenance(await readFile(path('in', `${id}.provenance.json`), 'utf8'));
  if (!record) throw new Error(`no record of ${id}`);
  return record;
}

describe('a column', () => {
  it.each(['links', 'trs', 'query'] as const)('is walked to its end: %s', async (pagination) => {
    const portal = createPortal({ articles: 45, pagination });
    const server = await serve(portal.handler);
    const record = await acquire([server.origin + portal.listPath], { isColumn: true });
    expect(record.columns).toMatchObject([{ articles: 45, end: 'end-of-list' }]);
    expect(record.columns[0]?.listPages).toHaveLength(3);
    expect(statuses(record)).toEqual(Array<string>(45).fill('fetched'));
    expect(new Set(record.pages.map(({ url }) => new URL(url).pathname))).toEqual(
      new Set(portal.articlePaths),
    );
    for (const name of portal.articlePaths) expect(server.count(name)).toBe(1);
    expect((await provenance(record.pages[0]?.id ?? '')).listed).toMatchObject({ date: '2024-12-28' });
  });

  it('that is fetched again asks with conditions, and finds what changed', async () => {
    const portal = createPortal({ articles: 25 });
    const server = await serve(portal.handler);
    await acquire([server.origin + portal.listPath], { isColumn: true });
    portal.edit(7, '明确责任人员', '明确责任人员和时限');
    const again = await acquire([server.origin + portal.listPath], { isColumn: true });
    expect(statuses(again).filter((status) => status === 'unchanged')).toHaveLength(24);
    expect(again.pages[7]?.earlier?.changes).toHaveLength(1);
  });

  it('that lost its server half-way is gone on with, and no page is fetched twice', async () => {
    const portal = createPortal({ articles: 30, hasValidators: false });
    let broken = true;
    const server = await serve((request, response) => {
      if (broken && /post_24000[12]/.test(request.url ?? '')) request.socket.destroy();
      else portal.handler(request, response);
    });
    const options = { isColumn: true, retries: 0 };
    const first = await acquire([server.origin + portal.listPath], options);
    expect(first.pages.filter(({ error }) => error?.isRetryable === true)).toHaveLength(20);
    broken = false;
    const asked = server.log.length;
    const second = await acquire([server.origin + portal.listPath], options);
    expect(second.isResumed).toBe(true);
    expect(statuses(second).toSorted()).toEqual([
      ...Array<string>(20).fill('fetched'),
      ...Array<string>(10).fill('resumed'),
    ]);
    // robots.txt and the twenty: neither the lists nor the ten pages.
    expect(server.log.length - asked).toBe(21);
  });

  it('whose second page is missing is reported as cut short', async () => {
    const portal = createPortal({ articles: 45 });
    const server = await serve((request, response) => {
      if (request.url?.endsWith('index_2.html') === true) response.writeHead(404).end();
      else portal.handler(request, response);
    });
    const record = await acquire([server.origin + portal.listPath], { isColumn: true });
    expect(record.columns).toMatchObject([{ articles: 20, end: 'failure', error: { code: 'PAGE_MISSING' } }]);
    expect(exitCodeOfAcquire(record)).toBe(3);
  });

  it('that is none, or that a script fills, is named with the cure', async () => {
    const server = await serve(
      routes({
        '/article': page('一'),
        '/script': '<div id="list"></div><script>$.ajax("/module/web/jpage/dataproxy.jsp")</script>',
      }),
    );
    const record = await acquire([`${server.origin}/article`, `${server.origin}/script`], { isColumn: true });
    expect(record.pages.map(({ error }) => error?.code)).toEqual([
      'COLUMN_WITHOUT_ARTICLES',
      'COLUMN_BY_SCRIPT',
    ]);
  });
});

describe('a run', () => {
  it('that is interrupted says which pages it did not reach, and goes on the next time', async () => {
    const portal = createPortal({ articles: 20 });
    const server = await serve(portal.handler);
    const controller = new AbortController();
    const urls = portal.articlePaths.map((name) => server.origin + name);
    const first = await acquire(urls, {
      signal: controller.signal,
      onPage: (_, done) => done === 5 && controller.abort(),
    });
    const reached = statuses(first).filter((status) => status === 'fetched').length;
    expect(reached).toBeGreaterThanOrEqual(5);
    expect(statuses(first).filter((status) => status === 'interrupted')).toHaveLength(20 - reached);
    const second = await acquire(urls);
    expect(statuses(second).filter((status) => status === 'resumed')).toHaveLength(reached);
    expect(statuses(second).filter((status) => status === 'fetched')).toHaveLength(20 - reached);
  });

  it('into a folder that cannot be written ends as a whole', async () => {
    const portal = createPortal({ articles: 3 });
    const server = await serve(portal.handler);
    await writeFile(path('file'), '');
    await expect(
      acquire([server.origin + portal.articlePaths[0]], { folder: path('file') }),
    ).rejects.toMatchObject({ code: 'OUTPUT_NOT_A_FOLDER' });
  });
});
