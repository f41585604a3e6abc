import { describe } from '@jest/globals';
import { titleMarks } from '../../../../src/stages/check/checks/title-marks.js';
import { itFinds, itPasses } from '../tables.js';
import { term } from '../unit.js';

describe('title-marks', () => {
  itFinds(titleMarks, [
    ['印发《年度学法计划》。', 'It issued an annual plan for studying law.', 'title-marks'],
    ['落实《实施方案》', 'Implement the implementation plan', 'title-marks'],
    ['学习《工作规则》的要求。', 'The requirements of the working rules were studied.', 'title-marks'],
    ['修订《村规民约》。', 'The village rules were revised.', 'title-marks'],
    ['发布《公告》和《通知》。', 'An announcement and a notice were released.', 'title-marks'],
    ['制定了《应急预案》。', 'An emergency plan was drawn up.', 'title-marks'],
  ]);

  itPasses(titleMarks, [
    ['印发《年度学法计划》。', 'It issued the Annual Plan for Studying Law.'],
    ['落实《实施方案》', 'Implement the “implementation plan”'],
    ['学习《工作规则》。', 'The *working rules* were studied.'],
    ['印发计划。', 'It issued a plan.'],
    ['《民法典》宣传月', 'publicity month for the Civil Code'],
    [
      '落实《行政处罚法》',
      'Implement the law on penalties',
      { terms: [term('行政处罚法', ['Law on Administrative Penalties'])] },
    ],
  ]);
});
