/** @module Asks git, which may not be there; what a user's settings would change in its answers is set here. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DuizhaoError } from '../../model/index.js';

const run = promisify(execFile);

/** The whole history of a glossary as patches; more is rather a fault. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What settings could add to an answer, or which programs they could have run for it. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'color.ui=never',
  'diff.relative=false',
  'log.follow=false',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);

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
    const { stdout } = await run('git', ['--no-pager', ...SETTINGS, ...argv], options);
    return stdout;
  } catch (cause) {
    throw failure(folder, cause);
  }
}
