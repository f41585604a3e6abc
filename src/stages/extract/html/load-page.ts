/** @module Markup to a tree, with the streaming parser: its time grows with the page, however deep the nesting. */
import { limitNesting } from './limit-nesting.js';
import { load, type CheerioAPI } from 'cheerio/slim';

/** Never fails: unclosed, truncated and misnested markup gives the tree that can be made of it. */
export function loadPage(markup: string): CheerioAPI {
  return load(limitNesting(markup), { xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true } });
}
