/** @module Names that every file system takes. */

/** Characters that some file system forbids, and white space. */
const UNSAFE = /[\s<>:"/\\|?*]+/g;
const MAXIMUM_LENGTH = 80;

/** At most 80 characters, none of them forbidden anywhere, no dot or dash at either end; `document` when nothing is left. */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return safe.slice(0, MAXIMUM_LENGTH) || 'document';
}
