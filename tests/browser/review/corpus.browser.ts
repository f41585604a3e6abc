/** @module Glossary, concordance and overview in a browser, in both languages. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { openMemory } from '../../../src/memory/index.js';
import { describeInBrowser } from '../chromium.js';
import { expectAccessible, useLibrary } from './harness.js';

describeInBrowser('glossary, concordance and overview', () => {
  const library = useLibrary();

  it.each(['en', 'zh-CN'] as const)(
    'shows a word in its contexts, with counts and an export (%s)',
    async (language) => {
      const page = await library.open('#/concordance', { language });
      await page.locator('input[type=search]').fill('依法行政');
      await page.keyboard.press('Enter');
      await page.locator('.lines tbody').first().waitFor();
      expect(await page.locator('.lines tbody').count()).toBeGreaterThan(2);
      expect(await page.locator('.lines .other mark').first().textContent()).toMatch(
        /law-based administration/iu,
      );
      expect(await page.locator('.bar-plot').count()).toBeGreaterThan(1);
      await expectAccessible(page);
      const download = page.waitForEvent('download');
      await page.locator('a[href*=".csv"]').click();
      expect((await readFile((await (await download).path()) ?? '', 'utf8')).includes('依法行政')).toBe(true);
      const kind = page.locator('.bar-plot a', { hasText: '报告' }).first();
      await kind.click();
      await page.locator('.facets li').waitFor();
      expect(page.url()).toContain('kind=%E6%8A%A5%E5%91%8A');
      await page.locator('.lines tbody').first().waitFor();
      await expectAccessible(page);
      await page.locator('.facets a').click();
      await page.locator('.facets').waitFor({ state: 'detached' });
      await page.locator('.lines .place a').first().click();
      await page.locator('.pair[data-named=true]').waitFor();
      await page.context().close();
    },
  );

  it.each(['en', 'zh-CN'] as const)('sums the library up in plots that are tables (%s)', async (language) => {
    const page = await library.open('#/overview', { language });
    await page.locator('.bar-plot').first().waitFor();
    expect(await page.locator('.bar-plot').count()).toBeGreaterThanOrEqual(5);
    await expectAccessible(page);
    await page.locator('.bar-plot a').first().click();
    await page.locator('.lines tbody').first().waitFor();
    await page.context().close();
  });

  it.each(['en', 'zh-CN'] as const)('looks through the memory as well (%s)', async (language) => {
    const memory = openMemory(library.path('memory.db'));
    const unit = { origin: { kind: 'human' }, state: 'reviewed', changedAt: '2026-01-01T00:00:00Z' } as const;
    memory.add([
      { source: '坚持依法行政。', target: 'Adhere to law-based administration.', ...unit, year: 2019 },
    ]);
    memory.close();
    const page = await library.open('#/concordance?q=依法行政', { language });
    await page.locator('form select').first().selectOption('memory');
    await page.locator('.lines tbody').first().waitFor();
    expect(await page.locator('.lines .other').first().textContent()).toContain('Adhere to');
    expect(await page.locator('.bar-plot').first().textContent()).toContain('2019');
    await page.context().close();
  });

  it.each([
    ['en', 'The last run'],
    ['zh-CN', '最近一次运行'],
  ] as const)('tells of the last run (%s)', async (language, heading) => {
    const page = await library.open('#/overview', { language });
    await page.getByRole('heading', { name: heading }).waitFor();
    const slowest = page.locator('section .bar-plot').nth(1);
    await slowest.locator('a').first().click();
    await page.locator('.pair').first().waitFor();
    expect(page.url()).toContain('#/read/report');
    await page.context().close();
  });

  it('changes a term after showing what changes with it', async () => {
    const page = await library.open('#/glossary?q=依法行政');
    await page.getByRole('button', { name: 'Edit 依法行政' }).click();
    await page.getByLabel('English', { exact: true }).fill('administration by law');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.locator('.impact-units li').first().waitFor();
    expect(await page.locator('.impact-units ins').first().textContent()).toContain('administration by law');
    await expectAccessible(page);
    const all = page.getByRole('checkbox', { name: 'all of them' });
    const chosen = page.locator('.impact-units input:checked');
    const count = await chosen.count();
    await all.uncheck();
    expect(await chosen.count()).toBe(0);
    await all.check();
    expect(await chosen.count()).toBe(count);
    await page.locator('.impact > button').click();
    await page.getByText('The term is saved.').waitFor();
    expect(await readFile(library.path('glossary', 'terms', 'law.csv'), 'utf8')).toContain(
      '依法行政,administration by law,',
    );
    const { pairs } = await library.edition('report');
    expect(pairs.some(({ target }) => target.includes('administration by law'))).toBe(true);
    await page.context().close();
  });

  it('adds a term from a link, in Chinese', async () => {
    const page = await library.open('#/glossary?add=放管服&en=reform', { language: 'zh-CN' });
    await page.getByLabel('英文', { exact: true }).waitFor();
    expect(await page.getByLabel('中文', { exact: true }).inputValue()).toBe('放管服');
    await expectAccessible(page);
    await page.getByRole('button', { name: '查看影响' }).click();
    await page.locator('.impact > button').click();
    await page.getByText('术语已保存').waitFor();
    expect(await readFile(library.path('glossary', 'terms', 'law.csv'), 'utf8')).toContain('放管服,reform');
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
