import { describe } from '@jest/globals';
import { sentenceCase } from '../../../../src/stages/check/checks/sentence-case.js';
import { itFinds, itPasses } from '../tables.js';

describe('sentence-case', () => {
  itFinds(sentenceCase, [
    ['加强领导。', 'leadership was strengthened.', 'small-opening'],
    ['工作打算', 'work plan', 'small-opening', { kind: 'heading' }],
    ['“好”字当头。', '“good” comes first.', 'small-opening'],
    ['我们要努力。', 'we must work hard.', 'small-opening'],
    ['重要通知', 'IMPORTANT NOTICE', 'all-capitals'],
    ['注意安全生产。', 'Pay attention to WORKPLACE safety.', 'all-capitals'],
    ['法治政府建设报告', 'Report on LAW BASED GOVERNMENT', 'all-capitals'],
  ]);

  itPasses(sentenceCase, [
    ['加强领导。', 'Leadership was strengthened.'],
    ['加强领导，', 'strengthen leadership,'],
    ['合计', 'total', { kind: 'tableCell' }],
    ['pH值达标。', 'pH values met the standard.'],
    ['教科文组织', 'UNESCO'],
    ['2021年', '2021'],
    ['东盟、金砖国家', 'ASEAN, BRICS'],
    ['NOTICE BOARD通知', 'The NOTICE BOARD notice'],
  ]);
});
