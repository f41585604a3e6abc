import { describe } from '@jest/globals';
import { approximation } from '../../../../src/stages/check/checks/approximation.js';
import { itFinds, itPasses } from '../tables.js';

describe('approximation', () => {
  itFinds(approximation, [
    ['近300人参加。', 'More than 300 people took part.', 'approximation'],
    ['超过300人参加。', 'Nearly 300 people took part.', 'approximation'],
    ['达到98%以上。', 'It reached almost 98 percent.', 'approximation'],
    ['约50亩。', 'Over 50 mu.', 'approximation'],
    ['不足10户。', 'More than 10 households.', 'approximation'],
    ['300余件。', 'Less than 300 cases.', 'approximation'],
    ['20人左右。', 'At least 20 people.', 'approximation'],
  ]);

  itPasses(approximation, [
    ['近300人参加。', 'Nearly 300 people took part.'],
    ['超过300人参加。', 'More than 300 people took part.'],
    ['达到98%以上。', 'It reached 98 percent or more.'],
    ['不超过50人。', 'No more than 50 people.'],
    ['300余件。', 'Over 300 cases.'],
    ['近300人参加。', 'Three hundred people took part.'],
    ['300人参加。', 'Some 300 people took part.'],
    ['近3年来，超过50人。', 'In the last three years, more than 50 people.'],
  ]);
});
