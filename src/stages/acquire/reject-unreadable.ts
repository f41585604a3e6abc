/** @module Refuses bytes that hold no text: nothing at all, or a binary file. */
import { DuizhaoError } from '../../model/index.js';
import { binaryFormatOf } from '../decode/binary-format.js';
import { detectUtf16 } from '../decode/utf16.js';

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly cure: string;
}

const WORD = 'Save the document as .docx in a word processor, or as plain text.';
const CONVERT = 'Save the page as HTML or copy its text into a .txt file.';

/** The kinds of file that people hand in by mistake. ZIP covers XLSX, OFD and WPS packages; DOCX is read. */
const SIGNATURES: readonly Signature[] = [
  {
    name: 'ZIP (or XLSX, OFD)',
    bytes: [0x50, 0x4b, 0x03, 0x04],
    cure: WORD,
  },
  {
    name: 'old Word or Excel',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    cure: WORD,
  },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47], cure: CONVERT },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff], cure: CONVERT },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38], cure: CONVERT },
  { name: 'gzip', bytes: [0x1f, 0x8b], cure: 'Unpack it first.' },
  { name: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21], cure: 'Unpack it first.' },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf], cure: 'Unpack it first.' },
];

/** Text has no NUL unless it is UTF-16; one stray NUL is a damaged file, not a binary one. */
const NUL_SHARE_OF_BINARY = 0.001;

function binary(input: string, what: string, cure: string): DuizhaoError {
  return new DuizhaoError({
    code: 'INPUT_BINARY',
    kind: 'input',
    message: `${input} is ${what}, not text.`,
    cure,
  });
}

function hasManyNuls(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count > 1 && count / bytes.length > NUL_SHARE_OF_BINARY;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf);
}

/** @throws DuizhaoError `INPUT_EMPTY`, `INPUT_BINARY` */
export function rejectUnreadable(input: string, bytes: Uint8Array): void {
  if (binaryFormatOf(bytes)) return;
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) throw binary(input, `a ${signature.name} file`, signature.cure);
  if (detectUtf16(bytes) === undefined) {
    if (hasManyNuls(bytes)) throw binary(input, 'a binary file', CONVERT);
    if (!isBlank(bytes)) return;
  } else if (bytes.length > 2) return;
  throw new DuizhaoError({
    code: 'INPUT_EMPTY',
    kind: 'input',
    message: `${input} is empty.`,
    cure: 'Save the page again, or name a file that holds text.',
  });
}
