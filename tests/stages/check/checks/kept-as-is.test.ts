import { describe } from '@jest/globals';
import { keptAsIs } from '../../../../src/stages/check/checks/kept-as-is.js';
import { itFinds, itPasses } from '../tables.js';

describe('kept-as-is', () => {
  itFinds(keptAsIs, [
    ['网址：http://www.heshan.gov.cn/a/b.html', 'See the website.', 'kept-as-is'],
    ['邮箱zhaiwu@heshan.gov.cn', 'E-mail: zhaiwu@heshan.gov', 'kept-as-is'],
    ['鹤府〔2021〕5号', 'Heshan Government [2021] No. 6', 'kept-as-is'],
    ['国发（2019）15号文件', 'State Council document of 2019', 'kept-as-is'],
    ['全年GDP增长6%', 'The economy grew by 6 percent in the year.', 'kept-as-is'],
    ['覆盖5G网络', 'The network is covered.', 'kept-as-is'],
    ['推进PPP项目', 'Public projects were advanced.', 'kept-as-is'],
  ]);

  itPasses(keptAsIs, [
    ['网址：http://www.heshan.gov.cn/a/b.html', 'Website: http://www.heshan.gov.cn/a/b.html'],
    ['邮箱：ZHAIWU@heshan.gov.cn', 'E-mail: zhaiwu@heshan.gov.cn'],
    ['鹤府〔2021〕5号', 'He Fu [2021] No. 5'],
    ['全年ＧＤＰ增长6%', 'GDP grew by 6 percent.'],
    ['全年GDP增长6%', 'The gross domestic product grew by 6 percent.'],
    ['A级企业3家', 'Three grade A enterprises'],
    ['2021年5月', 'May 2021'],
    ['5A级景区', 'an AAAAA tourist attraction'],
    ['第5号公告（2021年）', 'Announcement No. 5 (2021)'],
  ]);
});
