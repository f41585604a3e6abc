import { describe } from '@jest/globals';
import { markupLeft } from '../../../../src/stages/check/checks/markup-left.js';
import { itFinds, itPasses } from '../tables.js';

describe('markup-left', () => {
  itFinds(markupLeft, [
    ['好。', 'Good.<br>', 'markup-left'],
    ['好。', '<p class="a">Good.', 'markup-left'],
    ['好。', 'Good&nbsp;better.', 'markup-left'],
    ['好。', 'R&amp;D', 'markup-left'],
    ['好。', '**Good** work', 'markup-left'],
    ['好。', 'Good {0} work', 'markup-left'],
    ['好。', 'Good %s work', 'markup-left'],
  ]);

  itPasses(markupLeft, [
    ['好。', 'Good.'],
    ['3<5', '3 < 5 and 6 > 2'],
    ['研发', 'R&D'],
    ['<b>键', 'the <b> key'],
    ['5%', 'a 5% share'],
    ['问题', 'AT&T; the rest'],
    ['2*3', '2 * 3 * 4'],
  ]);
});
