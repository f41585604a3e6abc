/** @module The id of a fetched document, made from its address so that people recognise the page. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { safeName } from '../safe-name.js';

/** Names that say nothing without the folders before them. */
const EMPTY_NAME = /^(?:index|default|home|main|content|detail|view|show|article|info)?$/i;
const HASH_LENGTH = 8;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first 8 hexadecimal digits of a SHA-256. */
export function shortHash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, HASH_LENGTH);
}

/**
 * @example idForUrl('https://www.heshan.gov.cn/zwgk/content/post_2456789.html') // 'heshan.gov.cn-post_2456789'
 * @example idForUrl('https://www.heshan.gov.cn/zwgk/') // 'heshan.gov.cn-zwgk'
 */
export function idForUrl(address: string): string {
  const url = new URL(address);
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const name = decoded(last.slice(0, last.length - extname(last).length));
  const meaning = EMPTY_NAME.test(name) ? [...parts.slice(-2).map(decoded), name] : [name];
  const host = url.host.replace(/^www\./, '').replace(':', '-');
  // Two pages that differ only in their query are two pages.
  const query = url.search === '' ? '' : shortHash(url.search);
  return safeName([host, ...meaning, query].filter((part) => part !== '').join('-'));
}
