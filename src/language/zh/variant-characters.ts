/** @module Variant characters that turn up on portals, and traditional characters. */
import { existsSync, readFileSync } from 'node:fs';

/** Each pair is the variant and the form the glossary uses. Only pairs that hold in every context are here. */
const PAIRS =
  '査查 戸户 戶户 内内 內内 强强 強强 說说 説说 産产 產产 為为 爲为 並并 幷并 麽么 裏里 裡里 衆众 眾众 羣群 峯峰 鑑鉴 黃黄 値值 舖铺 ' +
  '虛虚 絶绝 絕绝 録录 錄录 増增 眞真 教教 敎教 敍叙 敘叙 淸清 靑青 緖绪 槪概 旣既 卽即 鄕乡 鄉乡 銳锐 徳德 毎每 歩步 渉涉 頼赖 亙亘 ' +
  '戯戏 鎭镇 鎮镇 縣县 區区 國国 務务 會会 業业 黨党 點点 學学 習习 實实 關关 開开 發发 體体 總总 領领 導导 辦办 農农 ' +
  '處处 規规 環环 設设 調调 動动 勞劳 萬万 億亿 廣广 東东 電电 應应 歲岁 號号 長长 門门 問问 題题 擧举 舉举 扺抵 侭尽 冩写 决决 決决 ' +
  '况况 況况 净净 淨净 凖准 準准 减减 減减 凑凑 湊凑 冲冲 沖冲 册册 冊册 删删 刪删 别别 別别 缐线 線线 鈎钩 鉤钩 牀床 牆墙 墻墙 磚砖 ' +
  '恆恒 慙惭 慚惭 慾欲 戱戏 敺驱 暎映 晩晚 渇渴 満满 滿满 爭争 牽牵 犧牺 獎奖 異异 畧略 痩瘦 癡痴 益益 盗盗 盜盗 砲炮 祕秘 禀禀 稟禀 ' +
  '竝并 競竞 籤签 糭粽 粛肃 綫线 繼继 絲丝 罸罚 罰罚 聡聪 聰聪 脈脉 脚脚 腳脚 蔴麻 薦荐 藥药 蟲虫 衞卫 衛卫 裝装 襃褒 託托 諮咨 證证 ' +
  '豬猪 賛赞 贊赞 躍跃 軟软 迹迹 跡迹 遊游 遙遥 郞郎 鄰邻 醫医 釋释 鉄铁 鐵铁 錢钱 銭钱 鍳鉴 閙闹 鬧闹 陞升 隣邻 雑杂 雜杂 靈灵 頒颁 ' +
  '顔颜 顏颜 類类 飮饮 餘余 駡骂 騐验 驗验 髙高 鷄鸡 鹼碱 麤粗 黒黑 黙默 齊齐 齢龄 龢和 龍龙';

/** The common ones are listed; the rest of the traditional characters were compiled at build time. */
const LISTED = new Map(
  PAIRS.split(' ').flatMap((pair): [string, string][] => {
    const [variant = '', plain = ''] = Array.from(pair);
    return variant === plain ? [] : [[variant, plain]];
  }),
);

const COMPILED = new URL('../../../dist/data/traditional.txt', import.meta.url);

/** Without the compiled file, as while it is being compiled, the listed pairs must do. */
function compiledPairs(): [string, string][] {
  if (!existsSync(COMPILED)) return [];
  const lines = readFileSync(COMPILED, 'utf8').split('\n');
  return lines.flatMap((line): [string, string][] =>
    line.length === 2 ? [[line.charAt(0), line.charAt(1)]] : [],
  );
}

/** The variant or traditional character, and the form the glossary uses. */
export const VARIANT_CHARACTERS: ReadonlyMap<string, string> = new Map([...compiledPairs(), ...LISTED]);
