/** @module Simplified Chinese messages of the command line. */
import type { Translated } from '../../message-key.js';
import type { cli as english } from '../en/cli.js';

export const cli: Translated<typeof english> = {
  error: '{{message}}{{cure}}',
  'finding-line': '{{place}}  {{severity}}  {{message}}',
  'severity-info': '提示',
  'severity-warning': '警告',
  'severity-error': '错误',
  'glossary-findings-none': '未发现问题。',
  'glossary-findings': '发现 {{count}} 个问题。',
};
