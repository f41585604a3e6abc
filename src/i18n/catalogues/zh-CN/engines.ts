/** @module Simplified Chinese messages about engines. */
import type { Translated } from '../../message-key.js';
import type { engines as english } from '../en/engines.js';

export const engines: Translated<typeof english> = {
  summary: '列出翻译引擎：哪些可用，其余还缺什么',
  'argument-ids': '要列出的引擎（默认：全部）',
  'option-fallback': '备用引擎：所选引擎的译文有误或没有译文时由它补上',
  'option-max-cost': '费用将超过此数额之前停止，以引擎价格的货币计',
  'spent-calls': '调用{{count}}次',
  'spent-tokens': '发送{{input}}、接收{{output}}个词元',
  'spent-characters': '计费{{characters}}个字符',
  spent: '用量：{{what}}。',
  'dry-settled': '已有{{count}}段译文。',
  'dry-engine': '{{engine}}：需译{{blocks}}段、{{characters}}字；{{usage}}。',
  'dry-tokens': '{{tokens}}个词元',
  'dry-at-most': '至多{{what}}',
  'dry-free': '无费用',
  'dry-unusable': '{{engine}}：不可用。{{message}} {{cure}}',
  'dry-end': '试运行：未调用引擎，未写文件。',
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
