/** @module Nothing that was typed is lost: a server that is killed, a window that dies, two windows on one unit. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../chromium.js';
import { eventually, expectAccessible, useLibrary } from './harness.js';

const field = (page: Page) => page.locator('.unit[data-active=true] textarea');
const saved = (page: Page) => page.locator('.saving[data-saving=saved]').waitFor();

const WORDS = {
  en: { ours: 'Keep mine', theirs: 'Take theirs' },
  'zh-CN': { ours: '保留我的', theirs: '采用对方的' },
} as const;

describeInBrowser('typing', () => {
  const library = useLibrary();
  const paragraph = async () =>
    (await library.edition('report')).pairs.find(({ kind }) => kind === 'paragraph');
  const english = async () => (await paragraph())?.target;
  const place = async (): Promise<string> => `#/review/report?pair=${(await paragraph())?.id}`;

  it('goes on while the server is away, and is saved when it is back', async () => {
    const page = await library.open(await place());
    await field(page).fill('Typed before the crash.');
    await saved(page);
    await library.kill();
    await field(page).fill('Typed after the crash.');
    await page.locator('.saving[data-saving=offline]').waitFor();
    expect(await english()).toBe('Typed before the crash.');
    await library.restart();
    // The new link lets in; what was typed is in the browser's keeping.
    const second = await library.openIn(page, await place());
    await eventually(english, 'Typed after the crash.');
    expect(await field(second).inputValue()).toBe('Typed after the crash.');
    await page.context().close();
  });

  it('is there to the last letter when server and window are killed in the middle of a word', async () => {
    const page = await library.open(await place());
    await field(page).fill('');
    const text = 'The work of the year was done in good order and in full, as is shown below';
    const typing = field(page).pressSequentially(text, { delay: 15 });
    await page.waitForTimeout(500);
    await library.kill();
    await typing;
    const second = await page.context().newPage();
    await page.close();
    await library.restart();
    const third = await library.openIn(second, await place());
    await eventually(english, text);
    expect(await field(third).inputValue()).toBe(text);
    await third.context().close();
  });

  it.each(['en', 'zh-CN'] as const)('of two persons on one unit is shown to both (%s)', async (language) => {
    const [one, other] = [
      await library.open(await place(), { language }),
      await library.open(await place(), { language }),
    ];
    await Promise.all([field(one).waitFor(), field(other).waitFor()]);
    await field(one).fill(`From the first window (${language}).`);
    await saved(one);
    await field(other).fill(`From the second window (${language}).`);
    await other.locator('.conflict').waitFor();
    expect(await other.locator('.conflict').textContent()).toContain('From the first window');
    expect(await english()).toBe(`From the first window (${language}).`);
    await expectAccessible(other);
    await other.getByRole('button', { name: WORDS[language].ours }).click();
    await saved(other);
    expect(await english()).toBe(`From the second window (${language}).`);
    // The first window, where nothing is typed, follows.
    await eventually(() => field(one).inputValue(), `From the second window (${language}).`);
    await field(other).fill('Mine.');
    await saved(other);
    await field(one).fill('Yours.');
    await one.locator('.conflict').waitFor();
    await one.getByRole('button', { name: WORDS[language].theirs }).click();
    await eventually(() => field(one).inputValue(), 'Mine.');
    expect(await english()).toBe('Mine.');
    await Promise.all([one.context().close(), other.context().close()]);
  });

  it('in two windows of one browser keeps both texts when all is killed at once', async () => {
    const one = await library.open(await place());
    const other = await one.context().newPage();
    await other.goto(one.url());
    await Promise.all([field(one).waitFor(), field(other).waitFor()]);
    await library.kill();
    await field(one).fill('The first text.');
    await field(other).fill('The second text.');
    await one.locator('.saving[data-saving=offline]').waitFor();
    const next = await one.context().newPage();
    await Promise.all([one.close(), other.close()]);
    await library.restart();
    const page = await library.openIn(next, await place());
    await field(page).waitFor();
    // One of them is saved; the other one is shown beside it as soon as the page is opened again.
    await eventually(
      async () => ['The first text.', 'The second text.'].includes((await english()) ?? ''),
      true,
    );
    const first = await field(page).inputValue();
    const second = first === 'The first text.' ? 'The second text.' : 'The first text.';
    expect([first, second].toSorted()).toEqual(['The first text.', 'The second text.']);
    await page.reload();
    await page.locator('.conflict').waitFor();
    expect(await page.locator('.conflict').textContent()).toContain(first);
    expect(await page.locator('.conflict').textContent()).toContain(second);
    await page.context().close();
  });

  it('of a comment outlives the window', async () => {
    const page = await library.open(await place());
    await page.locator('#comment').fill('Half a comm');
    await page.reload();
    await page.locator('#comment').waitFor();
    expect(await page.locator('#comment').inputValue()).toBe('Half a comm');
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
