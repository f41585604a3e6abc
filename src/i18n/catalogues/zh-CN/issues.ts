/** @module Simplified Chinese messages of the checks. */
import type { Translated } from '../../message-key.js';
import type { issues as english } from '../en/issues.js';

export const issues: Translated<typeof english> = {
  'term-missing': '术语“{{zh}}”没有译为“{{expected}}”。',
  'term-forbidden': '“{{zh}}”不得译为“{{actual}}”，应译为“{{expected}}”。',
  'number-missing': '英文缺少“{{raw}}”中的数 {{value}}。',
  'number-added': '英文中的数“{{raw}}”（{{value}}）不见于中文。',
  'number-changed': '中文为“{{expected}}”，英文为“{{actual}}”。',
  'date-missing': '英文缺少日期“{{raw}}”（{{value}}）。',
  'date-added': '英文中的日期“{{raw}}”（{{value}}）不见于中文。',
  'date-changed': '中文日期为“{{expected}}”，英文为“{{actual}}”。',
  'han-left': '英文中残留汉字：“{{actual}}”。',
  'engine-failure': '引擎“{{engine}}”未能给出可接受的译文（{{code}}）。',
  'engine-fallback': '引擎“{{insteadOf}}”的译文有误，改用“{{engine}}”的译文。',
  'empty-target': '没有英文。',
  'doubled-unit': '英文与另一段中文（{{other}}）的英文相同。',
  'doubled-sentence': '句子“{{actual}}”在英文中出现两次，中文并无重复。',
  'pair-missing': '段落 {{id}} 没有对应的句对。',
  'pair-unknown': '句对 {{id}} 不属于文档的任何段落。',
  'pair-repeated': '句对 {{id}} 重复出现。',
  'pair-order': '句对 {{id}} 顺序有误，此处应为 {{expected}}。',
  'full-width-left': '英文中残留全角标点：{{actual}}',
  'unbalanced-bracket': '括号 {{actual}} 不成对。',
  'unbalanced-quote': '引号 {{actual}} 不成对。',
  'repeated-word': '单词“{{actual}}”连续出现两次。',
  'double-space': '“{{actual}}”之后有连续两个空格。',
  'edge-space': '英文首尾有空格。',
  'length-short': '英文相对中文过短（{{expected}} 字对 {{actual}} 词），可能有遗漏。',
  'length-long': '英文相对中文过长（{{expected}} 字对 {{actual}} 词），可能有重复或增译。',
};
