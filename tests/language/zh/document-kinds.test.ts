/** @module A title names the kind of its document last. */
import { expect, it } from '@jest/globals';
import { documentKind, documentKindEnglish, namesDocument } from '../../../src/language/zh/document-kinds.js';

it.each([
  ['云溪县2023年法治政府建设工作报告', '报告', 'report'],
  ['关于印发《云溪县重大行政决策程序规定》的通知', '通知', 'circular'],
  ['云溪县行政规范性文件管理办法（试行）', '办法', 'measures'],
  ['云溪县2023年政府信息公开工作年报', '年报', 'annual report'],
  ['县长在全县工作会议上的讲话稿', '讲话稿', 'speech'],
])('%s', (title, kind, english) => {
  expect(documentKind(title)).toBe(kind);
  expect(documentKindEnglish(kind)).toBe(english);
});

it('what only tells news names none', () => {
  expect(documentKind('云溪县开展普法活动')).toBeUndefined();
  expect(namesDocument('云溪县开展普法活动')).toBe(false);
  expect(documentKindEnglish('活动')).toBe('');
});
