/** @module Simplified Chinese messages of reading and revising, beside those of `review`. */
import type { Translated } from '../../message-key.js';
import type { reviewDesk as english } from '../en/review-desk.js';

export const reviewDesk: Translated<typeof english> = {
  'cite-link': '复制链接',
  'term-documents': '见于 {{count}} 篇文件，共 {{places}} 处',
  'insert-term': '写入此译法',
  'add-selection': '将“{{text}}”列为术语',
  redo: '重做',
  'key-redo': '重做刚撤销的操作',
  'key-next-sentence': '下一句',
  'key-previous-sentence': '上一句',
  'key-fix': '改正可自动改正之处',
  'undo-nothing': '没有可撤销的操作。',
  'undo-changed-since': '该单元此后又有其他改动，未撤销。',
  'undo-failed': '未能撤销。',
  'apply-fix': '改正',
  ignore: '不是问题…',
  'ignore-reason': '为什么不是问题',
  'ignore-do': '不再提示',
  ignored: '已记入 suppressions.csv，并注明理由。',
  'last-resorts': '语言数据中没有：',
  glued: '{{count}} 个短语，没有规则相连：',
  'ask-engine': '询问 {{engine}}',
  asking: '正在询问 {{engine}}…',
  'remove-comment': '删除',
  versions: '以前的版本',
  'versions-none': '无。',
  'version-until': '截至',
  restore: '恢复',
};
