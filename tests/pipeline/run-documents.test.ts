/** @module Many documents: order, parallel work, failures, interruption. */
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DuizhaoError } from '../../src/model/index.js';
import { exitCodeOf, runDocuments, type RunRecord } from '../../src/pipeline/index.js';
import { stubStages } from './stub-stages.js';

const options = (work: (input: string) => Promise<void> | void) => ({
  stages: stubStages(work),
  engine: 'stub',
  versions: { duizhao: '0' },
});

const statuses = (record: RunRecord): string[] => record.documents.map(({ status }) => status);

describe('runDocuments', () => {
  it('keeps the order of the inputs whichever ends first', async () => {
    const inputs = ['slow.html', 'b.html', 'c.html', 'd.html'];
    const ended: string[] = [];
    let release: () => void = () => undefined;
    const others = new Promise<void>((resolve) => (release = resolve));
    const record = await runDocuments(inputs, {
      ...options((input) => (input === 'slow.html' ? others : delay(1).then(() => undefined))),
      onDocument: ({ id }) => {
        ended.push(id);
        if (ended.length === 3) release();
      },
    });
    expect(record.documents.map(({ input }) => input)).toEqual(inputs);
    expect(record.documents.map(({ id }) => id)).toEqual(['slow', 'b', 'c', 'd']);
    expect(ended.at(-1)).toBe('slow');
    expect(statuses(record)).toEqual(['done', 'done', 'done', 'done']);
  });

  it.each([undefined, 1, 3])(
    'never has more documents in flight than concurrency %j allows',
    async (concurrency) => {
      let inFlight = 0;
      let most = 0;
      await runDocuments(
        Array.from({ length: 9 }, (_, index) => `${index}.html`),
        {
          ...options(async () => {
            inFlight += 1;
            most = Math.max(most, inFlight);
            await delay(2);
            inFlight -= 1;
          }),
          ...(concurrency === undefined ? {} : { concurrency }),
        },
      );
      expect(most).toBe(concurrency ?? 2);
    },
  );

  it('counts each document once, up to the total', async () => {
    const seen: string[] = [];
    await runDocuments(['a', 'b', 'c'], {
      ...options(() => undefined),
      onDocument: (_, done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  it('hands on each edition that was made, and no other', async () => {
    const editions: string[] = [];
    await runDocuments(['a', 'bad', 'c'], {
      ...options((input) => {
        if (input === 'bad') throw new Error('no');
      }),
      onEdition: ({ document }) => editions.push(document.id),
    });
    expect(editions).toEqual(['a', 'c']);
  });

  it('is done at once with no document', async () => {
    const record = await runDocuments(
      [],
      options(() => undefined),
    );
    expect(record.documents).toEqual([]);
    expect(exitCodeOf(record)).toBe(0);
  });
});

describe('a document that fails', () => {
  const failing = (error: unknown) =>
    runDocuments(['a', 'bad', 'c'], {
      ...options((input) => {
        if (input === 'bad') throw error;
      }),
    });

  it('is recorded with code, message and cure while the others finish', async () => {
    const error = new DuizhaoError({
      code: 'INPUT_EMPTY',
      kind: 'input',
      message: 'bad is empty.',
      cure: 'Fill it.',
    });
    const record = await failing(error);
    expect(statuses(record)).toEqual(['done', 'failed', 'done']);
    expect(record.documents[1]?.error).toEqual({
      code: 'INPUT_EMPTY',
      message: 'bad is empty.',
      cure: 'Fill it.',
    });
    expect(exitCodeOf(record)).toBe(3);
  });

  it('ends with 4 when the engine failed', async () => {
    const error = new DuizhaoError({
      code: 'ENGINE_REPLY_MISMATCH',
      kind: 'engine',
      message: 'm',
      cure: 'c',
    });
    expect(exitCodeOf(await failing(error))).toBe(4);
  });

  it.each([new RangeError('off by one'), 'a string', undefined])(
    'ends with 4 on a fault of the program: %p',
    async (error) => {
      const record = await failing(error);
      expect(record.documents[1]?.error).toMatchObject({
        code: 'INTERNAL',
        cure: expect.stringContaining('report'),
      });
      expect(record.documents[1]?.error?.message).toContain(
        error instanceof Error ? error.message : String(error),
      );
      expect(exitCodeOf(record)).toBe(4);
    },
  );
});

describe('a run that is interrupted', () => {
  it('lets what is done stand and records the others as interrupted, with exit code 0 of its own', async () => {
    const controller = new AbortController();
    const record = await runDocuments(['a', 'b', 'c', 'd'], {
      ...options((input) => {
        if (input === 'b') controller.abort();
      }),
      concurrency: 1,
      signal: controller.signal,
    });
    expect(statuses(record)).toEqual(['done', 'done', 'interrupted', 'interrupted']);
    expect(record.documents[2]).toEqual({ input: 'c', id: 'c', status: 'interrupted' });
    expect(exitCodeOf(record)).toBe(0);
  });

  it('begins nothing when it was interrupted before', async () => {
    const begun: string[] = [];
    const record = await runDocuments(['a', 'b'], {
      ...options((input) => {
        begun.push(input);
      }),
      signal: AbortSignal.abort(),
    });
    expect(begun).toEqual([]);
    expect(statuses(record)).toEqual(['interrupted', 'interrupted']);
  });
});
