/** @module A page in a real Chromium, by playwright-core and the browser that is installed. */
import { describe } from '@jest/globals';
import { findChromium } from '../../src/formats/pdf/find-chromium.js';
import { chromium, type Browser, type Page as BrowserPage } from 'playwright-core';

const executable = await findChromium(process.env).catch(() => undefined);

/** Skipped where no browser is installed, but not in CI: there it would hide that nothing was tested. */
export const describeInBrowser: (name: string, tests: () => void) => void =
  executable === undefined && process.env['CI'] === undefined ? describe.skip : describe;

export function launchBrowser(): Promise<Browser> {
  if (executable === undefined)
    throw new Error('No Chromium is installed; CHROMIUM names one that is elsewhere.');
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
}

/** One page of one browser, for pages that are files. */
export class Page {
  /** Addresses asked for, and messages of the console and the policy, since the start. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: BrowserPage,
  ) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  static async open(): Promise<Page> {
    const browser = await launchBrowser();
    return new Page(browser, await browser.newPage());
  }

  async goTo(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  /** The value of an expression on the page; it must be JSON. */
  evaluate(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async resize(width: number, height = 900): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  /** `media` is `print` or empty; `features` as `{ 'prefers-color-scheme': 'dark' }`. */
  async emulate(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.emulateMedia({
      media: media === 'print' ? 'print' : 'screen',
      colorScheme: features['prefers-color-scheme'] === 'dark' ? 'dark' : 'light',
    });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Moves the mouse to the middle of the first element that `selector` finds. */
  async hover(selector: string): Promise<void> {
    await this.page.hover(selector);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
