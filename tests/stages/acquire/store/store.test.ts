/** @module Names, kinds, journal and folder of fetched documents. */
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { extensionFor } from '../../../../src/stages/acquire/store/file-kind.js';
import { idForUrl } from '../../../../src/stages/acquire/store/id-for-url.js';
import { Journal } from '../../../../src/stages/acquire/store/journal.js';
import { PageStore, sha256Of } from '../../../../src/stages/acquire/store/page-store.js';
import type { ProvenanceRecord } from '../../../../src/stages/acquire/store/provenance-record.js';
import { retryAfter } from '../../../../src/network/retry.js';
import { useTemporaryFolder } from '../../../temporary-folder.js';

const path = useTemporaryFolder();

describe('idForUrl', () => {
  it.each([
    ['https://www.heshan.gov.cn/zwgk/content/post_2456789.html', 'heshan.gov.cn-post_2456789'],
    ['https://www.heshan.gov.cn/zwgk/', 'heshan.gov.cn-zwgk'],
    ['https://www.gov.cn/c10/202101/content.html', 'gov.cn-c10-202101-content'],
    ['https://x.cn:8080/', 'x.cn-8080'],
    ['https://x.cn/%E9%80%9A%E7%9F%A5.html', 'x.cn-通知'],
    ['https://x.cn/%E0%A4%A.html', 'x.cn-%E0%A4%A'],
    ['https://x.cn/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'x.cn-..-..-etc-passwd'],
  ])('%s: %s', (url, id) => {
    expect(idForUrl(url)).toBe(id);
  });

  it('tells pages apart that differ in their query', () => {
    expect(idForUrl('https://x.cn/a.jsp?id=1')).not.toBe(idForUrl('https://x.cn/a.jsp?id=2'));
  });
});

describe('extensionFor', () => {
  const pdf = Buffer.from('%PDF-1.7 ...');
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 0]);
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
  const html = Buffer.from('<html>');
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  it.each<[string, string, Uint8Array, string]>([
    ['https://x.cn/a', 'text/html; charset=GBK', html, '.html'],
    ['https://x.cn/a.pdf', 'text/html', pdf, '.pdf'],
    ['https://x.cn/a', 'application/octet-stream', pdf, '.pdf'],
    ['https://x.cn/a', DOCX, zip, '.docx'],
    ['https://x.cn/a.docx', 'application/octet-stream', zip, '.docx'],
    ['https://x.cn/a.doc', 'application/octet-stream', ole, '.doc'],
    ['https://x.cn/a.xls', 'application/octet-stream', ole, '.xls'],
    ['https://x.cn/a.html', '', html, '.html'],
    ['https://x.cn/a.txt', 'text/plain', html, '.txt'],
    ['https://x.cn/a.docx', 'text/html', html, '.html'],
  ])('%s as %s', (url, type, bytes, extension) => {
    expect(extensionFor(url, type, bytes)).toBe(extension);
  });

  it.each(['image/png', 'video/mp4', 'application/zip', 'application/json'])('refuses %s', (type) => {
    expect(() => extensionFor('https://x.cn/a', type, html)).toThrow('not a document');
  });
});

describe('retryAfter', () => {
  const now = Date.parse('2024-05-07T08:00:00Z');
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['120', 120_000],
    ['Tue, 07 May 2024 08:01:00 GMT', 60_000],
    ['Tue, 07 May 2024 07:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['1.5', undefined],
  ])('%p: %p', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });
});

describe('the journal', () => {
  const page = {
    articles: [{ url: 'https://x.cn/a', title: 'a' }],
    passedOver: [],
    links: ['https://x.cn/a'],
  };

  it('is gone on with until it is finished', async () => {
    const first = await Journal.open(path('in'), 'column x');
    await first.noteListPage('https://x.cn/1', page);
    const second = await Journal.open(path('in'), 'column x');
    expect(second).toMatchObject({ isResumed: true, startedAt: first.startedAt });
    expect(second.listPage('https://x.cn/1')).toEqual(page);
    expect((await Journal.open(path('in'), 'column y')).isResumed).toBe(false);
    await second.finish();
    expect((await Journal.open(path('in'), 'column x')).isResumed).toBe(false);
  });

  it('survives the line that was being written', async () => {
    const first = await Journal.open(path('in'), 'column x');
    await first.noteListPage('https://x.cn/1', page);
    const [name = ''] = await readdir(path('in', '.duizhao'));
    await appendFile(path('in', '.duizhao', name), '{"list":"https://x.cn/2","arti');
    const second = await Journal.open(path('in'), 'column x');
    expect(second.listPage('https://x.cn/1')).toEqual(page);
    expect(second.listPage('https://x.cn/2')).toBeUndefined();
    await second.noteListPage('https://x.cn/2', page);
    expect((await Journal.open(path('in'), 'column x')).listPage('https://x.cn/2')).toEqual(page);
  });

  it('is begun anew when asked, after a day, and when it is no journal', async () => {
    await Journal.open(path('in'), 'column x');
    expect((await Journal.open(path('in'), 'column x', { restart: true })).isResumed).toBe(false);
    const [name = ''] = await readdir(path('in', '.duizhao'));
    const file = path('in', '.duizhao', name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"startedAt":"\d{4}/, '"startedAt":"2020'));
    expect((await Journal.open(path('in'), 'column x')).isResumed).toBe(false);
    await writeFile(file, Buffer.from([0, 1, 2, 3]));
    expect((await Journal.open(path('in'), 'column x')).isResumed).toBe(false);
  });
});

describe('the folder', () => {
  const bytes = Buffer.from('<p>一</p>');
  const record = (id: string, url: string): ProvenanceRecord => ({
    schema: 'duizhao/provenance@1',
    id,
    file: `${id}.html`,
    url,
    requestedUrls: [url],
    redirects: [],
    status: 200,
    headers: {},
    userAgent: 'test',
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    fetchedAt: '2024-05-07T08:00:00.000Z',
    checkedAt: '2024-05-07T08:00:00.000Z',
    validators: {},
    earlier: [],
  });

  it('knows what is in it, and whether it is as it was fetched', async () => {
    const store = await PageStore.open(path('in'));
    await store.save(record('a', 'https://x.cn/a'), bytes);
    const again = await PageStore.open(path('in'));
    expect(await again.find('https://x.cn/a')).toMatchObject({ isIntact: true });
    await writeFile(path('in', 'a.html'), 'edited');
    expect(await again.find('https://x.cn/a')).toMatchObject({ isIntact: false });
    expect(await again.find('https://x.cn/b')).toBeUndefined();
  });

  it('gives no id twice, and none that another file has', async () => {
    const store = await PageStore.open(path('in'));
    await store.save(record('x.cn-a', 'https://x.cn/1/a.html'), bytes);
    await writeFile(path('in', 'X.cn-B.html'), 'my own');
    const again = await PageStore.open(path('in'));
    const ids = [
      'https://x.cn/2/a.html',
      'https://x.cn/b.html',
      'https://x.cn/3/a.html',
      'https://x.cn/c.html',
    ].map((url) => again.reserveId(url));
    expect(ids[0]).toMatch(/^x\.cn-a-[0-9a-f]{8}$/);
    expect(ids[1]).toMatch(/^x\.cn-b-[0-9a-f]{8}$/);
    expect(ids[2]).toMatch(/^x\.cn-a-[0-9a-f]{8}$/);
    expect(ids[3]).toBe('x.cn-c');
    expect(new Set(ids).size).toBe(4);
  });

  it('passes over a record that is none', async () => {
    const store = await PageStore.open(path('in'));
    await store.save(record('a', 'https://x.cn/a'), bytes);
    await writeFile(path('in', 'b.provenance.json'), '{"schema":"duizhao/prov');
    await writeFile(path('in', 'c.provenance.json'), JSON.stringify(record('a', 'https://x.cn/c')));
    const again = await PageStore.open(path('in'));
    expect(again.recordOf('https://x.cn/a')?.id).toBe('a');
    expect(again.recordOf('https://x.cn/c')).toBeUndefined();
  });
});
