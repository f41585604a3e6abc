/** @module What a document says of its issuer: in its title, in its metadata, and in the text, where it is 我镇. */
import type { Block } from '../../model/index.js';

/** The matter of a title opens so: 关于…的通知, 2023年工作总结. */
const MATTER =
  '(?:关于|\\d{4}|[二一][〇○零九]|第[一二三四五六七八九十\\d]|(?:人民)?政府工作|工作(?:报告|总结|要点)|年度|法治政府|政府信息|政务公开|信息公开|贯彻|落实|推进|印发)';
/** What stands before it: 青溪镇. */
const TITLE_OPENING = new RegExp(`^(?!${MATTER})(.{2,30}?)\\s*${MATTER}`, 'u');

/** 2023年 may come first. */
const LEADING_YEAR = /^(?:\d{4}|[二一][〇○零九一二三四五六七八]{3})年(?:度|上半年|下半年)?/u;

/** 我国 and 我们 name no issuer. */
const SELF_NAME =
  /(?<![自你])我(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|社区|局|厅|委|办|所|站|中心|分局|支队|大队|校)/u;

/** What may be the issuer's Chinese name, the most telling first. */
export function issuerNames(
  title: string,
  issuer: string | undefined,
  blocks: readonly Pick<Block, 'text'>[],
): readonly string[] {
  const opening = TITLE_OPENING.exec(title.trim().replace(LEADING_YEAR, ''))?.[1];
  const own = blocks.map(({ text }) => SELF_NAME.exec(text)?.[0]).find((name) => name !== undefined);
  return [opening, issuer, own].filter((name) => name !== undefined);
}
