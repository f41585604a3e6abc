/** @module From pages to editions with the real glossary: nothing lost, nothing shifted, the same every time. */
import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Edition } from '../../src/model/index.js';
import { SUPPORTED_EXTENSIONS } from '../../src/stages/acquire/index.js';
import { fixture } from '../cli/run-in-memory.js';
import { loadChain, runChain, type Chain } from './chain.js';

const INPUT = fileURLToPath(new URL('../../input', import.meta.url));

/** The documents of a folder, by name without extension: several forms of one document stand together. */
function documentForms(folder: string): (readonly [name: string, paths: readonly string[]])[] {
  const names = readdirSync(folder).filter(
    (name) => SUPPORTED_EXTENSIONS.includes(extname(name).toLowerCase()) && !/^readme/i.test(name),
  );
  const stems = [...new Set(names.map((name) => basename(name, extname(name))))];
  return stems.map((stem) => [
    stem,
    names.filter((name) => basename(name, extname(name)) === stem).map((name) => join(folder, name)),
  ]);
}

const DOCUMENTS = [...documentForms(fixture('page--annual-report')), ...documentForms(INPUT)];

let chain: Chain;
beforeAll(async () => {
  chain = await loadChain();
}, 60_000);

async function editionsOf(paths: readonly string[]): Promise<readonly Edition[]> {
  const { record, editions } = await runChain(chain, paths);
  expect(record.documents.map(({ error }) => error)).toEqual(paths.map(() => undefined));
  return editions;
}

/** What must not depend on the form: everything but ids of the document and where it came from. */
const textOf = ({ document, pairs }: Edition) => ({
  title: document.title,
  titleEnglish: document.titleEnglish,
  pairs,
});

describe.each(DOCUMENTS)('%s', (_, paths) => {
  let editions: readonly Edition[];
  beforeAll(async () => {
    editions = await editionsOf(paths);
  }, 60_000);

  it('has one pair for each block, in order, each with its English', async () => {
    const { record } = await runChain(chain, paths);
    editions.forEach(({ pairs }, at) => {
      expect(pairs).toHaveLength(record.documents[at]?.counts?.blocks ?? 0);
      expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
      expect(pairs.length).toBeGreaterThan(5);
      for (const pair of pairs) {
        expect(pair.blockId).toBe(pair.id);
        expect(pair.target.trim()).not.toBe('');
        expect(pair.segments.map(({ source }) => source).join('')).toBe(pair.source);
      }
    });
  });

  it('has no Chinese left in the English', () => {
    const left = editions.flatMap(({ pairs }) =>
      pairs.filter(({ target }) => /[\p{Script=Han}，。、；：]/u.test(target)),
    );
    expect(left.map(({ source, target }) => ({ source, target }))).toEqual([]);
  });

  it('keeps every figure and date by its value', () => {
    const lost = editions.flatMap(({ pairs }) =>
      pairs.flatMap(({ source, target, issues }) =>
        issues
          // A term may say a date that its Chinese only hints at.
          .filter(({ type, message }) => type === 'numbers' && !message.key.endsWith('-added'))
          .map((issue) => ({ issue, source, target })),
      ),
    );
    expect(lost).toEqual([]);
    const figures = editions.flatMap(({ pairs }) =>
      pairs.flatMap(({ target }) => target.match(/\d+/g) ?? []),
    );
    expect(figures.length).toBeGreaterThan(5);
  });

  it('gives the same blocks and pairs from each of its forms', () => {
    const [first, ...others] = editions.map(textOf);
    for (const other of others) expect(other).toEqual(first);
  });

  it('comes out the same a second time, and with an engine loaded anew', async () => {
    expect(await editionsOf(paths)).toEqual(editions);
    const { editions: again } = await runChain(await loadChain(), paths);
    expect(again).toEqual(editions);
  }, 60_000);

  it('writes English sentences: a capital first, a stop last, no doubled word or space', () => {
    for (const { pairs } of editions) {
      for (const { kind, segments } of pairs) {
        if (kind !== 'paragraph') continue;
        for (const { target } of segments) {
          expect(target).toMatch(/^["“(‘']?[A-Z0-9]/);
          expect(target).toMatch(/[.!?:;]["”)’']?$/);
          expect(target).not.toMatch(
            / {2}|\b(the|a|an|of|to|and) \1\b| [,.;:]|\ba [aeio][a-z]+\b(?<!\ba one\b|\ba uni\w+\b|\ba Euro\w+\b)/,
          );
        }
      }
    }
  });
});

describe('the fixture', () => {
  it('has terms with their authority, the outline as structure and moods by section', async () => {
    const [edition] = await editionsOf([fixture('page--annual-report/page.html')]);
    const pairs = edition?.pairs ?? [];
    const terms = pairs.flatMap((pair) => pair.terms);
    expect(terms.some(({ zh, authority }) => zh === '依法行政' && authority !== '')).toBe(true);
    const headings = pairs.filter(({ kind }) => kind === 'heading').map(({ numbering }) => numbering?.raw);
    expect(headings.filter((raw) => /^[一二三]、$/.test(raw ?? ''))).toEqual(['一、', '二、', '三、']);
    expect(pairs.every(({ source }) => !/^[一二三]、/.test(source))).toBe(true);
    const plan = pairs.find(({ source }) => source.startsWith('2024年，'));
    expect(plan?.target).toMatch(/\bwill\b/);
    const done = pairs.find(({ source }) => source.includes('召开专题会议'));
    expect(done?.target).toMatch(/\b(held|convened)\b/);
    expect(edition?.document.titleEnglish).toMatch(/2023/);
  });

  it('carries the furniture of the page as removals, each with its reason', async () => {
    const editions = await editionsOf(
      ['page.html', 'page.txt'].map((name) => fixture(`page--annual-report/${name}`)),
    );
    for (const { document, pairs } of editions) {
      const removed = document.removals.map(({ text }) => text).join('\n');
      for (const furniture of ['首页', '分享到', '上一篇', '版权所有']) expect(removed).toContain(furniture);
      for (const { reason } of document.removals) expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(pairs.map(({ source }) => source).join('\n')).not.toMatch(
        /首页|分享到|上一篇|版权所有|浏览次数/,
      );
    }
  });
});
