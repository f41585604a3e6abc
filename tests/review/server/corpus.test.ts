/** @module Concordance and overview over the wire. */
import { beforeEach, expect, it } from '@jest/globals';
import type { ConcordanceReply, OverviewReply } from '../../../src/review/api/corpus.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, pair, smallEdition, smallServices, writeEdition } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;

beforeEach(async () => {
  await writeEdition(path('output'), smallEdition('one'));
  const two = smallEdition('two');
  await writeEdition(path('output'), {
    ...two,
    document: { ...two.document, metadata: { publishedAt: '2024-01-01', siteName: '=cmd' } },
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
    { source: '青溪镇人民政府', hits: 2 },
    { source: '=cmd', hits: 2 },
  ]);
  expect(renderings).toEqual([{ english: 'law-based administration', hits: 4 }]);
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
});

it('sums up the library', async () => {
  const overview = (await (await review.ask('/api/overview')).json()) as OverviewReply;
  expect(overview).toMatchObject({ documents: 2, pairs: 4, characters: 31, pending: 0 });
  expect(overview.states.translated).toBe(4);
  expect(overview.origins.engine).toBe(4);
  expect(overview.confidence.reduce((sum, count) => sum + count, 0)).toBe(4);
});
