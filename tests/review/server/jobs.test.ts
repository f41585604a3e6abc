/** @module Translations asked for by the page: one after the other, each with its end. */
import { beforeEach, expect, it } from '@jest/globals';
import type { JobReply, JobsReply, JobStage } from '../../../src/review/api/jobs.js';
import { DuizhaoError } from '../../../src/model/index.js';
import type { DocumentRecord } from '../../../src/pipeline/index.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, smallServices } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;
let running: {
  end: (record: DocumentRecord) => void;
  fail: (error: Error) => void;
  signal: AbortSignal;
  onStage: (stage: JobStage) => void;
}[];

beforeEach(async () => {
  running = [];
  const { services } = await smallServices(path('output'), {
    translate: (_, signal, onStage) =>
      new Promise((end, fail) => running.push({ end, fail, signal, onStage })),
  });
  review = openApp(services);
});

const start = async (url: string): Promise<JobReply> =>
  (await (
    await review.ask('/api/jobs', { method: 'POST', body: JSON.stringify({ url }) })
  ).json()) as JobReply;
const list = async () => ((await (await review.ask('/api/jobs')).json()) as JobsReply).jobs;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

it('runs them in turn and names the document or the cure', async () => {
  await start('https://example.gov.cn/1');
  await start('https://example.gov.cn/2');
  expect((await list()).map(({ state }) => state)).toEqual(['running', 'waiting']);
  running[0]?.end({ input: 'x', id: 'one', status: 'done' });
  await settle();
  running[1]?.fail(new DuizhaoError({ code: 'FETCH_REFUSED', kind: 'input', message: 'No.', cure: 'Ask.' }));
  await settle();
  expect(await list()).toMatchObject([
    { state: 'done', document: 'one' },
    { state: 'failed', error: { code: 'FETCH_REFUSED', cure: 'Ask.' } },
  ]);
});

it('tells what is being done while it is', async () => {
  await start('https://example.gov.cn/1');
  expect((await list())[0]).not.toHaveProperty('stage');
  running[0]?.onStage({ name: 'extract', index: 2, total: 9 });
  expect((await list())[0]).toMatchObject({
    state: 'running',
    stage: { name: 'extract', index: 2, total: 9 },
  });
  running[0]?.end({ input: 'x', id: 'one', status: 'done' });
  await settle();
  expect((await list())[0]).not.toHaveProperty('stage');
});

it('stops one that runs, forgets one that has ended', async () => {
  const { id } = await start('https://example.gov.cn/1');
  await review.ask(`/api/jobs/${id}`, { method: 'DELETE' });
  expect(running[0]?.signal.aborted).toBe(true);
  expect((await list()).map(({ state }) => state)).toEqual(['cancelled']);
  await review.ask(`/api/jobs/${id}`, { method: 'DELETE' });
  expect(await list()).toEqual([]);
});
