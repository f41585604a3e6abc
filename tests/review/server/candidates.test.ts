/** @module Candidates over the wire: harvested from what was reviewed, made terms, rejected and brought back. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, expect, it } from '@jest/globals';
import { loadTermBase } from '../../../src/glossary/term-base.js';
import { harvestCandidates } from '../../../src/pipeline/glossary/harvest/harvest-candidates.js';
import type { CandidatesReply } from '../../../src/review/api/candidates.js';
import type { ReviewServices } from '../../../src/review/index.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { reviewedEdition, writeLexicon } from '../reviewed-edition.js';
import { openApp, smallServices, writeEdition } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;
let harvests: number;

beforeEach(async () => {
  harvests = 0;
  const glossary = path('glossary');
  await cp(SMALL_GLOSSARY, glossary, { recursive: true });
  await writeLexicon(glossary);
  await writeEdition(path('output'), reviewedEdition('cities'));
  let termBase = await loadTermBase(glossary);
  const { services } = await smallServices(path('output'), {
    glossary,
    harvest: (withDrafts) => {
      harvests += 1;
      return harvestCandidates({ paths: [path('output')], glossary, withDrafts });
    },
    reloadTerms: async () => {
      termBase = await loadTermBase(glossary);
    },
  });
  const changing: ReviewServices = Object.defineProperty(services, 'termBase', { get: () => termBase });
  review = openApp(changing);
});

const list = async (): Promise<CandidatesReply> =>
  (await (await review.ask('/api/candidates')).json()) as CandidatesReply;
const names = async (): Promise<readonly string[]> =>
  (await list()).candidates.map(({ zh }) => zh).toSorted();
const send = (method: string, place: string, body?: object): Promise<Response> =>
  review.ask(`/api/candidates${place}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const rejected = (): Promise<string> => readFile(path('glossary', 'candidates', 'rejected.csv'), 'utf8');

const ALL = ['会议难题', '海绵城市', '道路试点'].toSorted();

it('come with their English, counts and places, and are harvested once', async () => {
  const { candidates, total, pairs } = await list();
  expect({ total, pairs }).toEqual({ total: 3, pairs: 29 });
  expect(candidates.find(({ zh }) => zh === '海绵城市')).toMatchObject({
    count: 3,
    together: 3,
    evidence: expect.arrayContaining([expect.objectContaining({ document: 'cities', id: 'p0-s1' })]),
  });
  await list();
  expect(harvests).toBe(1);
  expect((await send('DELETE', '')).status).toBe(204);
  await list();
  expect(harvests).toBe(2);
});

it('that are rejected are written down with who did it, and stay away until they are brought back', async () => {
  expect((await send('POST', '/rejected', { zh: '会议难题', en: 'meeting problem' })).status).toBe(204);
  expect(await names()).toEqual(ALL.filter((zh) => zh !== '会议难题'));
  expect((await list()).rejected).toEqual([{ zh: '会议难题', en: 'meeting problem' }]);
  expect(await rejected()).toMatch(/^zh,en,author,date\n会议难题,meeting problem,Li Na,\d{4}-\d\d-\d\d\n$/);
  expect((await send('DELETE', `/rejected/${encodeURIComponent('会议难题')}`)).status).toBe(204);
  expect(await names()).toEqual(ALL);
});

it('that two windows reject at once are both written', async () => {
  await Promise.all(
    ALL.map((zh) =>
      send('POST', '/rejected', { zh, en: 'x' }).then(({ status }) => expect(status).toBe(204)),
    ),
  );
  expect((await list()).rejected).toHaveLength(3);
});

it('that have been made terms are candidates no more', async () => {
  const cells = { zh: '海绵城市', en: 'sponge city', domain: 'law', pos: 'noun', number: 'count' };
  const edit = { kind: 'add', cells: { ...cells, authority: 'house', date: '2026', status: 'preferred' } };
  const save = { edits: [edit], language: 'en', units: [] };
  const answer = await review.ask('/api/terms/save', { method: 'POST', body: JSON.stringify(save) });
  expect(answer.status).toBe(204);
  expect(await names()).toEqual(ALL.filter((zh) => zh !== '海绵城市'));
});

it.each([
  ['no Chinese', { zh: 'city', en: 'city' }],
  ['a line break', { zh: '城\n市', en: 'city' }],
  ['something besides', { zh: '城市', en: 'city', path: '../x' }],
])('with %s cannot be rejected', async (_, body) => {
  expect((await send('POST', '/rejected', body)).status).toBe(400);
});

it('of a faulty list of rejected ones are refused with the cure, and the list stays', async () => {
  await mkdir(path('glossary', 'candidates'));
  await writeFile(path('glossary', 'candidates', 'rejected.csv'), 'term\n城市\n');
  expect(await (await review.ask('/api/candidates')).json()).toMatchObject({ code: 'REJECTED_INVALID' });
  expect((await send('POST', '/rejected', { zh: '城市', en: 'city' })).ok).toBe(false);
  expect(await rejected()).toBe('term\n城市\n');
});
