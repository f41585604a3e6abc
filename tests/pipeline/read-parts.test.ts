/** @module An article on several pages: as files that lie beside each other, and as addresses. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { extractParts, readParts } from '../../src/pipeline/index.js';
import { runAcquire } from '../../src/pipeline/acquire/index.js';
import { listInputs, readInput } from '../../src/stages/acquire/index.js';
import { routes, type Handler } from '../portal/local-server.js';
import { useServers } from '../portal/use-servers.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const path = useTemporaryFolder();
const serve = useServers();

const page = (text: string, pager: string): string =>
  `<html><head><meta charset="utf-8"><title>云溪县2023年工作报告</title></head><body><h1>云溪县2023年工作报告</h1><div id="zoom"><p>${text}</p></div><div>${pager}</div></body></html>`;
const TEXTS = [
  '2023年，云溪县扎实推进法治政府建设，各项工作取得新的进展，群众满意度不断提高。',
  '全年办结案件126件，调解矛盾纠纷215件，没有发生一起行政诉讼败诉案件，营商环境持续优化。',
  '2024年，继续加强执法队伍建设，不断提升依法行政水平。',
];
const next = (href: string): string => `<a href="${href}">下一页</a> <a href="other.html">下一篇</a>`;
const PAGES = [
  page(TEXTS[0] ?? '', next('post_1_2.html')),
  page(TEXTS[1] ?? '', next('post_1_3.html')),
  page(TEXTS[2] ?? '', '<a href="post_1_2.html">上一页</a>'),
];

async function textsOf(file: string): Promise<string[]> {
  const parts = await extractParts(await readParts(await readInput(file)));
  return parts.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
  );
}

describe('an article on several pages', () => {
  it('is read whole from files beside each other, whatever they were saved as', async () => {
    await writeFile(path('saved.html'), PAGES[0] ?? '');
    await writeFile(path('saved_2.html'), PAGES[1] ?? '');
    await writeFile(path('saved_3.html'), PAGES[2] ?? '');
    await writeFile(path('report.html'), page(TEXTS[0] ?? '', ''));
    await writeFile(path('report_2.html'), page(TEXTS[1] ?? '', ''));
    expect(await textsOf(path('saved.html'))).toEqual(TEXTS.slice(1));
    expect(await textsOf(path('report.html'))).toEqual([]);
    expect(await listInputs(path('.'))).toEqual(
      ['report.html', 'report_2.html', 'saved.html'].map((name) => path(name)),
    );
  });

  it('ends where a part is missing', async () => {
    await writeFile(path('saved.html'), PAGES[0] ?? '');
    await writeFile(path('saved_3.html'), PAGES[2] ?? '');
    expect(await textsOf(path('saved.html'))).toEqual([]);
  });

  it('is fetched whole, and read whole from what was fetched', async () => {
    const server = await serve(
      routes(
        Object.fromEntries(
          PAGES.map((html, index): [string, Handler] => [
            `/post_1${index === 0 ? '' : `_${index + 1}`}.html`,
            (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
          ]),
        ),
      ),
    );
    const options = { folder: path('in'), interval: 0, retryDelay: 2, timeout: 2000, allowPrivate: true };
    const { pages } = await runAcquire([`${server.origin}/post_1.html`], options);
    expect(pages.map(({ status }) => status)).toEqual(['fetched']);
    expect(await textsOf(pages[0]?.file ?? '')).toEqual(TEXTS.slice(1));
    expect(await listInputs(path('in'))).toHaveLength(1);
  });

  it('fails as a whole when one of its pages cannot be fetched, and names that page', async () => {
    const server = await serve(
      routes({
        '/post_1.html': (_, response) =>
          response.writeHead(200, { 'content-type': 'text/html' }).end(PAGES[0]),
      }),
    );
    const options = { folder: path('in'), interval: 0, retries: 0, timeout: 2000, allowPrivate: true };
    const { pages } = await runAcquire([`${server.origin}/post_1.html`], options);
    expect(pages).toMatchObject([{ status: 'failed' }]);
    expect(pages[0]?.error?.message).toContain('/post_1_2.html');
  });
});
