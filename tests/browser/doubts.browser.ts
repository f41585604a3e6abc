/** @module Doubtful sentences in a real browser. Skipped where no Chromium is installed, but not in CI. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { formatBilingualPage } from '../../src/formats/html/bilingual/page.js';
import { SAMPLE_OPTIONS } from '../fixtures/edition--sample/options.js';
import { doubtfulEdition } from '../formats/doubtful-edition.js';
import { describeInBrowser, Page } from './chromium.js';

describeInBrowser('doubtful sentences in Chromium', () => {
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-doubts-'));
    const path = join(folder, 'bilingual.html');
    await writeFile(path, formatBilingualPage(doubtfulEdition(), SAMPLE_OPTIONS));
    page = await Page.open();
    await page.resize(1440);
    await page.goTo(pathToFileURL(path).href);
  }, 60_000);

  afterAll(async () => {
    await page.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const NONE = 'rgba(0, 0, 0, 0)';
  /** Once the colour has come to rest. */
  const shade = (sentence: string) =>
    page.evaluate(`(() => {
      const element = document.querySelector('.en [data-sentence="${sentence}"]');
      getComputedStyle(element).backgroundColor;
      for (const animation of document.getAnimations()) animation.finish();
      return getComputedStyle(element).backgroundColor;
    })()`);
  const isShown = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`);
  const choose = (id: string) => page.evaluate(`document.getElementById('page-${id}').click()`);

  it('are shaded, and the others are not', async () => {
    expect(await shade('1-1')).not.toBe(NONE);
    expect([await shade('1-0'), await shade('1-2'), await shade('2-0')]).toEqual([NONE, NONE, NONE]);
    expect([await isShown('.pair .dot'), await isShown('.unsure-note')]).toEqual([true, true]);
  });

  it('are lit by the link of the margin', async () => {
    const before = await shade('1-1');
    await page.evaluate(`new Promise((resolve) => {
      addEventListener('hashchange', () => requestAnimationFrame(() => resolve(true)), { once: true });
      document.querySelector('.unsure-note a').click();
    })`);
    expect(await page.evaluate('location.hash')).toBe('#page-sentence-1-1');
    expect(await shade('1-1')).not.toBe(before);
  });

  it('have a shade of their own in the dark', async () => {
    const light = await shade('1-1');
    await page.emulate('', { 'prefers-color-scheme': 'dark' });
    expect([NONE, light]).not.toContain(await shade('1-1'));
    await page.emulate('');
  });

  it('are marked on paper too', async () => {
    await page.emulate('print');
    expect([await isShown('.pair .dot'), await isShown('.unsure-note'), await isShown('.doubts')]).toEqual([
      true,
      true,
      false,
    ]);
    await page.emulate('');
  });

  it('look like the others when their marks are put away, on the screen and on paper', async () => {
    await choose('show-doubts');
    for (const medium of ['', 'print']) {
      await page.emulate(medium);
      expect(await shade('1-1')).toBe(NONE);
      expect([await isShown('.pair .dot'), await isShown('.unsure-note')]).toEqual([false, false]);
    }
    await page.emulate('');
    await choose('show-doubts');
  });

  it('stay under the text on a phone', async () => {
    await page.resize(390);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await isShown('.unsure-note')).toBe(true);
    expect(page.complaints).toEqual([]);
    await page.resize(1440);
  });
});
