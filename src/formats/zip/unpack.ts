/** @module Reads named parts of a ZIP package of unknown origin, within bounds. */
import { unzipSync } from 'fflate';
import { DuizhaoError } from '../../model/index.js';
import { MAXIMUM_XML_BYTES } from '../xml/parse-xml.js';

/** Parts of one package: a workbook with a sheet a day of a year, and some. */
const MAXIMUM_PARTS = 1000;

export interface UnpackOptions {
  /** The parts that are wanted; the others are not inflated. */
  readonly isWanted: (name: string) => boolean;
  /** Only for messages. */
  readonly input: string;
}

function tooLarge(input: string): DuizhaoError {
  return new DuizhaoError({
    code: 'PACKAGE_TOO_LARGE',
    kind: 'input',
    message: `${input} unpacks to more than ${MAXIMUM_XML_BYTES / 1024 / 1024} MB or ${MAXIMUM_PARTS} parts.`,
    cure: 'Such a file is no translation; ask its sender for the original.',
  });
}

/**
 * Name -> bytes of the wanted parts.
 * @throws DuizhaoError `PACKAGE_BROKEN`, `PACKAGE_TOO_LARGE`
 */
export function unpackZip(bytes: Uint8Array, { isWanted, input }: UnpackOptions): Map<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      // Only as much is inflated as a part states, so a false statement cannot fill the memory either.
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > MAXIMUM_PARTS) throw tooLarge(input);
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > MAXIMUM_XML_BYTES) throw tooLarge(input);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof DuizhaoError) throw cause;
    throw new DuizhaoError({
      code: 'PACKAGE_BROKEN',
      kind: 'input',
      message: `${input} is a damaged package, or none at all.`,
      cure: 'Open it in the program that made it and save it again.',
      cause,
    });
  }
}
