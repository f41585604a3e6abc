/** @module The walk over a list ends: at its end, at what was asked for, and where the list repeats itself. */
import { describe, expect, it } from '@jest/globals';
import { DuizhaoError } from '../../../../src/model/index.js';
import type { ListPage } from '../../../../src/stages/acquire/column/list-page.js';
import { walkColumn, type WalkOptions } from '../../../../src/stages/acquire/column/walk-column.js';

type Page = ListPage & { readonly links: readonly string[] };

const START = 'https://x.cn/1';

/** Page n lists the articles n0, n1, n2 and goes on to n + 1. */
function pageOf(number: number, last: number, dates: Readonly<Record<string, string>> = {}): Page {
  const articles = [0, 1, 2].map((index) => {
    const url = `https://x.cn/a/${number}${index}`;
    const date = dates[`${number}${index}`];
    return { url, title: url, ...(date === undefined ? {} : { date }) };
  });
  const next = number < last ? { next: { kind: 'link' as const, url: `https://x.cn/${number + 1}` } } : {};
  return { articles, passedOver: [], links: articles.map(({ url }) => url), ...next };
}

async function walk(page: (number: number) => Page, options: Partial<WalkOptions> = {}) {
  const asked: string[] = [];
  const result = await walkColumn(START, {
    readPage: async (url) => {
      asked.push(url);
      return page(Number(url.split('/').pop()));
    },
    ...options,
  });
  return { ...result, asked };
}

describe('walkColumn', () => {
  it('reads every page once, in order', async () => {
    const { articles, end, listPages } = await walk((number) => pageOf(number, 3));
    expect(articles.map(({ url }) => url.slice(-2))).toEqual([
      '10',
      '11',
      '12',
      '20',
      '21',
      '22',
      '30',
      '31',
      '32',
    ]);
    expect({ end, listPages: listPages.length }).toEqual({ end: 'end-of-list', listPages: 3 });
  });

  it('stops where the list leads back', async () => {
    const circle = (number: number): Page => ({
      ...pageOf(number, 9),
      next: { kind: 'link', url: `https://x.cn/${(number % 2) + 1}` },
    });
    expect(await walk(circle)).toMatchObject({ end: 'repetition', asked: [START, 'https://x.cn/2'] });
  });

  it('stops where a list without end gives its last page again', async () => {
    const clamped = (number: number): Page => ({
      ...pageOf(Math.min(number, 2), 1),
      next: { kind: 'link', url: `https://x.cn/${number + 1}` },
    });
    const result = await walk(clamped);
    expect(result.end).toBe('repetition');
    expect(result.articles).toHaveLength(6);
    expect(result.asked).toHaveLength(3);
  });

  it('takes so many, and reads no further than it must', async () => {
    const result = await walk((number) => pageOf(number, 9), { limit: 4 });
    expect(result).toMatchObject({ end: 'limit', listPages: [START, 'https://x.cn/2'] });
    expect(result.articles).toHaveLength(4);
  });

  it('takes nothing before a day; one that is out of order does not end it', async () => {
    const dates = {
      '10': '2020-01-01',
      '11': '2024-05-05',
      '12': '2024-05-04',
      '20': '2024-03-01',
      '21': '2024-02-01',
      '22': '2024-01-01',
    };
    const result = await walk((number) => pageOf(number, 9, dates), { since: '2024-05-01' });
    expect(result.articles.map(({ url }) => url.slice(-2))).toEqual(['11', '12']);
    expect(result.end).toBe('since');
    expect(result.passedOver).toHaveLength(4);
  });

  it('keeps what it found when a later page fails, and throws when the first does', async () => {
    const broken = new DuizhaoError({
      code: 'HOST_BUSY',
      kind: 'input',
      message: 'm',
      cure: 'c',
      isRetryable: true,
    });
    const failing =
      (at: number) =>
      (number: number): Page => {
        if (number === at) throw broken;
        return pageOf(number, 9);
      };
    const result = await walk(failing(3));
    expect(result).toMatchObject({ end: 'failure', error: broken });
    expect(result.articles).toHaveLength(6);
    await expect(walk(failing(1))).rejects.toBe(broken);
  });
});
