import { describe, expect, it } from '@jest/globals';
import { takeMarks } from '../../../src/engines/grammar/kept-marks.js';

describe('marks that are no language', () => {
  it.each<[string, boolean, string, string, string]>([
    ['[1]数据截至2月底。', false, '[1] ', '数据截至2月底。', ''],
    ['提高群众法治意识[12]', false, '', '提高群众法治意识', '[12]'],
    ['[1]', false, '[1] ', '', ''],
    ['活动方案.docx', true, '', '活动方案', '.docx'],
    ['活动方案.docx', false, '', '活动方案.docx', ''],
    ['[2023]年', false, '', '[2023]年', ''],
    ['普法活动', true, '', '普法活动', ''],
  ])('%s', (chinese, isFile, before, text, after) => {
    expect(takeMarks(chinese, isFile)).toEqual({ before, text, after });
  });
});
