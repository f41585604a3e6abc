/** @module `bilingual.pdf`: the bilingual page as a Chromium prints it, ready for paper. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DuizhaoError } from '../../model/index.js';
import { findChromium } from './find-chromium.js';

const run = promisify(execFile);

/** A report of a thousand paragraphs takes a few seconds; a browser that hangs is ended. */
const PATIENCE_MILLISECONDS = 120_000;

function flags(folder: string): string[] {
  return [
    '--headless',
    // The sandbox does not start for root, as in a container. The page is our own, and its policy forbids requests.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(folder, 'page.pdf')}`,
  ];
}

/**
 * The bytes of the PDF; its pages have the size and the margins that the page's style states.
 * @param page - the markup of a page that needs nothing else
 * @param environment - of the process: `CHROMIUM` and `PATH` are looked at
 * @throws DuizhaoError `CHROMIUM_NOT_FOUND` or `CHROMIUM_FAILED`
 */
export async function printPdf(
  page: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const chromium = await findChromium(environment);
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-print-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, page);
    await run(chromium, [...flags(folder), pathToFileURL(file).href], { timeout: PATIENCE_MILLISECONDS });
    return await readFile(join(folder, 'page.pdf'));
  } catch (cause) {
    throw new DuizhaoError({
      code: 'CHROMIUM_FAILED',
      kind: 'engine',
      message: `${chromium} did not print the page.`,
      cure: 'Try again, name another browser in the variable CHROMIUM, or print bilingual.html from any browser.',
      isRetryable: true,
      cause,
    });
  } finally {
    // A browser that is ending still writes into its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
