import { describe } from '@jest/globals';
import { listItems } from '../../../../src/stages/check/checks/list-items.js';
import { itFinds, itPasses } from '../tables.js';

describe('list-items', () => {
  itFinds(listItems, [
    ['一是学。二是查。三是改。', 'First, study. Second, check.', 'items-marked'],
    ['一是学，二是查，三是改，四是评。', 'First, study; second, check; and third, correct.', 'items-marked'],
    ['（一）学；（二）查；（三）改。', '(1) study; (2) check.', 'items-marked'],
    ['一是学。二是查。', 'First, study. Second, check. Third, correct.', 'items-marked'],
    ['①学②查③改', '(1) study (3) correct', 'items-marked'],
    ['第一，学。第二，查。第三，改。', 'First, study. Third, correct.', 'items-marked'],
  ]);

  itPasses(listItems, [
    ['一是学。二是查。三是改。', 'First, study. Second, check. Third, correct.'],
    ['一是学。二是查。三是改。', 'We studied, checked and corrected.'],
    ['（一）学；（二）查。', '(1) study; (2) check.'],
    ['学一是一。', 'Learn one thing at a time.'],
    ['一是学，二是查。', 'Firstly, study; secondly, check.'],
    ['全镇第一、全市第二。', 'First in the town, second in the city.'],
    ['①学②查', 'a) study b) check'],
  ]);
});
