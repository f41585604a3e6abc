/** @module What the program says of itself, in both languages, and how it answers wrong usage. */
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/command-table.js';
import { programVersion } from '../../src/pipeline/index.js';
import { runInMemory } from './run-in-memory.js';

const HAN = /\p{Script=Han}/u;

describe('help', () => {
  it('names every command in English', async () => {
    const { exitCode, stdout, stderr } = await runInMemory(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ +${name} .+ {2}\\S`, 'm'));
    expect(stdout).toContain('aligned Chinese-English editions');
    expect(stdout).not.toMatch(HAN);
  });

  it('is Chinese with --lang zh-CN, with --lang=zh-CN and in a Chinese environment', async () => {
    const spellings = [
      await runInMemory(['--lang', 'zh-CN', '--help']),
      await runInMemory(['--lang=zh-CN', '--help']),
      await runInMemory(['--help'], { environment: { LANG: 'zh_CN.UTF-8' } }),
    ];
    for (const { exitCode, stdout } of spellings) {
      expect(exitCode).toBe(0);
      expect(stdout).toContain('把中文政府文件制成中英对照版本。');
      expect(stdout).toContain('翻译文件，制成对照版本');
    }
  });

  it.each(COMMANDS.map(({ name }) => name))(
    'of %s describes it and its options in both languages',
    async (name) => {
      const english = await runInMemory([name, '--help']);
      const chinese = await runInMemory([name, '--help', '--lang', 'zh-CN']);
      expect([english.exitCode, chinese.exitCode]).toEqual([0, 0]);
      expect(english.stdout).toContain('print this help');
      expect(english.stdout).not.toMatch(HAN);
      expect(chinese.stdout).toContain('显示帮助');
      const options = (text: string): string[] => text.match(/--[a-z-]+/g) ?? [];
      expect(options(chinese.stdout)).toEqual(options(english.stdout));
    },
  );

  it('is printed, as a mistake, when nothing is asked', async () => {
    const { exitCode, stdout } = await runInMemory([]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('Usage: duizhao');
  });

  it('prints the version of package.json', async () => {
    const { exitCode, stdout } = await runInMemory(['--version']);
    expect(exitCode).toBe(0);
    expect(stdout.trim()).toBe(await programVersion());
  });
});

describe('wrong usage ends with exit code 2 and says what is wrong', () => {
  it.each([
    ['an unknown command', ['tranlsate'], /unknown command|tranlsate/],
    ['an unknown option of the program', ['--nonsense'], /--nonsense/],
    ['an unknown option of a command', ['translate', 'x.html', '--nonsense'], /unknown option '--nonsense'/],
    ['a missing argument', ['translate'], /inputs/],
    ['a missing subcommand', ['glossary'], /check/],
    ['an unknown subcommand', ['glossary', 'chekc'], /chekc/],
    ['a format that cannot be read', ['translate', 'x', '--from', 'rtf'], /html, text, markdown/],
    ['an unknown export format', ['translate', '-', '--formats', 'json,xml'], /"xml".*json, jsonl, markdown/],
    ['an unknown severity', ['translate', '-', '--fail-on', 'grave'], /info, warning, error/],
    ['an unknown engine', ['translate', '-', '--engine', 'oracle'], /"oracle".*grammar.*ENGINE_UNKNOWN/s],
    ['an unknown language', ['--lang', 'fr', '--help'], /"fr".*zh-CN.*LANGUAGE_UNKNOWN/],
    ['a missing glossary', ['translate', '-', '--glossary', '/nowhere'], /\/nowhere.*GLOSSARY_NOT_FOUND/],
  ])('%s', async (_, argv, message) => {
    const { exitCode, stdout, stderr } = await runInMemory(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it.each([['check'], ['find', '法']])('a missing glossary: glossary %s', async (...argv) => {
    const { exitCode, stderr } = await runInMemory(['glossary', ...argv, '--glossary', '/nowhere']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('GLOSSARY_NOT_FOUND');
  });

  it('a missing glossary: explain', async () => {
    const { exitCode, stderr } = await runInMemory(['explain', '法', '--glossary', '/nowhere']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('GLOSSARY_NOT_FOUND');
  });
});
