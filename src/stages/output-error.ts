/** @module Turns a failed write into an error that says what the user does about it. */
import { DuizhaoError } from '../model/index.js';

interface Explanation {
  readonly code: string;
  readonly reason: string;
  readonly cure: string;
}

const NOT_A_FOLDER: Explanation = {
  code: 'OUTPUT_NOT_A_FOLDER',
  reason: 'a file stands where a folder is needed',
  cure: 'Move that file away, or name another folder with --out.',
};
const NOT_PERMITTED: Explanation = {
  code: 'OUTPUT_NOT_PERMITTED',
  reason: 'the folder is read-only or belongs to someone else',
  cure: 'Change its permissions, or name a folder of your own with --out.',
};
const DISK_FULL: Explanation = {
  code: 'OUTPUT_DISK_FULL',
  reason: 'there is no space left on the disk',
  cure: 'Free some space or name a folder on another disk with --out, then run again; earlier files are untouched.',
};
const NAME_TOO_LONG: Explanation = {
  code: 'OUTPUT_NAME_TOO_LONG',
  reason: 'the path is longer than the file system allows',
  cure: 'Name a shorter folder with --out.',
};
const UNWRITABLE: Explanation = {
  code: 'OUTPUT_UNWRITABLE',
  reason: 'the system refused',
  cure: 'Check the folder and its disk, or name another folder with --out.',
};

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  EISDIR: NOT_A_FOLDER,
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  EROFS: NOT_PERMITTED,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: DISK_FULL,
  ENAMETOOLONG: NAME_TOO_LONG,
};

/** Exit code 2: the output folder is the user's choice. `path` is what was to be written. */
export function outputError(cause: unknown, path: string): DuizhaoError {
  const systemCode = systemCodeOf(cause);
  const { code, reason, cure } = EXPLANATIONS[systemCode] ?? UNWRITABLE;
  const message = `${path} cannot be written: ${reason}${systemCode === '' ? '' : ` (${systemCode})`}.`;
  return new DuizhaoError({ code, kind: 'usage', message, cure, cause });
}

/** `ENOSPC` and the like; empty for errors that are not the system's. */
export function systemCodeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}
