import { describe } from '@jest/globals';
import { punctuation } from '../../../../src/stages/check/checks/punctuation.js';
import { itFinds, itPasses } from '../tables.js';

describe('punctuation', () => {
  itFinds(punctuation, [
    ['好，很好。', 'Good,, very good.', 'mark-doubled'],
    ['好。', 'Good..', 'mark-doubled'],
    ['好；好。', 'good;; better', 'mark-doubled'],
    ['好，好。', 'Good , better', 'mark-after-space'],
    ['好（很）', 'Good ( very) better', 'mark-after-space'],
    ['完成了。', 'It is done .', 'mark-after-space'],
    ['好，好', 'good,better', 'space-missing'],
    ['好。好。', 'This is good.The next is better than it.', 'space-missing'],
    ['法治（德治）', 'the law(virtue)', 'space-missing'],
    ['，好', ', good', 'opening-mark'],
  ]);

  itPasses(punctuation, [
    ['好，很好。', 'Good, very good.'],
    ['等等，好。', 'Roads, bridges, etc., are built.'],
    ['好……', 'Good...'],
    ['真的？', 'Really?!'],
    ['1,000元', '1,000 yuan'],
    ['网址', 'See www.heshan.gov.cn, or a.b@c.com'],
    ['问题', 'issue(s) found'],
    ['美国', 'the U.S. and others'],
    ['“好。”', '“Good.” He left.'],
    ['3.5', 'about 3.5 percent; 4,000,000 people'],
  ]);
});
