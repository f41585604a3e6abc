/** @module What SQLite says, as errors that name the cure. */
import { DuizhaoError } from '../../model/index.js';

interface Fault {
  readonly code: string;
  readonly message: (path: string, reason: string) => string;
  readonly cure: string;
  readonly isRetryable?: boolean;
}

const DAMAGED: Fault = {
  code: 'MEMORY_DAMAGED',
  message: (path, reason) => `${path} is damaged or no translation memory (${reason}).`,
  cure: 'Put a copy in its place, or move it away and import the TMX export or the editions again.',
};
const UNWRITABLE: Fault = {
  code: 'MEMORY_NOT_WRITABLE',
  message: (path, reason) => `${path} cannot be written (${reason}).`,
  cure: 'Check the permissions of the file and of its folder, or name another one with --memory.',
};

/** By SQLite's primary result code. */
const FAULTS: ReadonlyMap<number, Fault> = new Map<number, Fault>([
  [
    5,
    {
      code: 'MEMORY_BUSY',
      message: (path) => `Another program is writing to ${path}.`,
      cure: 'Wait until it has ended, and try again.',
      isRetryable: true,
    },
  ],
  [8, UNWRITABLE],
  [11, DAMAGED],
  [
    13,
    {
      code: 'MEMORY_DISK_FULL',
      message: (path) => `There is no room on the disk of ${path}; what was being added is not in it.`,
      cure: 'Make room, and run the same command again: what is there is not added twice.',
    },
  ],
  [26, DAMAGED],
]);

const FAILED: Fault = {
  code: 'MEMORY_FAILED',
  message: (path, reason) => `The translation memory ${path} cannot be used (${reason}).`,
  cure: 'Check the file, its folder and the disk.',
};

/** A failure of the database as a DuizhaoError; those of the memory itself pass through. */
export function memoryError(cause: unknown, path: string): DuizhaoError {
  if (cause instanceof DuizhaoError) return cause;
  const fault = faultOf(cause);
  const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
  return new DuizhaoError({
    code: fault.code,
    kind: 'input',
    message: fault.message(path, reason),
    cure: fault.cure,
    isRetryable: fault.isRetryable ?? false,
    cause,
  });
}

function faultOf(cause: unknown): Fault {
  if (typeof cause !== 'object' || cause === null || !('rawCode' in cause)) return FAILED;
  // Extended codes have the primary one in their lowest byte.
  return FAULTS.get(Number(cause.rawCode) & 0xff) ?? FAILED;
}

/** For everything that is wrong with the file before SQLite reads it. */
export function openingError(code: string, message: string, cure: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure, cause });
}
