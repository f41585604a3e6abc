/** @module What the fields of a unit are called in TMX, and which tags mean Chinese and English. */
import type { MemoryState, MemoryUnit } from '../../model/index.js';

/** Fields that are texts and stand in a `prop` of this type. Context as memoQ names it. */
export const PROPERTY_TYPES = {
  previous: 'x-context-pre',
  next: 'x-context-post',
  author: 'x-author',
  note: 'x-note',
  documentId: 'x-document',
  documentTitle: 'x-document-title',
  unitId: 'x-unit',
  site: 'x-site',
  documentType: 'x-document-type',
  glossaryVersion: 'x-glossary-version',
} as const satisfies Partial<Record<keyof MemoryUnit, string>>;

export const ORIGIN_TYPE = 'x-origin';
export const ENGINE_TYPE = 'x-engine';
export const STATE_TYPE = 'x-state';
export const YEAR_TYPE = 'x-year';
/** After the type of a `prop` whose text XML cannot hold: it is written as a JSON string. */
export const JSON_SUFFIX = '-json';
/** The type of a `ph` that stands for a character that XML cannot hold, by its number in hexadecimal. */
export const CHARACTER_TYPE = 'x-character';
/** Names our own files, whose white space is meant as it stands. */
export const CREATION_TOOL = 'duizhao';

/** OmegaT's names of the neighbours. */
export const FOREIGN_CONTEXT: Readonly<Record<string, 'previous' | 'next'>> = {
  prev: 'previous',
  next: 'next',
};

/** Trados' levels of confirmation. */
export const FOREIGN_STATES: Readonly<Record<string, MemoryState>> = {
  Unspecified: 'draft',
  Draft: 'draft',
  RejectedTranslation: 'draft',
  RejectedSignOff: 'draft',
  Translated: 'translated',
  ApprovedTranslation: 'reviewed',
  ApprovedSignOff: 'final',
};
export const FOREIGN_STATE_TYPE = 'x-ConfirmationLevel';

const CHINESE = /^(?:zh|zho|chi|cmn)(?:[-_]|$)/i;
const TRADITIONAL = /[-_](?:hant|tw|hk|mo)\b/i;
const ENGLISH = /^(?:en|eng)(?:[-_]|$)/i;

/** Any tag of Chinese or English: zh, zh-CN, zh_CN, cmn-Hans, EN, en-GB. */
export function languageOf(tag: string): 'zh' | 'zh-Hant' | 'en' | undefined {
  if (CHINESE.test(tag)) return TRADITIONAL.test(tag) ? 'zh-Hant' : 'zh';
  return ENGLISH.test(tag) ? 'en' : undefined;
}
