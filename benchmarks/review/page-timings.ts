/** @module What a person waits for, timed in the page itself: until something is seen, until a key is drawn, between frames. */
import type { Page } from 'playwright-core';

/** Milliseconds. */
const PATIENCE = 60_000;

/** Put into the page before its own script: the time when so many elements as a selector finds have been drawn. */
const WATCH = `
window.whenDrawn = (selector, count = 1) => new Promise((resolve) => {
  const look = () => {
    if (document.querySelectorAll(selector).length < count) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  look();
});`;

export async function watch(page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(WATCH);
}

/** Milliseconds from asking for the address until the element is drawn. */
export async function timeToDraw(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>(`whenDrawn(${JSON.stringify(selector)})`);
}

/** Waits for so many elements. The page's policy allows no script from elsewhere, so the page itself must look. */
export const untilDrawn = (page: Page, selector: string, count = 1): Promise<unknown> =>
  page.evaluate(`whenDrawn(${JSON.stringify(selector)}, ${count})`);

/** Milliseconds from each key until what it has changed is drawn; the field must have the focus. */
export async function timeKeys(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(`(() => {
    window.keyTimes = [];
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => keyTimes.push(performance.now() - timeStamp)));
    }, true);
  })()`);
  // As fast as a person types.
  await page.keyboard.type(text, { delay: 60 });
  // The last one is drawn by then.
  await page.waitForTimeout(500);
  return page.evaluate<readonly number[]>('keyTimes');
}

/** Milliseconds between the frames while the wheel turns. */
export async function timeFrames(page: Page, turns: number): Promise<readonly number[]> {
  await page.evaluate(`(() => {
    window.frames_ = [];
    let last;
    const note = (now) => {
      if (last !== undefined) frames_.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  })()`);
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
  return page.evaluate<readonly number[]>('frames_');
}
