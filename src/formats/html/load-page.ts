/** @module Markup to a tree, with the streaming parser: its time grows with the page, however deep the nesting. */
import { createRequire } from 'node:module';
import type * as Cheerio from 'cheerio/slim';
import { limitNesting } from './limit-nesting.js';

// Loading the parser takes a tenth of a second, which documents that are no pages do not pay (docs/engine.md has the times).
const require = createRequire(import.meta.url);
let cheerio: typeof Cheerio | undefined;

const parser = (): typeof Cheerio => (cheerio ??= require('cheerio/slim') as typeof Cheerio);

/** Well-formed XML; no entities but the five of XML itself are known, so none can expand. */
export const loadXml = (markup: string): Cheerio.CheerioAPI => parser().load(markup, { xml: true });

type Root = ReturnType<Cheerio.CheerioAPI['root']>[number];

/** An element of the tree. */
export type Element = Extract<Root['children'][number], { attribs: unknown }>;

/** Never fails: unclosed, truncated and misnested markup gives the tree that can be made of it. */
export function loadPage(markup: string): Cheerio.CheerioAPI {
  return parser().load(limitNesting(markup), {
    xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true },
  });
}
