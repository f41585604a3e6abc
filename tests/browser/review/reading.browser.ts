/** @module Library and reading in a browser, in both languages. */
import { writeFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../chromium.js';
import { expectAccessible, HOSTILE, useLibrary } from './harness.js';

const TEXTS = {
  en: {
    library: 'Library',
    open: 'Open',
    side: 'Side by side',
    stacked: 'Stacked',
    english: 'English',
    outline: 'Outline',
    cite: 'Cite',
    text: 'Copy as text',
    authority: 'Authority',
  },
  'zh-CN': {
    library: '文库',
    open: '打开',
    side: '左右对照',
    stacked: '上下对照',
    english: '英文',
    outline: '目录',
    cite: '引用',
    text: '复制为文本',
    authority: '依据',
  },
} as const;

describeInBrowser('the library and the reading view', () => {
  const library = useLibrary();

  it.each(['en', 'zh-CN'] as const)('lists documents and finds them (%s)', async (language) => {
    const page = await library.open('', { language });
    await page.getByRole('heading', { name: TEXTS[language].library }).waitFor();
    await page.locator('.documents a.title').waitFor();
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.locator('input[type=search]').fill('青溪');
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.locator('input[type=search]').fill('nowhere');
    await page.locator('.empty').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  it('translates a file that is chosen, and one that is dropped, and names the cure for one that cannot be', async () => {
    const page = await library.open();
    await writeFile(library.path('second.md'), '# 石渚县通知\n\n推进依法行政。\n');
    await page.locator('#new-file').setInputFiles(library.path('second.md'));
    await page.locator('.job.done a').waitFor();
    expect((await library.edition('second')).pairs.at(-1)?.source).toBe('推进依法行政。');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['# 三\\n\\n国务院\\n'], '../../third page.md'));
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.locator('.job.done').nth(1).waitFor();
    expect((await library.edition('third-page')).pairs.length).toBeGreaterThan(0);
    await page.locator('input[type=url]').fill('http://127.0.0.1:9/nothing');
    await page.locator('.new-document button[type=submit]').click();
    await page.locator('.job.failed .job-error').waitFor();
    await expectAccessible(page);
    await page.locator('.job.done a').first().click();
    await page.locator('.units').waitFor();
    await page.context().close();
  });

  it.each(['en', 'zh-CN'] as const)(
    'shows both texts, lights partners and opens term cards (%s)',
    async (language) => {
      const words = TEXTS[language];
      const page = await library.open('#/read/report', { language });
      const paragraph = page.locator('.pair.paragraph').first();
      await paragraph.waitFor();
      const [zh, en] = [paragraph.locator('.zh'), paragraph.locator('.en')];
      expect((await en.boundingBox())?.x).toBeGreaterThan(((await zh.boundingBox())?.x ?? 0) + 200);
      await zh.locator('.sentence').first().hover();
      expect(await en.locator('.sentence.is-lit').count()).toBe(1);
      await page.getByLabel(words.stacked).check();
      expect((await en.boundingBox())?.x).toBe((await zh.boundingBox())?.x);
      await page.getByLabel(words.english, { exact: true }).check();
      expect(await zh.isVisible()).toBe(false);
      await page.locator('.reading-controls input').nth(2).check();
      await page.getByLabel(words.side).check();
      const term = zh.locator('a.term', { hasText: '依法行政' }).first();
      await term.focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog');
      await card.waitFor();
      expect(await card.textContent()).toContain('State Council');
      expect(await card.textContent()).toContain(words.authority);
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      expect(await term.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      await page.context().close();
    },
  );

  it('goes to the pair of a link, and copies its citation', async () => {
    const { pairs } = await library.edition('report');
    const [last] = pairs.slice(-1);
    const page = await library.open(`#/read/report?pair=${last?.id}`);
    const pair = page.locator('.pair[data-named=true]');
    await pair.waitFor();
    await pair.hover();
    await pair.locator('summary').click();
    await pair.getByRole('button', { name: 'Copy as text' }).click();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain(last?.source ?? '-');
    expect(copied).toContain(last?.target ?? '-');
    await page.context().close();
  });

  it('shows script in the Chinese as text', async () => {
    for (const hash of [
      '#/read/report',
      '#/review/report',
      '#/concordance?q=onerror',
      '#/concordance?q=依法行政',
    ]) {
      const page = await library.open(hash);
      await page.locator('.pair, .unit, .lines, .empty').first().waitFor();
      await page.waitForTimeout(200);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      if (hash.includes('report')) expect(await page.locator('main').textContent()).toContain(HOSTILE);
      await page.context().close();
    }
  });

  it('keeps colours, size and language over a reload, and fits a phone', async () => {
    const page = await library.open('#/read/report', { width: 390, dark: true });
    await page.locator('.pair').first().waitFor();
    await expectAccessible(page);
    await page.locator('.looks button').nth(1).click();
    await page.locator('.looks button').last().click();
    await page.reload();
    await page.getByText('目录').waitFor();
    expect(
      await page.evaluate('[document.documentElement.lang, document.documentElement.dataset.size]'),
    ).toEqual(['zh-CN', '115']);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
