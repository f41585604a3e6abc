/** @module Metadata of a page: its meta tags first, then what it shows. */
import type { CheerioAPI } from 'cheerio/slim';
import type { DocumentMetadata } from '../../../model/index.js';
import { publicationDateIn } from '../dates.js';
import { readLabelledMetadata } from '../labelled-metadata.js';
import { tidy } from '../white-space.js';
import { META_NAMES } from './portal-hints.js';

export type MetaTags = ReadonlyMap<string, string>;

/** Names in lower case; the first tag of a name with a value counts. */
export function readMetaTags($: CheerioAPI): MetaTags {
  const tags = new Map<string, string>();
  for (const element of $('meta').toArray()) {
    const { name, property, content } = element.attribs;
    const key = (name ?? property ?? '').trim().toLowerCase();
    const value = tidy(content ?? '');
    if (key !== '' && value !== '' && !value.startsWith('<') && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

export function metaValue(tags: MetaTags, field: keyof typeof META_NAMES): string | undefined {
  for (const name of META_NAMES[field]) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Meta values sometimes repeat their label: 来源：北京青年报. */
function withoutLabel(value: string | undefined): string | undefined {
  const bare = value?.replace(/^(?:信息|文章|稿件)?来源\s*[:：]\s*/, '').trim();
  return bare === '' ? undefined : bare;
}

/** The tag's date, or the same day as the page shows it with the time. */
function preferTime(tag: string | undefined, shown: string | undefined): string | undefined {
  if (tag === undefined) return shown;
  return shown !== undefined && shown.length > tag.length && shown.startsWith(tag) ? shown : tag;
}

/** The source as shown, without the author's name where the tag shows that it ends before. */
function sourceOf(shown: string | undefined, tags: MetaTags): string | undefined {
  const tagged = withoutLabel(metaValue(tags, 'fallbackSource'));
  return shown === undefined || (tagged !== undefined && shown.startsWith(tagged)) ? tagged : shown;
}

function keywordsOf(tags: MetaTags): readonly string[] | undefined {
  const words = metaValue(tags, 'keywords')
    ?.split(/[,，;；、\s]+/)
    .filter((word) => word !== '');
  return words === undefined || words.length === 0 ? undefined : words;
}

/** `shown` are the texts of the lines around the title, in order. */
export function readMetadata(tags: MetaTags, shown: readonly string[]): DocumentMetadata {
  const visible = readLabelledMetadata(shown);
  const taggedDate = publicationDateIn(metaValue(tags, 'publishedAt') ?? '');
  const fields = {
    siteName: metaValue(tags, 'siteName'),
    column: metaValue(tags, 'column'),
    publishedAt: preferTime(taggedDate, visible.publishedAt),
    contentSource: withoutLabel(metaValue(tags, 'contentSource')) ?? sourceOf(visible.contentSource, tags),
    issuer: visible.issuer ?? metaValue(tags, 'issuer'),
    documentNumber: visible.documentNumber ?? metaValue(tags, 'documentNumber'),
    url: metaValue(tags, 'url'),
    keywords: keywordsOf(tags),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
