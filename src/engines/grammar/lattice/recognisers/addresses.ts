/** @module Addresses of mail and of pages stay as they are. */
import { nominal } from '../../english/nodes.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** The characters of RFC 5322's dot-atom that are in use, and a host with a dot. */
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;
/** With a scheme or `www.`; a full stop or comma at the end belongs to the sentence. */
const PAGE = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&*+,;=%-]*[\w/=&#-]/iy;

export const recogniseAddress: Recogniser = ({ text }, start) => {
  if (/[\w.+-]/.test(text[start - 1] ?? '')) return [];
  for (const pattern of [PAGE, MAIL]) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const english = nominal(found, { countability: 'proper' });
    return [recognisedEdge('latin', start, { end: start + found.length, category: 'N', english, cost: 0.2 })];
  }
  return [];
};
