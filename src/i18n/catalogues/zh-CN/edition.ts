/** @module Simplified Chinese words of the exported editions. */
import type { Translated } from '../../message-key.js';
import type { edition as english } from '../en/edition.js';

export const edition: Translated<typeof english> = {
  'origin-memory-exact': '翻译记忆',
  'origin-memory-fuzzy': '翻译记忆（模糊匹配）',
  'origin-engine': '引擎',
  'origin-human': '人工',
  'state-initial': '未翻译',
  'state-translated': '已翻译',
  'state-reviewed': '已审校',
  'state-final': '定稿',
};
