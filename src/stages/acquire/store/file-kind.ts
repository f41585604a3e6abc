/** @module What kind of file a response is, by its first bytes, then by what the server says, then by its address. */
import { extname } from 'node:path';
import { binaryFormatOf } from '../../decode/binary-format.js';
import { fetchError } from '../http/fetch-error.js';

const BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/xml': '.html',
  'application/xml': '.html',
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.ms-excel': '.xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/ofd': '.ofd',
};

/** What may be a document, and is kept under its own extension. */
const KEPT_EXTENSIONS = new Set([
  '.pdf',
  '.doc',
  '.docx',
  '.wps',
  '.xls',
  '.xlsx',
  '.et',
  '.ofd',
  '.txt',
  '.md',
]);
/** All three are packages in ZIP; which one it is, the name tells. */
const ZIP_EXTENSIONS = new Set(['.docx', '.xlsx', '.ofd']);
const OLE_EXTENSIONS = new Set(['.doc', '.xls', '.wps', '.et']);
const UNSPECIFIC = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/download',
]);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function addressExtension(url: string): string {
  const extension = extname(new URL(url).pathname).toLowerCase();
  return KEPT_EXTENSIONS.has(extension) ? extension : '';
}

/** Signatures are believed before headers: servers send PDF as text/html. */
function signedExtension(bytes: Uint8Array, declared: string): string | undefined {
  const binary = binaryFormatOf(bytes);
  if (binary) return `.${binary}`;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return ZIP_EXTENSIONS.has(declared) ? declared : undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return OLE_EXTENSIONS.has(declared) ? declared : '.doc';
  return undefined;
}

/** The bare media type in lower case. */
const mediaType = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

/**
 * The extension to keep a response under, with its dot.
 * @throws DuizhaoError `CONTENT_UNSUPPORTED` for what is no document, such as an image
 */
export function extensionFor(url: string, contentType: string, bytes: Uint8Array): string {
  const type = mediaType(contentType);
  const byType = BY_TYPE[type] ?? '';
  const isOffice = KEPT_EXTENSIONS.has(byType) && !type.startsWith('text/');
  const declared = isOffice ? byType : addressExtension(url);
  const signed = signedExtension(bytes, declared);
  if (signed !== undefined) return signed;
  if (byType !== '') return byType;
  // A server that does not know what it sends: the address may, and otherwise it is a page.
  if (UNSPECIFIC.has(type)) return addressExtension(url) || '.html';
  throw fetchError(url, {
    code: 'CONTENT_UNSUPPORTED',
    reason: `it is ${type}, not a document`,
    cure: 'Name the address of the page that holds the text.',
  });
}
