/** @module Simplified Chinese messages of the commands that edit the glossary. */
import type { Translated } from '../../message-key.js';
import type { terms as english } from '../en/terms.js';

export const terms: Translated<typeof english> = {
  'add-summary': '添加术语',
  'argument-zh': '中文术语',
  'argument-en': '首选英文',
  'option-domain': '术语所属领域，即 terms/ 下的文件名',
  'option-column': 'glossary/README.md 所述的“{{column}}”列',
  'option-dry-run': '只显示将写入的内容，不写任何文件',
  'row-added': '{{place}}  新增 {{zh}}  {{en}}',
  'row-removed': '{{place}}  删除 {{zh}}  {{en}}',
  'row-changed': '{{place}}  修改 {{zh}}',
  'cell-changed': '{{column}}：“{{before}}” -> “{{after}}”',
  'nothing-changes': '没有变化。',
  faulty: '未写入：写入后术语库会有错误。',
  written: '已写入 {{count}} 行。',
  'not-written': '将写入 {{count}} 行。',
};
