/** @module Simplified Chinese messages about engines. */
import type { Translated } from '../../message-key.js';
import type { engines as english } from '../en/engines.js';

export const engines: Translated<typeof english> = {
  summary: '列出翻译引擎：哪些可用，其余还缺什么',
  'argument-ids': '要列出的引擎（默认：全部）',
  'option-config': '描述翻译服务的文件（默认：duizhao.config.json）',
  'option-probe': '让每个引擎翻译一句话；服务方可能计费',
  usable: '可用',
  ready: '可以调用',
  unusable: '不可用',
  'on-this-machine': '在本机运行，不发送任何内容',
  'sends-to': '原文发送至 {{address}}',
  'sends-to-model': '原文发送至 {{address}}，模型 {{model}}',
  'key-from': '密钥取自 {{variable}}',
  'no-price': '未填价格',
  unconfigured: '配置文件中没有',
  'probe-answer': '“{{target}}”，用时 {{milliseconds}} 毫秒',
  'probe-offer': '服务是否应答，可用 --probe 查看。',
};
