/** @module The scorer finds what is wrong; the golden pages come out whole. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scoreExtraction } from '../../../src/evaluation/extraction/index.js';
import { textScore } from '../../../src/evaluation/extraction/measures.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const TRAPS = 'tests/fixtures/extraction--portal-traps';
const path = useTemporaryFolder();

describe('the traps of portals', () => {
  it('come out whole, every one', async () => {
    const score = await scoreExtraction(TRAPS);
    expect(score.pages.map((page) => page.name)).toEqual([
      'attachments',
      'br-body',
      'broken-markup',
      'custom-tags',
      'data-table',
      'doubled-container',
      'editor-lines',
      'hidden-copy',
      'layout-table',
      'nested-spans',
      'one-paragraph',
      'truncated',
    ]);
    const faults = score.pages.filter(
      (page) =>
        page.textF1 < 1 ||
        page.paragraphF1 < 1 ||
        page.attachmentF1 < 1 ||
        !(page.isTitleRight && page.isDateRight && page.isSourceRight),
    );
    expect(faults).toEqual([]);
  });
});

describe('scoreExtraction', () => {
  async function scoredWith(change: (gold: Record<string, unknown>) => void) {
    await copyFile(join(TRAPS, 'truncated.html'), path('page.html'));
    const gold = JSON.parse(await readFile(join(TRAPS, 'truncated.gold.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    change(gold);
    await writeFile(path('page.gold.json'), JSON.stringify(gold));
    return (await scoreExtraction(path())).pages[0];
  }

  it('counts missing and surplus paragraphs', async () => {
    const page = await scoredWith((gold) => (gold['paragraphs'] = ['页面上没有的一个段落，谁也找不到它。']));
    expect(page).toMatchObject({ textF1: 0, paragraphF1: 0, isTitleRight: true });
    expect([page?.missing.length, page?.surplus.length]).toEqual([1, 3]);
  });

  it('compares dates by day, titles and sources without white space, and skips optional lines', async () => {
    const page = await scoredWith((gold) => {
      const [first, ...others] = gold['paragraphs'] as string[];
      Object.assign(gold, {
        date: '2023-05-06 23:59',
        source: '县 司法局',
        paragraphs: others,
        optional: [first],
      });
    });
    expect(page).toMatchObject({ isDateRight: true, isSourceRight: true, paragraphF1: 1 });
  });

  it('reports a page without an article as a page of score 0', async () => {
    await writeFile(path('page.html'), '<html><body><a href="/">首页</a></body></html>');
    await writeFile(path('page.gold.json'), JSON.stringify({ title: '某', paragraphs: ['某段'] }));
    const score = await scoreExtraction(path());
    expect(score).toMatchObject({ textF1: 0, titlesRight: 0 });
    expect(score.pages[0]?.error).toContain('page.html');
  });

  it('says when a folder has no gold', async () => {
    await expect(scoreExtraction(path())).rejects.toMatchObject({ code: 'EVALUATION_WITHOUT_PAGES' });
  });
});

describe('textScore', () => {
  it('is the overlap of runs of five characters', () => {
    expect(textScore('法治政府建设', '法治政府建设').f1).toBe(1);
    expect(textScore('法治政府建设年', '法治政府建设月').f1).toBeCloseTo(2 / 3);
    expect(textScore('', '法治').f1).toBe(0);
  });
});
