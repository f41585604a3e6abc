import { describe } from '@jest/globals';
import { unreviewedRepair } from '../../../../src/stages/check/checks/unreviewed-repair.js';
import { itFinds, itPasses } from '../tables.js';

const EXACT = { id: 's1', source: '甲', target: 'a', match: { kind: 'exact', score: 1 } } as const;
const REPAIRED = {
  id: 's2',
  source: '2022年',
  target: '2022',
  match: { kind: 'repaired', score: 0.9, repairs: [{ kind: 'date', from: '2021', to: '2022' }] },
} as const;

describe('unreviewed-repair', () => {
  itFinds(unreviewedRepair, [
    ['2022年。', '2022.', 'unreviewed-repair', { segments: [REPAIRED] }],
    ['2022年。', '2022.', 'unreviewed-repair', { origin: { kind: 'memory-fuzzy', score: 0.8 } }],
    ['2022年。', '2022.', 'unreviewed-repair', { segments: [REPAIRED], state: 'initial' }],
    ['2022年。', '2022.', 'unreviewed-repair', { segments: [EXACT, REPAIRED] }],
    [
      '2022年。',
      '2022.',
      'unreviewed-repair',
      { origin: { kind: 'memory-fuzzy', score: 0.9 }, segments: [EXACT] },
    ],
    ['2022年。', '2022.', 'unreviewed-repair', { segments: [REPAIRED, REPAIRED] }],
  ]);

  itPasses(unreviewedRepair, [
    ['2022年。', '2022.'],
    ['2022年。', '2022.', { segments: [REPAIRED], state: 'reviewed' }],
    ['2022年。', '2022.', { segments: [REPAIRED], state: 'final' }],
    ['2022年。', '2022.', { segments: [EXACT] }],
    ['2022年。', '2022.', { origin: { kind: 'memory-exact', score: 1 } }],
    ['2022年。', '2022.', { origin: { kind: 'human', score: 1 } }],
  ]);
});
