/** @module Metadata that a page shows: 来源：…, 发布时间：…, 文号：… */
import type { DocumentMetadata } from '../../model/index.js';
import { publicationDateIn } from './dates.js';
import { documentNumberIn, isIssueDate, isOccasionLine, isOrganisationLine } from './official-lines.js';

type VisibleMetadata = Pick<DocumentMetadata, 'publishedAt' | 'contentSource' | 'issuer' | 'documentNumber'>;

const NEXT_LABEL =
  '(?=\\s+[^\\s:：]{2,8}[:：]|\\s+\\d{4}[-/.年]|(?:文章类型|责任编辑|编辑|作者|发布时间|发布日期|时间|日期|浏览|点击|阅读|访问|评论|字体|字号|字数|打印|分享|索引号)[^\\s]{0,4}[:：]?|\\s{2,}|\\s*[·•|｜【】\\[\\])）]|$)';
const SOURCE = new RegExp(
  `(?:信息|文章|稿件|内容|新闻|资料|消息)?来\\s*源\\s*[:：]\\s*([^\\s:：【】|].{0,39}?)${NEXT_LABEL}`,
);
/** Who handed the text in, where no source is named. */
const SUPPLIER = new RegExp(`(?:稿源|供稿(?:单位|部门)?)\\s*[:：]\\s*([^\\s:：【】|].{0,39}?)${NEXT_LABEL}`);
/** The parts of a line side by side without a mark: 发布时间2024-05-07 10:00来源县财政局浏览量128. */
const SOURCE_IN_RUN =
  /\d\s*来源\s*([\p{Script=Han}（）()]{2,30}?)\s*(?:浏览|阅读|点击|字[号体]|分享|打印|作者|编辑|$)/u;
const ISSUER = new RegExp(`(?:发布|发文)(?:机构|机关|单位)\\s*[:：]\\s*(\\S.{0,59}?)${NEXT_LABEL}`);
const DATE_LABEL = /(?:发布|发稿|发表|更新|公开|上传)?\s*(?:时间|日期)\s*[:：]/;
const ISSUE_LABEL = /(?:成文|印发|生成|实施|失效|施行)日期/;
/** A date in figures beside the name of an account or an office, and nothing else. */
const READERS = '(?:\\s*(?:阅读|浏览|点击)(?:量|数|次数)?[\\s\\d.万+]*次?)?';
const DATE_BESIDE_NAME = new RegExp(
  `^([\\p{Script=Han}\\s]{2,20}?)\\s*(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s*\\d{1,2}:\\d{2})?|\\d{4}年\\d{1,2}月\\d{1,2}日)${READERS}$`,
  'u',
);
const NAME_BESIDE_DATE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*([\p{Script=Han}]{3,20})$/u;
/** Accounts of governments and papers, which are no offices. */
const PUBLISHER_END = /(?:发布|办|网|报|社|台|融媒|资讯|微信|客户端)$/;
const LABEL_ALONE = /[:：]\s*$/;
/** Lines far above a title belong to menus. */
const NEAREST_LINES = 60;
/** Longer lines are text. */
const LONGEST_LINE = 200;

/** A label whose value stands on the next line gets it back. */
function withValues(lines: readonly string[]): string[] {
  return lines.map((line, index) => (LABEL_ALONE.test(line) ? `${line}${lines[index + 1] ?? ''}` : line));
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1]?.trim();
    if (value !== undefined && value !== '' && value !== '-') return value;
  }
  return undefined;
}

function firstDate(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const date = publicationDateIn(line);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A labelled date; else one that stands alone or beside a source, nearest to the text first. */
function dateOf(lines: readonly string[]): string | undefined {
  const publication = lines.filter((line) => DATE_LABEL.test(line) && !ISSUE_LABEL.test(line));
  const labelled = firstDate(publication);
  if (labelled !== undefined) return labelled;
  const short = lines.filter(
    (line) =>
      (line.length <= 60 || /来源\s*[:：]/.test(line)) &&
      !isIssueDate(line) &&
      !isOccasionLine(line) &&
      !ISSUE_LABEL.test(line),
  );
  const alone = short.filter(
    (line) => /^[^\p{Script=Han}]*\d{4}[-/.年]/u.test(line) || /来源|[（(]\s*\d{4}-/.test(line),
  );
  const beside = short.filter((line) => DATE_BESIDE_NAME.test(line));
  return firstDate(alone.toReversed()) ?? firstDate(beside.toReversed());
}

const isPublisher = (name: string): boolean => isOrganisationLine(name) || PUBLISHER_END.test(name);

/** A name that stands alone below a date that stands alone. */
function nameBelowDate(lines: readonly string[]): string | undefined {
  return lines.findLast(
    (line, index) =>
      /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/.test(lines[index - 1] ?? '') &&
      /^\p{Script=Han}{3,20}$/u.test(line) &&
      isPublisher(line),
  );
}

/** Reads the lines around a title. An absent field is absent from the result. */
export function readLabelledMetadata(texts: readonly string[]): VisibleMetadata {
  const lines = withValues(texts.slice(-NEAREST_LINES).filter((text) => text.length <= LONGEST_LINE));
  const publishedAt = dateOf(lines);
  const named =
    firstMatch(lines.toReversed(), NAME_BESIDE_DATE) ??
    firstMatch(lines.toReversed(), DATE_BESIDE_NAME) ??
    nameBelowDate(lines);
  const contentSource =
    firstMatch(lines.toReversed(), SOURCE) ??
    firstMatch(lines.toReversed(), SOURCE_IN_RUN) ??
    firstMatch(lines.toReversed(), SUPPLIER) ??
    (named && isPublisher(named) ? named : undefined);
  const issuer = firstMatch(lines, ISSUER);
  const documentNumber = lines
    .filter((line) => /(?:文号|发文字号)[:：]/.test(line))
    .map(documentNumberIn)
    .find(Boolean);
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(contentSource === undefined ? {} : { contentSource: contentSource.replace(/^(?:原创|转载)\s*/, '') }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  };
}
