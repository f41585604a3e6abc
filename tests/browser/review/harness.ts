/** @module The built program serving a library of its own, and signed-in pages of a real browser. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';
import { runProgram, startProgram, type Program } from '../../end-to-end/program.js';
import { readPairs } from '../../../src/formats/json/index.js';
import type { Edition } from '../../../src/model/index.js';
import { launchBrowser } from '../chromium.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Script in the Chinese must stay text wherever it is shown. */
export const HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

const REPORT = [
  '青溪镇2023年法治政府建设年度报告',
  '一、推进依法行政',
  '2023年，人民政府推进依法行政。全年办理行政处罚案件13件。',
  `人民政府${HOSTILE}依法行政。`,
  '国务院',
].join('\n');

export interface Library {
  readonly path: (...names: readonly string[]) => string;
  /** Starts the server anew, on the same port, as after a crash. */
  restart(): Promise<void>;
  /** As kill -9 does. */
  kill(): Promise<void>;
  /** A page that has come in by the link; complaints of its console fail the test that checks them. */
  open(
    hash?: string,
    options?: { readonly language?: 'en' | 'zh-CN'; readonly width?: number; readonly dark?: boolean },
  ): Promise<Page>;
  /** Another page of the same browser profile, by the link of now. */
  openIn(page: Page, hash: string): Promise<Page>;
  edition(id: string): Promise<Edition>;
  readonly complaints: string[];
}

/**
 * Registers the hooks that set a library up and take it down.
 * @param prepare - gives further options for the server, once there is a folder
 */
export function useLibrary(
  prepare: (path: Library['path']) => Promise<readonly string[]> = async () => [],
): Library {
  let folder = '';
  let browser: Browser;
  let program: Program;
  let link = '';
  let port = '0';
  let more: readonly string[] = [];
  const complaints: string[] = [];
  const path = (...names: readonly string[]): string => join(folder, ...names);

  const start = async (): Promise<void> => {
    const places = [
      '--glossary',
      path('glossary'),
      '--memory',
      path('memory.db'),
      '--fetch-into',
      path('input'),
      '--suppressions',
      path('suppressions.csv'),
      ...more,
    ];
    program = startProgram([
      'review',
      path('output'),
      '--port',
      port,
      '--no-open',
      '--author',
      'Li Na',
      '--allow-private',
      ...places,
    ]);
    link = await new Promise<string>((resolve, reject) => {
      program.process.stdout?.on('data', (text: Buffer) => {
        const found = /http:\S+/u.exec(text.toString())?.[0];
        if (found !== undefined) resolve(found);
      });
      void program.ended.then(({ stderr }) => reject(new Error(stderr)));
    });
    port = new URL(link).port;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-review-'));
    await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
    await mkdir(path('input'));
    await writeFile(
      path('input', 'report.md'),
      REPORT.split('\n')
        .map((line, index) => (index === 0 ? `# ${line}` : line))
        .join('\n\n'),
    );
    const argv = [
      'translate',
      path('input'),
      '--out',
      path('output'),
      '--glossary',
      path('glossary'),
      '--no-memory',
    ];
    const { exitCode, stderr } = await runProgram(argv);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    more = await prepare(path);
    await start();
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    program?.process.kill('SIGINT');
    await program?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  return {
    path,
    complaints,
    kill: async () => {
      program.process.kill('SIGKILL');
      await program.ended;
    },
    restart: start,
    open: async (hash = '', { language = 'en', width = 1280, dark = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: language,
        colorScheme: dark ? 'dark' : 'light',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // A server that is away is told by the browser as well; that is what some tests are about.
        if (message.type() === 'error' && !/ERR_CONNECTION|status of 40[19]/u.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(link);
      if (hash !== '') await page.goto(`${new URL(link).origin}/${hash}`);
      return page;
    },
    openIn: async (page, hash) => {
      const next = await page.context().newPage();
      await page.close();
      await next.goto(link);
      await next.goto(`${new URL(link).origin}/${hash}`);
      return next;
    },
    edition: (id) => readPairs(path('output', id, 'pairs.json')),
  };
}

/** Waits until a reading is the one that is expected; fails with both when it does not become so. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + PATIENCE;
  let value = await read();
  while (value !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  expect(value).toEqual(expected);
}

/** Milliseconds. */
const PATIENCE = 8000;

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** For a person to look at after the tests: one for each view in each language that a test looks at. */
const PICTURES = fileURLToPath(new URL('../../../coverage/review-page/', import.meta.url));

async function photograph(page: Page): Promise<void> {
  const test = (expect.getState().currentTestName ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(-100);
  const view = /#\/(\w*)/u.exec(page.url())?.[1] ?? '';
  await page.screenshot({ path: join(PICTURES, `${test}${view || 'library'}.png`) });
}

/** No violation of WCAG 2.2 A and AA that axe knows; a picture of the page is kept in `coverage/review-page`. */
export async function expectAccessible(page: Page): Promise<void> {
  await photograph(page);
  // Put in from outside of the page, whose policy allows no script but its own.
  const source = await readFile(AXE, 'utf8');
  const result = await page.evaluate(
    `${source}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  const found = (result as AxeResult).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
