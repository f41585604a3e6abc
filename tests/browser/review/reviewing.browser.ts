/** @module Revising in a browser: by keyboard, saved at once, through a crash and beside another window. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMemory } from '../../../src/memory/index.js';
import { describeInBrowser } from '../chromium.js';
import { expectAccessible, useLibrary } from './harness.js';

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
    await page.locator('.derivation pre').waitFor();
    expect(await page.locator('.derivation pre').textContent()).toContain('依法行政');
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
    await page.keyboard.press('F1');
    await page.locator('dialog[open]').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  it('loses nothing that was typed when the server is killed', async () => {
    const target = await paragraph();
    const page = await library.open(`#/review/report?pair=${target?.id}`);
    await field(page).fill('Typed before the crash.');
    await saved(page);
    await library.kill();
    await field(page).fill('Typed after the crash.');
    await page.locator('.saving[data-saving=offline]').waitFor();
    expect((await unit(target?.id))?.target).toBe('Typed before the crash.');
    await library.restart();
    // The new link lets in; what was typed is in the browser's keeping.
    const second = await library.openIn(page, `#/review/report?pair=${target?.id}`);
    await saved(second);
    expect(await field(second).inputValue()).toBe('Typed after the crash.');
    expect((await unit(target?.id))?.target).toBe('Typed after the crash.');
    await page.context().close();
  });

  it('shows both versions when two windows change one unit', async () => {
    const target = await paragraph();
    const hash = `#/review/report?pair=${target?.id}`;
    const [one, other] = [await library.open(hash), await library.open(hash)];
    await Promise.all([field(one).waitFor(), field(other).waitFor()]);
    await field(one).fill('From the first window.');
    await saved(one);
    await field(other).fill('From the second window.');
    await other.locator('.conflict').waitFor();
    expect(await other.locator('.conflict').textContent()).toContain('From the first window.');
    expect((await unit(target?.id))?.target).toBe('From the first window.');
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Keep mine' }).click();
    await saved(other);
    expect((await unit(target?.id))?.target).toBe('From the second window.');
    await Promise.all([one.context().close(), other.context().close()]);
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
