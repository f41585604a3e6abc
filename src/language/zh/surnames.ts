/** @module Surnames, to know a person's name in running text. */

/** Surnames of two characters; all others have one. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 端木 南宫 独孤 轩辕 钟离 呼延 澹台 太史 申屠 百里 东郭 西门 ' +
    '闻人 赫连 鲜于 淳于 濮阳 公冶 宗政 单于 仲孙 即墨 闾丘 公羊 公良 拓跋 万俟 亓官 巫马 乐正 壤驷 谷梁 东里 左丘 第五 纳兰 耶律 完颜'
  ).split(' '),
);

/** Common surnames, chosen by hand; a rare one is not known as a name. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

const SINGLE_SURNAMES: ReadonlySet<string> = new Set(SINGLE);

/** Length of the surname that the text has at the position; 0 for none. */
export function surnameLength(text: string, start: number): 0 | 1 | 2 {
  if (COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return 2;
  return SINGLE_SURNAMES.has(text[start] ?? '') ? 1 : 0;
}
