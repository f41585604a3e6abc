import { describe } from '@jest/globals';
import { segmentMissing } from '../../../../src/stages/check/checks/segment-missing.js';
import { itFinds, itPasses } from '../tables.js';

describe('segment-missing', () => {
  itFinds(segmentMissing, [
    [
      '第一句。第二句。',
      'First.',
      'segment-missing',
      {
        segments: [
          { id: 'a', source: '第一句。', target: 'First.' },
          { id: 'b', source: '第二句。', target: '' },
        ],
      },
    ],
    [
      '一句。二句。',
      'One.',
      'segment-missing',
      {
        segments: [
          { id: 'a', source: '一句。', target: ' ' },
          { id: 'b', source: '二句。', target: 'One.' },
        ],
      },
    ],
    ['加强领导。完善制度。严格执法。做好宣传。强化监督。', 'Leadership was strengthened.', 'sentences-fewer'],
    ['道路通了。灯亮了。水清了。学校建好了。', 'The roads are open', 'sentences-fewer'],
    [
      '一是学习。二是培训。三是检查。四是总结。五是公开。六是整改。',
      'Study and training. The rest followed.',
      'sentences-fewer',
    ],
    ['问题有三。人手不足。经费不足！培训不够。', 'There are three problems', 'sentences-fewer'],
  ]);

  itPasses(segmentMissing, [
    ['第一句。第二句。', 'First and second.'],
    ['第一句。', '', { segments: [{ id: 'a', source: '第一句。', target: '' }] }],
    [
      '好。　',
      'Good.',
      {
        segments: [
          { id: 'a', source: '好。', target: 'Good.' },
          { id: 'b', source: '　', target: '' },
        ],
      },
    ],
    [
      '加强领导。完善制度。严格执法。做好宣传。',
      'Leadership was strengthened and systems improved; the law was strictly enforced. Publicity was done.',
    ],
    ['短。句。多。', 'Short sentences.'],
    ['甲。乙。丙。丁。', 'A; b; c: d.'],
  ]);
});
