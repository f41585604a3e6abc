/** @module Asks git, which may not be there, and runs nothing that a repository's settings name. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DuizhaoError } from '../../model/index.js';

const run = promisify(execFile);

/** The whole history of a glossary as patches; more is rather a fault. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Settings of a repository can name programs; none of them is run. */
const SAFE = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'color.ui=never',
];

function failure(folder: string, cause: unknown): DuizhaoError {
  const isAbsent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new DuizhaoError({
    code: isAbsent ? 'GIT_MISSING' : 'GLOSSARY_NO_HISTORY',
    kind: 'usage',
    message: isAbsent
      ? 'git is not installed, so there is no history to read.'
      : `${folder} is in no git repository with commits, so there is no history to read.`,
    cure: isAbsent ? 'Install git.' : 'Name a glossary that is kept in git with --glossary.',
    cause,
  });
}

/**
 * The output of a git command.
 * @throws DuizhaoError `GIT_MISSING` or `GLOSSARY_NO_HISTORY`.
 */
export async function git(folder: string, argv: readonly string[]): Promise<string> {
  try {
    const options = {
      cwd: folder,
      maxBuffer: MOST_BYTES,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    };
    const { stdout } = await run('git', [...SAFE, ...argv], options);
    return stdout;
  } catch (cause) {
    throw failure(folder, cause);
  }
}
