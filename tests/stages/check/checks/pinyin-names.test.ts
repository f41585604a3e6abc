import { describe } from '@jest/globals';
import { pinyinNames } from '../../../../src/stages/check/checks/pinyin-names.js';
import { itFinds, itPasses } from '../tables.js';

describe('pinyin-names', () => {
  itFinds(pinyinNames, [
    ['镇长李建国讲话。', 'Town mayor Jianguo Li spoke.', 'name-order'],
    ['王小明同志', 'Comrade Wang Xiao Ming', 'name-order'],
    ['书记陈志强', 'Secretary Chen Zhi-qiang', 'name-order'],
    ['王小明同志', 'Comrade Wang Xiao-Ming', 'name-order'],
    ['西安市', 'Xian City', 'name-apostrophe'],
    ['六安市', 'Luan City', 'name-apostrophe'],
  ]);

  itPasses(pinyinNames, [
    ['镇长李建国讲话。', 'Town mayor Li Jianguo spoke.'],
    ['西安市', "Xi'an City"],
    ['张三和三张', 'Zhang San'],
    ['新时代的中国', 'China in the New Era'],
    ['先进单位', 'Advanced units in the county'],
    ['鹤山市宅梧镇', 'Zhaiwu Town, Heshan City'],
  ]);
});
