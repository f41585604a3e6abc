/** @module Words and slogans whose numerals are not numbers. */

/** Fixed words that would otherwise read as numeral and measure word. */
const FIXED_WORDS = [
  '一[大批些旦律定致起切般直同]',
  '一系列|一次性|一条龙|一家人|一对一|一代代|一年来|一年一度|一步到位|一步步|一部分|一号文件|一级市场|二级市场|一件事',
  // one plan for each village: 一村一策
  '一[^一，。]一[^，。]',
  '[每这那同某任另统唯进新上下前后逐之]一[个项件次名人场期份条家户位处所类种级层轮届年月日天周步批代]?',
  // repeated measure words mean "each": 一件件, 一个个
  '一(?:个个|件件|项项|条条|步步|次次|家家|户户|批批)',
  '零部件|零件|零距离|零容忍|三位一体|五位一体|三番五次|三令五申|一五一十|七大姑八大姨|五级书记|三下乡|千家万户|万户|两面派|四个季度|三次产业|二次供水|二次元',
  '第一(?:时间|责任人|责任|线|手资料|要务|要素|动力|资源|生产力|位)|首位',
];
const FIXED = new RegExp(FIXED_WORDS.join('|'), 'g');
/** Longer quotations are speech and may hold real numbers. */
const SLOGAN = /[“"‘][^“”"‘’]{1,20}[”"’]/g;

/**
 * Marks every unit of a text whose Chinese numeral is part of a fixed word (一次性, 进一步, 第一时间) or of a quoted
 * slogan (“两个维护”, “八五”).
 * @returns 1 for each marked UTF-16 unit, 0 for the others.
 */
export function markNotQuantities(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const pattern of [FIXED, SLOGAN]) {
    for (const match of text.matchAll(pattern)) marks.fill(1, match.index, match.index + match[0].length);
  }
  return marks;
}
