/** @module Candidates for the glossary in a browser: looked at, made terms, rejected, in both languages. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { reviewedEdition, writeLexicon } from '../../review/reviewed-edition.js';
import { writeEdition } from '../../review/services.js';
import { describeInBrowser } from '../chromium.js';
import { expectAccessible, useLibrary } from './harness.js';

const WORDS = {
  en: {
    approve: 'Make it a term…',
    see: 'See what changes',
    saved: 'The term is saved.',
    restore: 'Bring back',
  },
  'zh-CN': { approve: '收为术语…', see: '查看影响', saved: '术语已保存。', restore: '恢复' },
} as const;

describeInBrowser('candidates for the glossary', () => {
  const library = useLibrary(async (path) => {
    await writeLexicon(path('glossary'));
    await writeEdition(path('output'), reviewedEdition('cities'));
    return [];
  });
  const read = (...names: readonly string[]): Promise<string> =>
    readFile(library.path('glossary', ...names), 'utf8');

  it.each([
    ['en', '海绵城市', 'Reject 会议难题'],
    ['zh-CN', '道路试点', '不收“会议难题”'],
  ] as const)('are made terms, rejected and brought back (%s)', async (language, term, reject) => {
    const words = WORDS[language];
    const page = await library.open('#/glossary?candidates=1', { language });
    const candidate = page.locator('.candidate').filter({ hasText: term });
    await candidate.waitFor();
    expect(await candidate.locator('.evidence mark').first().textContent()).toBe(term);
    await expectAccessible(page);
    await candidate.getByRole('button', { name: words.approve }).click();
    await page.getByRole('button', { name: words.see }).click();
    await page.locator('.impact > button').click();
    await page.getByText(words.saved).waitFor();
    await candidate.waitFor({ state: 'detached' });
    expect(await read('terms', 'law.csv')).toContain(`${term},`);
    await page.getByRole('button', { name: reject }).click();
    await page.locator('.rejected summary').click();
    expect(await read('candidates', 'rejected.csv')).toContain('会议难题,');
    await expectAccessible(page);
    await page.getByRole('button', { name: words.restore }).click();
    await page.getByRole('button', { name: reject }).waitFor();
    expect(await read('candidates', 'rejected.csv')).not.toContain('会议难题,');
    await page.context().close();
  });

  it('show where they stand, on a phone as well', async () => {
    const page = await library.open('#/glossary?candidates=1', { width: 390 });
    const candidate = page.locator('.candidate').filter({ hasText: '会议难题' });
    await candidate.locator('.evidence a').first().click();
    await page.locator('.pair[data-named=true]').waitFor();
    expect(await page.locator('.pair[data-named=true]').textContent()).toContain('会议难题');
    await page.context().close();
  });

  it('have broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
