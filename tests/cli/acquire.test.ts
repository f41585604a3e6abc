/** @module `duizhao acquire`, and `translate` and `extract` with addresses; a process that is killed and goes on. */
import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parsePairs } from '../../src/formats/json/index.js';
import { createPortal } from '../portal/portal.js';
import { useServers } from '../portal/use-servers.js';
import { outputNames, useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();
const serve = useServers();

const acquire = (argv: readonly string[], setting = {}) =>
  runInMemory(['acquire', ...argv, '--out', path('in'), '--interval', '0', '--allow-private'], setting);

const count = (names: readonly string[], extension: string): number =>
  names.filter((name) => name.endsWith(extension)).length;

describe('duizhao acquire', () => {
  it('prints the paths on standard output and the sum on standard error', async () => {
    const portal = createPortal({ articles: 22 });
    const server = await serve(portal.handler);
    const { exitCode, stdout, stderr } = await acquire([server.origin + portal.listPath, '--column']);
    expect(exitCode).toBe(0);
    const paths = stdout.trim().split('\n');
    expect(paths).toHaveLength(22);
    expect(await readFile(paths[0] ?? '', 'utf8')).toContain('第1批行政执法事项');
    expect(stderr).toContain('22 articles from 2 list pages');
    expect(stderr).toContain('22 pages: 22 fetched.');
  });

  it('says what changed, paragraph by paragraph, in both languages and as JSON', async () => {
    const portal = createPortal({ articles: 2 });
    const server = await serve(portal.handler);
    const urls = portal.articlePaths.map((name) => server.origin + name);
    await acquire(urls);
    portal.edit(1, '明确责任人员', '明确责任人员和时限');
    const { stderr } = await acquire(urls);
    expect(stderr).toContain('changed list item:'.replace('list item', 'paragraph'));
    expect(stderr).toMatch(
      /- 一、加强组织领导。各单位要高度重视公示工作，明确责任人员。\n\s+\+ .*明确责任人员和时限。/,
    );
    expect(stderr).toContain('2 pages: 1 changed, 1 unchanged.');
    portal.edit(1, '某市司法局', '某市司法局办公室');
    const chinese = await acquire([...urls, '--lang', 'zh-CN', '--json']);
    expect(chinese.stderr).toContain('有变动 1 个');
    const record = JSON.parse(chinese.stdout) as {
      pages: { status: string; earlier?: { changes: object[] } }[];
    };
    expect(record.pages.map(({ status }) => status)).toEqual(['unchanged', 'changed']);
    expect(record.pages[1]?.earlier?.changes.length).toBeGreaterThan(0);
  });

  it('takes addresses from standard input, and ends with 3 when one fails', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const stdin = `# ours\n${server.origin}${portal.articlePaths[0]}\n\n${server.origin}/gone.html\n`;
    const { exitCode, stdout, stderr } = await acquire(['-'], { stdin });
    expect(exitCode).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${server.origin}/gone.html was not fetched: there is no such page (HTTP 404).`);
  });

  it.each([
    [['--limit', '0', '--column'], '1'],
    [['--since', '2024-5-7', '--column'], '2024-05-07'],
    [['--interval', 'soon'], '0'],
    [['--limit', '5'], '--column'],
  ])('refuses %p', async (argv, hint) => {
    const { exitCode, stderr } = await runInMemory(['acquire', 'http://x.invalid/', ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(hint);
  });
});

describe('an address instead of a file', () => {
  it('is fetched, kept and translated in one step', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const url = `${server.origin}${portal.articlePaths[0]}`;
    const argv = ['translate', url, '--allow-private', '--fetch-into', path('in'), '--out', path('out')];
    const { exitCode, stderr } = await runInMemory([...argv, '--glossary', SMALL_GLOSSARY]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [id = ''] = (await outputNames(path('out'))).filter((name) => name !== 'run.json');
    const edition = parsePairs(await readFile(path('out', id, 'pairs.json'), 'utf8'), 'pairs.json');
    expect(edition.document.metadata.url).toBe(url);
    expect(edition.document.provenance).toMatchObject({ input: url });
    expect(edition.document.provenance.fetchedAt).toMatch(/^20/);
    expect(await readdir(path('in'))).toEqual(
      expect.arrayContaining([`${id}.html`, `${id}.provenance.json`]),
    );
    // The folder gives the same edition: its file knows where it comes from, and the record is no document.
    const again = await runInMemory([
      'translate',
      path('in'),
      '--out',
      path('again'),
      '--glossary',
      SMALL_GLOSSARY,
    ]);
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    const second = parsePairs(await readFile(path('again', id, 'pairs.json'), 'utf8'), 'pairs.json');
    expect(second.document.metadata.url).toBe(url);
    expect(second.pairs).toEqual(edition.pairs);
  });

  it('that fails is named, and the rest is translated', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const urls = [`${server.origin}/gone.html`, `${server.origin}${portal.articlePaths[0]}`];
    const argv = ['translate', ...urls, '--allow-private', '--fetch-into', path('in'), '--out', path('out')];
    const { exitCode, stdout, stderr } = await runInMemory([...argv, '--glossary', SMALL_GLOSSARY]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`${server.origin}/gone.html was skipped`);
    expect(stdout).toContain('1 of 2 documents');
  });

  it('that cannot be fetched today names the copy of another day', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const url = `${server.origin}${portal.articlePaths[0]}`;
    const { stdout } = await acquire([url]);
    await server.close();
    const argv = ['translate', url, '--fetch-into', path('in'), '--out', path('out')];
    const { exitCode, stderr } = await runInMemory([...argv, '--glossary', SMALL_GLOSSARY]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`is at hand: ${stdout.trim()}.`);
  });

  it('in a private network is refused', async () => {
    const portal = createPortal({ articles: 1 });
    const server = await serve(portal.handler);
    const url = `${server.origin}${portal.articlePaths[0]}`;
    const { exitCode, stderr } = await runInMemory(['extract', url]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('--allow-private');
    expect(server.log).toHaveLength(0);
    const allowed = await runInMemory(['extract', url, '--allow-private', '--json']);
    expect(JSON.parse(allowed.stdout)).toMatchObject({
      metadata: { url },
      title: expect.stringContaining('第1批') as unknown,
    });
  });
});

describe('a process that is killed', () => {
  const ROOT = fileURLToPath(new URL('../..', import.meta.url));

  /** Runs the program as its own process; `kill` ends it as a power cut would. */
  function start(argv: readonly string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    return { kill: () => child.kill('SIGKILL'), ended };
  }

  it('loses no page and fetches none twice when it goes on', async () => {
    const portal = createPortal({ articles: 60, hasValidators: false });
    let kill: (() => void) | undefined;
    let articles = 0;
    const server = await serve((request, response) => {
      if (/post_24/.test(request.url ?? '') && ++articles === 25) kill?.();
      portal.handler(request, response);
    });
    const argv = [
      'acquire',
      server.origin + portal.listPath,
      '--column',
      '--out',
      path('in'),
      '--interval',
      '0',
      '--allow-private',
    ];
    const first = start(argv);
    kill = first.kill;
    await first.ended;
    kill = undefined;
    const stored = count(await readdir(path('in')), '.html');
    expect(stored).toBeGreaterThan(15);
    expect(stored).toBeLessThan(60);
    expect(await start(argv).ended).toBe(0);
    const names = await readdir(path('in'));
    expect(count(names, '.html')).toBe(60);
    expect(count(names, '.provenance.json')).toBe(60);
    expect(count(names, '.tmp')).toBe(0);
    for (const list of ['', 'index_2.html', 'index_3.html'])
      expect(server.count(portal.listPath + list)).toBe(1);
    // Only a page that was on its way when the process died is asked for again.
    const twice = portal.articlePaths.filter((name) => server.count(name) > 1);
    expect(twice.length).toBeLessThanOrEqual(2);
    expect(portal.articlePaths.every((name) => server.count(name) >= 1)).toBe(true);
  }, 60_000);
});
