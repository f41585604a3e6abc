/** @module Revising in a browser: by keyboard, saved at once, through a crash and beside another window. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMemory } from '../../../src/memory/index.js';
import { describeInBrowser } from '../chromium.js';
import { eventually, expectAccessible, useLibrary } from './harness.js';

const field = (page: Page) => page.locator('.unit[data-active=true] textarea');
const saved = (page: Page) => page.locator('.saving[data-saving=saved]').waitFor();

describeInBrowser('the review view', () => {
  const library = useLibrary();
  const paragraph = async () =>
    (await library.edition('report')).pairs.find(({ kind }) => kind === 'paragraph');
  const unit = async (id: string | undefined) =>
    (await library.edition('report')).pairs.find((pair) => pair.id === id);

  it.each(['en', 'zh-CN'] as const)('edits, accepts and goes on by keyboard (%s)', async (language) => {
    const target = await paragraph();
    const page = await library.open(`#/review/report?pair=${target?.id}`, { language });
    await field(page).waitFor();
    await expectAccessible(page);
    const text = `In 2023, the people's government advanced law-based administration (${language}). It handled 13 administrative penalty cases over the year.`;
    await field(page).fill(text);
    await saved(page);
    expect(await unit(target?.id)).toMatchObject({
      target: text,
      state: 'translated',
      origin: { kind: 'human', author: 'Li Na' },
    });
    await page.keyboard.press('Control+Enter');
    await page.locator('.unit[data-state=reviewed]').first().waitFor();
    expect((await unit(target?.id))?.state).toBe('reviewed');
    expect(await page.locator('.unit[data-active=true]').getAttribute('id')).not.toBe(`pair-${target?.id}`);
    await page.keyboard.press('Alt+z');
    await page.locator(`#pair-${target?.id}[data-state=translated]`).waitFor();
    expect((await unit(target?.id))?.state).toBe('translated');
    await page.context().close();
  });

  it('shows what the checks find as one types', async () => {
    const target = await paragraph();
    const page = await library.open(`#/review/report?pair=${target?.id}`);
    await field(page).fill('The government handled 14 cases.');
    await page.locator('.panel .findings .error').first().waitFor();
    expect(await page.locator('.panel .findings').textContent()).toContain('13');
    await page.context().close();
  });

  it('has the engine’s version, the derivation, flags and comments at a key', async () => {
    const target = await paragraph();
    const page = await library.open(`#/review/report?pair=${target?.id}`);
    await page.locator('.suggestions li').first().waitFor();
    await page.keyboard.press('Alt+1');
    await saved(page);
    expect((await unit(target?.id))?.target).toContain('law-based administration');
    await page.keyboard.press('Alt+w');
    await page.locator('.derived-sentence').first().waitFor();
    expect(await page.locator('.kind-term', { hasText: '依法行政' }).first().textContent()).toMatch(
      /law-based administration.*official term.*State Council/u,
    );
    await page.keyboard.press('Alt+f');
    await page.locator('.unit[data-active=true] .flagged').waitFor();
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('To be asked.');
    await page.locator('.comments button').click();
    await page.locator('.comments li', { hasText: 'To be asked.' }).waitFor();
    expect((await unit(target?.id))?.review).toMatchObject({
      flagged: true,
      comments: [{ author: 'Li Na', text: 'To be asked.' }],
    });
    await page.locator('.comments li button').click();
    await page.locator('.comments li').waitFor({ state: 'detached' });
    expect((await unit(target?.id))?.review).toEqual({ flagged: true });
    await page.keyboard.press('F1');
    await page.locator('dialog[open]').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('#why').focus();
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.context().close();
  });

  it.each(['en', 'zh-CN'] as const)(
    'takes back and does again, through a reload, and brings earlier versions back (%s)',
    async (language) => {
      const target = await paragraph();
      const before = await unit(target?.id);
      const english = async () => (await unit(target?.id))?.target;
      const page = await library.open(`#/review/report?pair=${target?.id}`, { language });
      await field(page).fill(`A version to be undone (${language}).`);
      await saved(page);
      await page.keyboard.press('Alt+f');
      await eventually(
        async () => (await unit(target?.id))?.review?.flagged === true,
        before?.review?.flagged !== true,
      );
      await saved(page);
      await page.reload();
      await field(page).waitFor();
      await page.keyboard.press('Alt+z');
      await page.keyboard.press('Alt+z');
      await eventually(english, before?.target);
      expect(await unit(target?.id)).toMatchObject({ origin: before?.origin, segments: before?.segments });
      await page.keyboard.press('Alt+Shift+z');
      await eventually(english, `A version to be undone (${language}).`);
      await page.locator('.versions summary').click();
      const earlier = page.locator('.versions li').first();
      await earlier.waitFor();
      await expectAccessible(page);
      await earlier.locator('button').click();
      await eventually(english, before?.target);
      await page.context().close();
    },
  );

  it.each([
    ['en', false],
    ['zh-CN', true],
  ] as const)('fits a phone, in both schemes of colours (%s, dark %s)', async (language, dark) => {
    const target = await paragraph();
    const page = await library.open(`#/review/report?pair=${target?.id}`, { language, dark, width: 390 });
    await field(page).waitFor();
    await page.locator('.more summary').first().click();
    await page.locator('#why').click();
    await page.locator('.derived-sentence').first().waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });

  it('brings a document to its end, with pages and memory', async () => {
    const page = await library.open('#/review/report');
    await field(page).waitFor();
    const { pairs } = await library.edition('report');
    const open = pairs.filter(({ state }) => state === 'translated').length;
    for (let turn = 0; turn < open; turn += 1) await page.keyboard.press('Control+Enter');
    await page.getByText('Every unit is reviewed.').waitFor();
    expect((await library.edition('report')).pairs.every(({ state }) => state === 'reviewed')).toBe(true);
    const memory = openMemory(library.path('memory.db'), { readOnly: true });
    expect(memory.statistics().units).toBeGreaterThanOrEqual(pairs.length);
    memory.close();
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
