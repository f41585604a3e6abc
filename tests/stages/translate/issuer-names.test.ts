/** @module What a document says of its issuer. */
import { describe, expect, it } from '@jest/globals';
import { issuerNames } from '../../../src/stages/translate/issuer-names.js';

describe('issuerNames', () => {
  it.each([
    ['云州市青溪镇2023年法治政府建设年度报告', '云州市青溪镇'],
    ['云州市司法局关于开展专项检查的通知', '云州市司法局'],
    ['2023年云州市法治政府建设情况报告', '云州市'],
    ['云州市人民政府工作报告', '云州市'],
    ['青溪镇人民政府 二〇二三年工作总结', '青溪镇人民政府'],
  ])('%s', (title, name) => {
    expect(issuerNames(title, undefined, [])).toEqual([name]);
  });

  it.each([['关于2023年法治政府建设情况的报告'], ['云州市志愿服务条例'], ['']])(
    'says nothing: %j',
    (title) => {
      expect(issuerNames(title, undefined, [])).toEqual([]);
    },
  );

  it('adds the metadata and the first name that the text has for itself', () => {
    const blocks = ['我们为我国增光。', '去年我局开展检查，我镇配合。'].map((text) => ({ text }));
    expect(issuerNames('工作总结', '云州市水务局', blocks)).toEqual(['云州市水务局', '我局']);
    expect(issuerNames('工作总结', undefined, blocks)).toEqual(['我局']);
  });
});
