/** @module Concordance and overview over the wire. */
import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openMemory } from '../../../src/memory/index.js';
import type { ConcordanceReply, LastRunReply, OverviewReply } from '../../../src/review/api/corpus.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, pair, smallEdition, smallServices, writeEdition } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;

beforeEach(async () => {
  await writeEdition(path('output'), smallEdition('one'));
  const two = smallEdition('two');
  await writeEdition(path('output'), {
    ...two,
    document: {
      ...two.document,
      title: '关于推进依法行政的通知',
      metadata: { publishedAt: '2024-01-01', siteName: '=cmd', url: 'https://www.qingxi.gov.cn/a.html' },
    },
    pairs: [pair('a', '坚持依法行政，依法行政。', 'We adhere to law-based administration. Again.')],
  });
  review = openApp((await smallServices(path('output'))).services);
});

const concordance = async (query: string): Promise<ConcordanceReply> =>
  (await (await review.ask(`/api/concordance?${query}`)).json()) as ConcordanceReply;

it('has every place of a Chinese word, its partner marked, and counts', async () => {
  const { total, lines, years, sources, renderings } = await concordance('q=依法行政');
  expect(total).toBe(4);
  expect(lines.map(({ document, before, hit, after }) => [document, before, hit, after])).toEqual([
    ['one', '', '依法行政', '报告'],
    ['one', '推进', '依法行政', '。'],
    ['two', '坚持', '依法行政', '，依法行政。'],
    ['two', '坚持依法行政，', '依法行政', '。'],
  ]);
  const [first] = lines;
  expect(first?.other.slice(first.partner?.start, first.partner?.end)).toBe('Law-Based Administration');
  expect(years).toEqual([
    { year: '2022', hits: 2, characters: 19 },
    { year: '2024', hits: 2, characters: 12 },
  ]);
  expect(sources).toEqual([
    { name: '青溪镇人民政府', hits: 2 },
    { name: '=cmd', hits: 2 },
  ]);
  expect(renderings).toEqual([{ name: 'law-based administration', hits: 4 }]);
});

it('counts by kind of document and by portal, and is narrowed to any of them', async () => {
  const { kinds, portals } = await concordance('q=依法行政');
  expect(kinds).toEqual([
    { name: '报告', english: 'report', hits: 2 },
    { name: '通知', english: 'circular', hits: 2 },
  ]);
  expect(portals).toEqual([
    { name: '', hits: 2 },
    { name: '=cmd', hits: 2 },
  ]);
  const documents = async (facets: string): Promise<readonly string[]> =>
    (await concordance(`q=依法行政&${facets}`)).lines.map(({ document }) => document);
  expect(await documents('kind=通知')).toEqual(['two', 'two']);
  expect(await documents('portal=')).toEqual(['one', 'one']);
  expect(await documents('year=2024&source=青溪镇人民政府')).toEqual([]);
  // A year of which nothing is kept is none of the years.
  expect((await concordance('q=依法行政&year=1999')).total).toBe(0);
});

describe('the memory', () => {
  const remember = (): void => {
    const memory = openMemory(path('memory.db'));
    const common = {
      origin: { kind: 'human' },
      state: 'reviewed',
      changedAt: '2026-01-01T00:00:00Z',
    } as const;
    memory.add([
      {
        source: '全面依法行政。',
        target: 'Law-based administration on all fronts.',
        ...common,
        documentId: 'one',
        unitId: 'c',
        documentTitle: '青溪镇工作报告',
        year: 2019,
        site: '青溪镇',
      },
      { source: '严格依法行政。', target: 'We strictly administer by law.', ...common, documentId: 'gone' },
    ]);
    memory.close();
  };

  it('is looked through in its own right, with what it knows of its documents', async () => {
    remember();
    const { services } = await smallServices(path('output'), { memory: path('memory.db') });
    review = openApp(services);
    const { total, lines, years, kinds, isCapped } = await concordance('q=依法行政&in=memory');
    expect({ total, isCapped }).toEqual({ total: 2, isCapped: false });
    expect(lines.map(({ document, isInLibrary }) => [document, isInLibrary])).toEqual(
      expect.arrayContaining([
        ['one', true],
        ['gone', false],
      ]),
    );
    expect(years.map(({ year, hits }) => [year, hits])).toEqual([['2019', 1]]);
    expect(kinds.map(({ name }) => name).toSorted()).toEqual(['', '报告']);
    expect((await concordance('q=strictly&in=memory')).lines[0]?.other).toBe('严格依法行政。');
  });

  it('that is not there has nothing', async () => {
    expect((await concordance('q=依法行政&in=memory')).total).toBe(0);
  });
});

it('finds English by whole words in any case, and sorts by what stands beside', async () => {
  expect((await concordance('q=LAW-based administration')).total).toBe(3);
  expect((await concordance('q=administrat')).total).toBe(0);
  const { lines } = await concordance('q=依法行政&order=after');
  expect(lines.map(({ after }) => after)).toEqual(['，依法行政。', '。', '。', '报告']);
});

it('is silent for nothing, and takes signs of patterns as they are', async () => {
  expect((await concordance('q=')).total).toBe(0);
  expect((await concordance('q=.*')).total).toBe(0);
  expect((await concordance('q=%5B')).total).toBe(0);
});

it('is exported as a table that no spreadsheet takes for a formula', async () => {
  const answer = await review.ask('/api/concordance.csv?q=依法行政');
  const text = await answer.text();
  expect(answer.headers.get('content-disposition')).toContain('concordance.csv');
  expect(text.split('\r\n').length + text.split('\n').length).toBeGreaterThan(5);
  expect(text).toContain("'=cmd");
  expect(text).not.toContain("''=cmd");
  // One mark for spreadsheets, which the decoder takes away.
  expect(text.startsWith('\uFEFF')).toBe(false);
});

describe('the last run', () => {
  const lastRun = async (): Promise<LastRunReply> =>
    (await (await review.ask('/api/last-run')).json()) as LastRunReply;
  const record = {
    schema: 'duizhao/run@1',
    startedAt: '2026-11-27T09:00:00.000Z',
    finishedAt: '2026-11-27T09:00:05.500Z',
    engine: 'grammar',
    versions: {},
    documents: [
      { input: 'a.html', id: 'a', status: 'done', milliseconds: { extract: 40, translate: 1000 } },
      { input: 'b.html', id: 'b', status: 'done', milliseconds: { extract: 60, translate: 2000 } },
      { input: 'c.html', id: 'c', status: 'done', isUnchanged: true },
      {
        input: 'd.html',
        id: 'd',
        status: 'failed',
        error: {
          code: 'INPUT_EMPTY',
          message: 'd.html is empty.',
          cure: 'Save it again.',
        },
      },
    ],
  };

  it('tells where the time went and what failed', async () => {
    await writeFile(path('output', 'run.json'), JSON.stringify(record));
    expect((await lastRun()).run).toMatchObject({
      done: 3,
      unchanged: 1,
      interrupted: 0,
      failed: [{ input: 'd.html', code: 'INPUT_EMPTY' }],
      stages: [
        { name: 'extract', milliseconds: 100 },
        { name: 'translate', milliseconds: 3000 },
      ],
      slowest: [
        { id: 'b', milliseconds: 2060 },
        { id: 'a', milliseconds: 1040 },
      ],
    });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['something else', '{"documents":{}}'],
  ])('is left out where the folder has %s', async (_, text) => {
    if (text !== undefined) await writeFile(path('output', 'run.json'), text);
    expect(await lastRun()).toEqual({});
  });
});

it('sums up the library', async () => {
  const overview = (await (await review.ask('/api/overview')).json()) as OverviewReply;
  expect(overview).toMatchObject({ documents: 2, pairs: 4, characters: 31, pending: 0 });
  expect(overview.states.translated).toBe(4);
  expect(overview.origins.engine).toBe(4);
  expect(overview.confidence.reduce((sum, count) => sum + count, 0)).toBe(4);
});
