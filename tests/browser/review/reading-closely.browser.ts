/** @module Reading closely: the card of a term, sentences by keyboard, the outline, citations, terms from a selection, print. */
import { writeFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { runProgram } from '../../end-to-end/program.js';
import { describeInBrowser } from '../chromium.js';
import { eventually, expectAccessible, useLibrary } from './harness.js';

const WORDS = {
  en: {
    date: 'Date',
    note: 'Note',
    documents: 'In 2 documents, 3 places',
    cite: 'Cite',
    copied: 'Copied.',
    link: 'Copy the link',
    text: 'Copy as text',
    markdown: 'Copy as Markdown',
    bibtex: 'Copy as BibTeX',
    add: 'Make “推进依法” a term',
  },
  'zh-CN': {
    date: '日期',
    note: '备注',
    documents: '见于 2 篇文件，共 3 处',
    cite: '引用',
    copied: '已复制',
    link: '复制链接',
    text: '复制为文本',
    markdown: '复制为 Markdown',
    bibtex: '复制为 BibTeX',
    add: '将“推进依法”列为术语',
  },
} as const;
const LANGUAGES = ['en', 'zh-CN'] as const;

describeInBrowser('reading closely', () => {
  const library = useLibrary(async (path) => {
    await writeFile(path('input', 'other.md'), '# 石渚县通知\n\n国务院推进工作。\n\n国务院\n');
    const argv = ['translate', path('input', 'other.md'), '--out', path('output'), '--no-memory'];
    await runProgram([...argv, '--glossary', path('glossary')]);
    return [];
  });
  const open = async (language: (typeof LANGUAGES)[number], width = 1280): Promise<Page> => {
    const page = await library.open('#/read/report', { language, width });
    await page.locator('.pair').first().waitFor();
    return page;
  };
  const clipboard = (page: Page): Promise<unknown> => page.evaluate('navigator.clipboard.readText()');

  it.each(LANGUAGES)(
    'the card of a term has its date, its note and the other documents (%s)',
    async (language) => {
      const words = WORDS[language];
      // The list of the library is what has the documents read.
      const page = await library.open('', { language });
      await eventually(() => page.locator('.documents tbody tr').count(), 2);
      await page.goto(`${new URL(page.url()).origin}/#/read/report`);
      await page.locator('.pair .zh a.term', { hasText: '国务院' }).first().click();
      const card = page.getByRole('dialog');
      await card.locator('summary').waitFor();
      const text = (await card.textContent()) ?? '';
      for (const part of [words.date, '2018', words.note, 'takes the', words.documents])
        expect(text).toContain(part);
      await card.locator('summary').click();
      await expectAccessible(page);
      await card.locator('.term-documents a').click();
      await page.waitForURL(/#\/read\/other\?pair=/u);
      await page.locator('.pair[data-named=true]', { hasText: '国务院' }).waitFor();
      await page.context().close();
    },
  );

  it('the card stays inside the window of a phone', async () => {
    const page = await open('en', 390);
    await page.locator('.pair .zh a.term').last().click();
    const card = page.getByRole('dialog');
    await card.waitFor();
    await page.waitForTimeout(300);
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.context().close();
  });

  it.each(LANGUAGES)('goes from sentence to sentence by keyboard, the partner lit (%s)', async (language) => {
    const page = await open(language);
    const lit = page.locator('.sentence.is-lit');
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('Alt+ArrowDown');
    expect(await lit.count()).toBe(2);
    const [zh, en] = await lit.allTextContents();
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z]/u);
    await page.keyboard.press('Alt+ArrowUp');
    expect((await lit.allTextContents())[0]).not.toBe(zh);
    await expectAccessible(page);
    await page.keyboard.press('?');
    await page.locator('dialog[open]', { hasText: 'Alt+↓' }).waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  it.each(LANGUAGES)('copies the link and the citation of a pair in each form (%s)', async (language) => {
    const words = WORDS[language];
    const page = await open(language);
    const { pairs } = await library.edition('report');
    const pair = pairs.find(({ kind }) => kind === 'paragraph');
    const place = page.locator(`#pair-${pair?.id}`);
    await place.hover();
    await place.locator('summary').click();
    const copy = async (name: string): Promise<unknown> => {
      await page.evaluate("navigator.clipboard.writeText('')");
      await place.getByRole('button', { name }).click();
      await eventually(async () => (await clipboard(page)) !== '', true);
      return clipboard(page);
    };
    expect(await copy(words.link)).toBe(`${new URL(page.url()).origin}/#/read/report?pair=${pair?.id}`);
    expect(await copy(words.text)).toContain(`[report#${pair?.id}]`);
    expect(await copy(words.markdown)).toMatch(/^> .+\n>\n> .+\n>\n> — /u);
    expect(await copy(words.bibtex)).toMatch(/^@misc\{report-3,\n {2}title = \{/u);
    await page.locator('.notice', { hasText: words.copied }).waitFor();
    await page.context().close();
  });

  it.each(LANGUAGES)('makes what is selected a term (%s)', async (language) => {
    const page = await open(language);
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('.pair.paragraph .zh'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const at = texts.findIndex((text) => text.data.includes('推进'));
      const range = document.createRange();
      range.setStart(texts[at], texts[at].data.indexOf('推进'));
      range.setEnd(texts[at + 1], 2);
      getSelection().addRange(range);
    })()`);
    await expectAccessible(page);
    await page.getByRole('link', { name: WORDS[language].add }).click();
    await page.waitForURL(/#\/glossary\?add=/u);
    expect(await page.locator('.selection-bar').count()).toBe(0);
    await eventually(
      () =>
        page
          .locator('form input')
          .evaluateAll((fields) => fields.some((field) => (field as HTMLInputElement).value === '推进依法')),
      true,
    );
    await page.context().close();
  });

  it('marks the heading that is read under, and goes to it', async () => {
    const page = await open('en');
    const link = page.locator('.outline a').first();
    await link.click();
    await page.locator('.pair.heading[data-named=true]').waitFor();
    await eventually(() => link.getAttribute('aria-current'), 'location');
    expect(await page.locator('.outline [aria-current]').count()).toBe(1);
    await page.context().close();
  });

  it('prints the texts side by side and nothing else', async () => {
    const page = await open('en');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 720, height: 1000 });
    for (const hidden of ['.head', '.controls', '.outline', '.citation'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    const paragraph = page.locator('.pair.paragraph').first();
    const [zh, en] = [
      await paragraph.locator('.zh').boundingBox(),
      await paragraph.locator('.en').boundingBox(),
    ];
    expect(en?.x).toBeGreaterThan((zh?.x ?? 0) + 100);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints).toEqual([]);
  });
});
