/** @module Who a document is from, as lists and citations name it. */
import type { Edition } from '../model/index.js';

/** The issuer, else the source that the page names, else the site; empty where none is known. */
export const documentSource = ({
  issuer,
  contentSource,
  siteName,
}: Edition['document']['metadata']): string => issuer ?? contentSource ?? siteName ?? '';
