/** @module The errors of editing the glossary. */
import { DuizhaoError } from '../../model/index.js';

/** An edit that cannot be made as asked; nothing has been written. */
export function editError(code: string, message: string, cure: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure, cause });
}
