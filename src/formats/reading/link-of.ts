/** @module Where an attachment or the image of a caption is found, as an address that readers may follow. */
import type { Edition, TranslationUnit } from '../../model/index.js';

/**
 * @returns an http or https address; nothing for other schemes, and for relative links of a page whose address is not
 * known
 */
export function linkOf(
  { href }: Pick<TranslationUnit, 'href'>,
  { metadata }: Pick<Edition['document'], 'metadata'>,
): string | undefined {
  if (href === undefined || href === '' || !URL.canParse(href, metadata.url)) return undefined;
  const address = new URL(href, metadata.url);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
