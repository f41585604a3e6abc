import { describe } from '@jest/globals';
import { endPunctuation } from '../../../../src/stages/check/checks/end-punctuation.js';
import { itFinds, itPasses } from '../tables.js';

describe('end-punctuation', () => {
  itFinds(endPunctuation, [
    ['完成任务。', 'The tasks were completed', 'end-stop-missing'],
    ['完成“任务”。', 'The “tasks” were completed”', 'end-stop-missing'],
    ['增长5%。', 'It grew by 5%', 'end-stop-missing'],
    ['怎么办？', 'What is to be done.', 'end-question'],
    ['谁来管？”', 'Who is in charge”', 'end-question'],
    ['工作打算', 'Work plan.', 'end-stop-added', { kind: 'heading' }],
    ['年度报告', 'Annual Report.', 'end-stop-added', { kind: 'title' }],
  ]);

  itPasses(endPunctuation, [
    ['完成任务。', 'The tasks were completed.'],
    ['完成任务。”', 'The tasks were completed.”'],
    ['怎么办？', 'What is to be done?'],
    ['各位代表！', 'Fellow deputies,'],
    ['工作打算', 'Work plan', { kind: 'heading' }],
    ['某某有限公司', 'A Company, Ltd.', { kind: 'heading' }],
    ['（三）制度建设', 'Institutional development'],
    ['如下：', 'as follows:'],
    ['好。', ''],
  ]);
});
