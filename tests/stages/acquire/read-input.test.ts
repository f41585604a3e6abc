/** @module What may be read, and how what may not is refused. */
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { DuizhaoError } from '../../../src/model/index.js';
import {
  documentIdFor,
  listInputs,
  readInput,
  uniqueDocumentIds,
} from '../../../src/stages/acquire/index.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

async function codeOf(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DuizhaoError)) throw new Error('a DuizhaoError was expected');
  expect(error.kind).toBe('input');
  expect(error.cure).not.toBe('');
  return error.code;
}

async function saved(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(path(name), bytes);
  return path(name);
}

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe('readInput', () => {
  it('reads a file and standard input', async () => {
    const file = await saved('a.txt', '一、总体要求');
    expect(Buffer.from((await readInput(file)).bytes).toString()).toBe('一、总体要求');
    const { input, bytes } = await readInput('-', { standardInput: chunks('一、', '总体要求') });
    expect([input, Buffer.from(bytes).toString()]).toEqual(['-', '一、总体要求']);
  });

  it.each([
    ['empty.txt', '', 'INPUT_EMPTY'],
    ['blank.html', ' \r\n\t\n', 'INPUT_EMPTY'],
    ['mark.txt', Uint8Array.of(0xef, 0xbb, 0xbf), 'INPUT_EMPTY'],
    ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'INPUT_BINARY'],
    ['a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'INPUT_BINARY'],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'INPUT_BINARY'],
    ['a.bin', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 251), 'INPUT_BINARY'],
  ])('refuses %s', async (name, bytes, code) => {
    const zeroes = name === 'a.bin' ? Buffer.concat([bytes as Uint8Array, Buffer.alloc(40)]) : bytes;
    expect(await codeOf(readInput(await saved(name, zeroes)))).toBe(code);
  });

  it('does not take UTF-16 for a binary file', async () => {
    const file = await saved('a.txt', Buffer.from('<p>法治政府建设</p>', 'utf16le'));
    expect((await readInput(file)).bytes.length).toBeGreaterThan(0);
  });

  it('names a missing file, a folder and a size beyond the limit', async () => {
    expect(await codeOf(readInput(path('none.txt')))).toBe('INPUT_NOT_FOUND');
    expect(await codeOf(readInput(path()))).toBe('INPUT_UNREADABLE');
    const file = await saved('big.txt', '法'.repeat(100));
    expect(await codeOf(readInput(file, { maximumBytes: 200 }))).toBe('INPUT_TOO_LARGE');
    const endless = { maximumBytes: 5, standardInput: chunks('法治', '政府', '建设') };
    expect(await codeOf(readInput('-', endless))).toBe('INPUT_TOO_LARGE');
  });
});

describe('listInputs', () => {
  it('lists the documents of a folder by name, without notes, hidden files and folders', async () => {
    for (const name of ['b.html', 'a.txt', 'README.md', 'c.md', 'd.rtf', '.hidden.txt'])
      await saved(name, 'x');
    await mkdir(path('e.html'));
    expect(await listInputs(path())).toEqual([path('a.txt'), path('b.html'), path('c.md')]);
  });

  it('passes a file and standard input through, and names what is not there', async () => {
    const file = await saved('page.aspx', 'x');
    expect(await listInputs(file)).toEqual([file]);
    expect(await listInputs('-')).toEqual(['-']);
    expect(await codeOf(listInputs(path('none')))).toBe('INPUT_NOT_FOUND');
    await mkdir(path('empty'));
    expect(await codeOf(listInputs(path('empty')))).toBe('INPUT_FOLDER_EMPTY');
  });
});

describe('document ids', () => {
  it('are the file names, safe for any file system', () => {
    expect(documentIdFor('input/zhaiwu-2021.html')).toBe('zhaiwu-2021');
    expect(documentIdFor('报告 2021: 终稿.txt')).toBe('报告-2021-终稿');
    expect(documentIdFor('-')).toBe('standard-input');
    expect(documentIdFor('..txt')).toBe('document');
  });

  it('stay apart when only extension, folder or case differ', () => {
    const ids = uniqueDocumentIds(['a/x.html', 'a/x.txt', 'b/X.txt', 'y.txt']);
    expect(ids).toEqual(['x-html', 'x-txt', 'X-txt-2', 'y']);
  });
});
