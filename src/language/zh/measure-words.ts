/** @module Measure words and units that follow numbers. */

/** After a lone 一 to 十 in characters only these make it a number: 三项 but not 三农. */
const COUNTING =
  '平方公里 平方千米 平方米 立方米 千瓦时 人次 人份 户次 件次 场次 班次 批次 间次 课时 学时 个月 小时 分钟 季度 周年 周岁 ' +
  '公里 千米 公顷 公斤 千克 千瓦 星级 个 项 件 次 名 人 场 期 份 条 起 宗 家 户 位 处 所 类 种 级 层 轮 届 年 月 日 天 周 米 亩 吨 克 斤 升 元 ' +
  '台 套 辆 艘 架 部 本 册 篇 章 节 款 栋 幢 座 间 支 队 组 只 匹 棵 株 幅 张 根 笔 单 桩 例 岁 代 版 倍 号 步 批 盏 枚 颗 顶 段 环 列 阶段 大';
/** Also units after figures. 个百分点, % and 成 are kinds of their own. */
const AFTER_FIGURES =
  '亿立方米 美元 欧元 港元 标箱 微克 毫克 毫米 厘米 海里 公分 摄氏度 度 分 秒 面 块 把 片 点 国 省 市 县 区 镇 乡 村 线 页 字';

const alternatives = (words: string): string =>
  words
    .split(' ')
    .toSorted((left, right) => right.length - left.length)
    .join('|');

/** In 二中、三中、四中全会 every 中 stands for 中全会. */
const PLENARY = '中(?=(?:[、和][一二三四五六七]中)*全会)';

/** Regular expression sources; the longest unit wins. */
export const COUNTING_MEASURE_SOURCE = `(?:${PLENARY}|${alternatives(COUNTING)})`;
export const MEASURE_SOURCE = `(?:${PLENARY}|${alternatives(`${COUNTING} ${AFTER_FIGURES}`)})`;
