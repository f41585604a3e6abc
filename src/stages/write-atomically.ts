/**
 * @module Writes a set of files so that none is ever half-written under its final name: all are written and flushed
 * under temporary names in the same folder first, and only then renamed, one after the other.
 */
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { outputError, systemCodeOf } from './output-error.js';

/** `.duizhao-<process>-<number>.tmp` */
const TEMPORARY_NAME = /^\.duizhao-(\d+)-(\d+)\.tmp$/u;

/** A temporary file of a running process this old is one whose process number has been given out again. */
const STALE_AFTER_MILLISECONDS = 60 * 60 * 1000;

let written = 0;
const inFlight = new Set<string>();

/** Files for one folder: name -> bytes, or text in UTF-8. */
export interface FolderFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Writes every file into `folder`, which is created if need be; clears what killed runs left.
 * When one file cannot be staged, no final name is touched.
 * @throws DuizhaoError `OUTPUT_NOT_A_FOLDER`, `OUTPUT_NOT_PERMITTED`, `OUTPUT_DISK_FULL`, `OUTPUT_NAME_TOO_LONG` or
 * `OUTPUT_UNWRITABLE`; the temporary files are gone by then.
 */
export const writeAtomically = (folder: string, files: FolderFiles['files']): Promise<void> =>
  writeFoldersAtomically([{ folder, files }]);

/** As `writeAtomically`, for several folders: files are renamed in the order given, when all are staged. */
export async function writeFoldersAtomically(sets: readonly FolderFiles[]): Promise<void> {
  const staged = new Map<string, string>();
  let path = '';
  try {
    for (const { folder, files } of sets) {
      path = folder;
      await makeFolder(resolve(folder));
      await removeStaleFiles(folder);
      for (const [name, text] of files) {
        path = join(folder, name);
        const temporary = temporaryPath(folder);
        staged.set(temporary, path);
        await writeFlushed(temporary, text);
      }
    }
    for (const [temporary, final] of staged) {
      path = final;
      await rename(temporary, final);
    }
    for (const { folder } of sets) await flushFolder(folder);
  } catch (cause) {
    throw outputError(cause, path);
  } finally {
    await discard(staged.keys());
  }
}

/** Not `mkdir`'s own recursion: in Node 20 it never ends where the system has no such place, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (await isFolder(folder)) return;
    if (systemCodeOf(cause) !== 'ENOENT' || (await isFolder(dirname(folder)))) throw cause;
    await makeFolder(dirname(folder));
    await makeFolder(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isDirectory() === true;
}

function temporaryPath(folder: string): string {
  written += 1;
  const path = join(folder, `.duizhao-${process.pid}-${written}.tmp`);
  inFlight.add(path);
  return path;
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the renames survive a power cut. Not every file system lets a folder be flushed; the files are safe anyway. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes the temporary files that are still there; after success there are none. */
async function discard(temporaries: Iterable<string>): Promise<void> {
  for (const temporary of temporaries) {
    await unlink(temporary).catch(() => undefined);
    inFlight.delete(temporary);
  }
}

/** Clears what killed runs left in a folder that needs no new files. */
export async function removeStaleFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = TEMPORARY_NAME.exec(name)?.[1];
    const path = join(folder, name);
    if (owner !== undefined && (await isStale(path, Number(owner))))
      await unlink(path).catch(() => undefined);
  }
}

async function isStale(path: string, owner: number): Promise<boolean> {
  // In a container every run may get the same number, so one's own files are told by name, not by age.
  if (owner === process.pid) return !inFlight.has(path);
  if (!isRunning(owner)) return true;
  const status = await stat(path).catch(() => undefined);
  return status !== undefined && Date.now() - status.mtimeMs > STALE_AFTER_MILLISECONDS;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return systemCodeOf(error) === 'EPERM';
  }
}
