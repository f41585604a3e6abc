import { describe } from '@jest/globals';
import { modality } from '../../../../src/stages/check/checks/modality.js';
import { itFinds, itPasses } from '../tables.js';

describe('modality', () => {
  itFinds(modality, [
    ['机关应当公开信息。', 'Agencies may publish information.', 'modality-duty'],
    ['必须严格执法。', 'The law can be enforced with rigor.', 'modality-duty'],
    ['当事人可以申请复议。', 'The party must apply for reconsideration.', 'modality-leave'],
    ['公民可以查询。', 'Citizens shall search.', 'modality-leave'],
    ['不得转让。', 'It may be transferred.', 'modality-ban'],
    ['严禁占用耕地。', 'Farmland can be occupied.', 'modality-ban'],
    ['务必做好防汛。', 'Flood control might be done well.', 'modality-duty'],
  ]);

  itPasses(modality, [
    ['机关应当公开信息。', 'Agencies shall publish information.'],
    ['必须严格执法。', 'Strict law enforcement is required.'],
    ['当事人可以申请复议。', 'The party may apply for reconsideration.'],
    ['不得转让。', 'It must not be transferred.'],
    ['不可以转让。', 'It shall not be transferred.'],
    ['可以说成效明显。', 'It must be said that the results are clear.'],
    ['公开信息。', 'Information may be published.'],
    ['应当公开，可以查询。', 'It shall be published and may be searched.'],
    ['不得不承认。', 'It must be admitted.'],
  ]);
});
