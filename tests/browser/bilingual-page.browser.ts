/** @module bilingual.html in a real browser. Skipped where no Chromium is installed, but not in CI. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { formatBilingualPage } from '../../src/formats/html/bilingual/page.js';
import { SAMPLE_OPTIONS } from '../fixtures/edition--sample/options.js';
import { sampleEdition } from '../formats/sample-edition.js';
import { describeInBrowser, Page } from './chromium.js';

describeInBrowser('bilingual.html in Chromium', () => {
  let folder: string;
  let url: string;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-page-'));
    const path = join(folder, 'bilingual.html');
    await writeFile(path, formatBilingualPage(await sampleEdition(), SAMPLE_OPTIONS));
    url = pathToFileURL(path).href;
    page = await Page.open();
    await page.resize(1440);
    await page.goTo(url);
  }, 60_000);

  afterAll(async () => {
    await page.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const isShown = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`);
  const style = (selector: string, property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))['${property}']`);
  const choose = (id: string) => page.evaluate(`document.getElementById('page-${id}').click()`);
  const left = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().left`);

  it('asks for nothing but itself, and breaks no policy of its own', () => {
    expect(page.requests).toEqual([url]);
    expect(page.complaints).toEqual([]);
  });

  it('stands side by side, and stacked when asked', async () => {
    expect(await left('.paragraph .en')).toBeGreaterThan(Number(await left('.paragraph .zh')) + 200);
    await choose('layout-stacked');
    expect(await left('.paragraph .en')).toBe(await left('.paragraph .zh'));
    await choose('layout-side');
  });

  it('shows one language when asked, also in the outline', async () => {
    await choose('view-en');
    expect([await isShown('.paragraph .zh'), await isShown('.paragraph .en')]).toEqual([false, true]);
    expect(await isShown('.outline .zh')).toBe(false);
    await choose('view-zh');
    expect([await isShown('.paragraph .zh'), await isShown('.paragraph .en')]).toEqual([true, false]);
    await choose('view-both');
  });

  it('speaks the language chosen and says so to assistive technology', async () => {
    const face = await style('.paragraph .en', 'fontFamily');
    await choose('labels-zh');
    expect(await style('.paragraph .en', 'fontFamily')).toBe(face);
    expect(await page.evaluate("document.querySelector('.outline summary').innerText")).toBe('目录');
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await choose('labels-en');
    expect(await page.evaluate("document.querySelector('.outline summary').innerText")).toBe('Outline');
  });

  it('shows a card on hover and lights the partner sentence', async () => {
    await page.hover('.paragraph .zh a.term');
    expect(await page.evaluate("document.getElementById('page-card').innerText")).toContain(
      'Xi Jinping Thought on the Rule of Law',
    );
    expect(await page.evaluate("document.getElementById('page-card').innerText")).toContain(
      'Authority: Xinhua',
    );
    expect(await page.evaluate("document.querySelectorAll('.is-lit').length")).toBe(2);
    await page.press('Escape');
    expect(await isShown('#page-card')).toBe(false);
  });

  it('does the same by keyboard', async () => {
    await page.evaluate("document.querySelector('.paragraph .sentence').focus()");
    await page.press('ArrowRight');
    expect(await page.evaluate("document.activeElement.closest('[lang]').lang")).toBe('en');
    await page.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.dataset.sentence')).toBe('2-1');
    expect(await page.evaluate("document.querySelectorAll('.is-lit').length")).toBe(2);
    await page.evaluate("document.querySelector('.paragraph .en .sentence').focus()");
    await page.press('Tab');
    expect(await page.evaluate("document.activeElement.matches('a.term')")).toBe(true);
    expect(await isShown('#page-card')).toBe(true);
    await page.press('Escape');
    expect(await isShown('#page-card')).toBe(false);
  });

  it('takes terms out of the tab order when they are not marked', async () => {
    await choose('show-terms');
    expect(await page.evaluate("document.querySelector('article a.term').tabIndex")).toBe(-1);
    await choose('show-terms');
    expect(await page.evaluate("document.querySelector('article a.term').tabIndex")).toBe(0);
  });

  it('is dark when the system is, unless the reader says otherwise', async () => {
    const light = await style('body', 'backgroundColor');
    await page.emulate('', { 'prefers-color-scheme': 'dark' });
    expect(await style('body', 'backgroundColor')).not.toBe(light);
    await choose('theme-light');
    expect(await style('body', 'backgroundColor')).toBe(light);
    await page.emulate('');
    await choose('theme-dark');
    expect(await style('body', 'backgroundColor')).not.toBe(light);
    await choose('theme-auto');
  });

  it.each([360, 390, 768, 1280])('never scrolls sideways at %d pixels', async (width) => {
    await page.resize(width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.resize(1440);
  });

  it('is stacked on a phone, its outline folded', async () => {
    await page.resize(360);
    await page.goTo(url);
    expect(await left('.paragraph .en')).toBe(await left('.paragraph .zh'));
    expect(await page.evaluate("document.querySelector('.outline details').open")).toBe(false);
    await page.resize(1440);
  });

  it('prints both columns in light colours without controls', async () => {
    await page.emulate('print', { 'prefers-color-scheme': 'dark' });
    await page.resize(680);
    expect([await isShown('.bar'), await isShown('.outline'), await isShown('.number')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await left('.paragraph .en')).toBeGreaterThan(Number(await left('.paragraph .zh')) + 100);
    expect(await style('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.emulate('');
    await page.resize(1440);
  });

  it('remembers the choices', async () => {
    await choose('size-large');
    await page.goTo(url);
    expect(await page.evaluate("document.getElementById('page-size-large').checked")).toBe(true);
    await choose('size-medium');
  });

  it('still works after all of that', () => {
    expect(page.complaints).toEqual([]);
  });
});
