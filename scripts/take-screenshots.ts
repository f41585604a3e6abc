/**
 * @module `npm run screenshots -- <link> <document>`: pictures of the review page for docs/, at the width of a
 * desktop and of a phone, from a server that runs already.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../src/formats/pdf/find-chromium.js';

const TARGET = new URL('../docs/images/', import.meta.url);
const SIZES = [
  { suffix: '', width: 1280, height: 860 },
  { suffix: '-phone', width: 390, height: 844 },
] as const;

interface View {
  readonly name: string;
  readonly hash: string;
  /** What is waited for. */
  readonly selector: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const viewsOf = (document: string): readonly View[] => [
  { name: 'library', hash: '#/', selector: 'table.documents tbody tr' },
  {
    name: 'read',
    hash: `#/read/${document}`,
    selector: '.pair .term',
    prepare: async (page) => page.locator('.pair.paragraph .zh .term').first().click(),
  },
  {
    name: 'review',
    hash: `#/review/${document}`,
    selector: '.unit textarea',
    prepare: async (page) => page.locator('.unit.paragraph .unit-number').nth(1).click(),
  },
  { name: 'glossary', hash: '#/glossary?q=法治', selector: '.term-table tbody tr' },
  {
    name: 'candidates',
    hash: '#/glossary?candidates=1',
    selector: '.controls input[type=checkbox]',
    prepare: async (page) => {
      await page.locator('.controls input[type=checkbox]').check();
      await page.locator('.candidate').first().waitFor();
    },
  },
  { name: 'concordance', hash: '#/concordance?q=依法', selector: 'table.lines tbody' },
  { name: 'overview', hash: '#/overview', selector: '.plots' },
];

async function take(page: Page, { name, hash, selector, prepare }: View, suffix: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await page.locator(selector).first().waitFor();
  await prepare?.(page);
  // Answers that follow, and what moves until it stands.
  await page.waitForTimeout(2000);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}${suffix}.png`, TARGET)) });
}

const [link = '', document = ''] = process.argv.slice(2);
const { origin } = new URL(link);
const browser = await chromium.launch({
  executablePath: await findChromium(process.env),
  args: ['--no-sandbox'],
});
for (const { suffix, width, height } of SIZES) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en', baseURL: origin });
  const page = await context.newPage();
  await page.goto(link);
  for (const view of viewsOf(document)) await take(page, view, suffix);
  await context.close();
}
await browser.close();
