/** @module `npm run bench -- review`: what a person waits for on the review page, with 300 documents and 30,000 pairs. */
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/formats/pdf/find-chromium.js';
import { summarize, type Summary } from '../summarize.js';
import { DOCUMENTS, generateLibrary, LONG_DOCUMENT, PAIRS, SHORT_DOCUMENT } from './generate-library.js';
import { timeFrames, timeKeys, timeToDraw, untilDrawn, watch } from './page-timings.js';
import { startReviewServer } from './review-server.js';

export interface ReviewTiming {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly summary: Summary;
  readonly bar?: string;
}

const TURNS = 80;
/** Typed into a field; the digits make the checks find something. */
const TEXT = ' and 417 further cases were heard in 2031';

/** Ends the names of what is measured on the long document. */
const LONG = ', 2,000 pairs';

const ROW = 'table.documents tbody tr';
const FIRST_VIEW = { unit: 'ms', bar: 'at most 1000' } as const;
const KEY = { unit: 'ms', bar: 'at most 50' } as const;

/** Times by name. */
type Times = Map<string, number[]>;

function note(times: Times, name: string, ...values: readonly number[]): void {
  times.set(name, [...(times.get(name) ?? []), ...values]);
}

/** Views by their links, as one comes to them from elsewhere. */
const VIEWS = [
  { name: 'reading view', hash: `#/read/${SHORT_DOCUMENT}`, selector: '.pair' },
  { name: `reading view${LONG}`, hash: `#/read/${LONG_DOCUMENT}`, selector: '.pair' },
  { name: 'review view', hash: `#/review/${SHORT_DOCUMENT}`, selector: '.unit textarea' },
  { name: `review view${LONG}`, hash: `#/review/${LONG_DOCUMENT}`, selector: '.unit textarea' },
  { name: 'glossary', hash: '#/glossary', selector: '.term-table tbody tr' },
  { name: 'concordance', hash: '#/concordance?q=依法行政', selector: 'table.lines tbody' },
  { name: 'overview', hash: '#/overview', selector: '.plots' },
] as const;

async function measureViews(page: Page, link: string, times: Times): Promise<void> {
  const { origin } = new URL(link);
  note(times, 'library', await timeToDraw(page, link, ROW));
  await untilDrawn(page, ROW, DOCUMENTS);
  for (const { name, hash, selector } of VIEWS) {
    await page.goto('about:blank');
    note(times, name, await timeToDraw(page, `${origin}/${hash}`, selector));
  }
}

async function measureTyping(page: Page, origin: string, document: string): Promise<readonly number[]> {
  await page.goto(`${origin}/#/review/${document}`);
  const field = page.locator('.unit[data-active="true"] textarea');
  await field.focus();
  await page.keyboard.press('Control+End');
  const keys = await timeKeys(page, TEXT);
  await untilDrawn(page, '.panel .findings li');
  return keys;
}

async function measureScrolling(page: Page, address: string): Promise<readonly number[]> {
  await page.goto('about:blank');
  await timeToDraw(page, address, '.pair, .unit, tbody tr');
  // What a long document draws after its beginning is there.
  await page.waitForTimeout(3000);
  return timeFrames(page, TURNS);
}

async function measureHands(page: Page, link: string, times: Times): Promise<void> {
  const { origin } = new URL(link);
  note(times, 'key', ...(await measureTyping(page, origin, SHORT_DOCUMENT)));
  note(times, `key${LONG}`, ...(await measureTyping(page, origin, LONG_DOCUMENT)));
  await page.goto(`${origin}/#/`);
  await untilDrawn(page, ROW);
  await page.locator('input[type="search"]').focus();
  note(times, 'key in the search of the library', ...(await timeKeys(page, 'report 12')));
  note(times, 'frame, library', ...(await measureScrolling(page, `${origin}/#/`)));
  note(
    times,
    `frame, reading${LONG}`,
    ...(await measureScrolling(page, `${origin}/#/read/${LONG_DOCUMENT}`)),
  );
  note(
    times,
    `frame, review${LONG}`,
    ...(await measureScrolling(page, `${origin}/#/review/${LONG_DOCUMENT}`)),
  );
}

/** The greater part of a time that a person sees: 95 of 100 are within it. */
function most(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
}

function timingsOf(times: Times): readonly ReviewTiming[] {
  return [...times].flatMap(([name, values]): readonly ReviewTiming[] => {
    const summary = summarize(values);
    if (name.startsWith('frame') || name.startsWith('key')) {
      const bar = name.startsWith('key') ? KEY : ({ unit: 'ms' } as const);
      return [
        { name, summary, ...bar },
        { name: `${name}, 95 % within`, unit: 'ms', summary: summarize([most(values)]) },
      ];
    }
    // The bar is for documents of a hundred pairs; the long one shows what becomes of the page beyond them.
    const bar = name.endsWith(LONG) ? ({ unit: 'ms' } as const) : FIRST_VIEW;
    return [{ name: `${name}: first view`, summary, ...bar }];
  });
}

/** @throws DuizhaoError `CHROMIUM_…` where no browser is installed. */
export async function measureReview(folder: string, runs: number): Promise<readonly ReviewTiming[]> {
  const executablePath = await findChromium(process.env);
  await generateLibrary(folder);
  const times: Times = new Map();
  const peaks: number[] = [];
  for (let run = 0; run < runs; run++) {
    const server = await startReviewServer(folder);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await watch(page);
      note(times, 'library of a server just started', await timeToDraw(page, server.link, ROW));
      await untilDrawn(page, ROW, DOCUMENTS);
      await measureViews(page, server.link, times);
      await measureHands(page, server.link, times);
    } finally {
      await browser.close();
      peaks.push(await server.stop());
    }
  }
  return [
    ...timingsOf(times),
    { name: `server with ${PAIRS} pairs: peak memory`, unit: 'MB', summary: summarize(peaks) },
  ];
}
