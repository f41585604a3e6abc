/** @module Lines that every official document has: dates of issue, document numbers, signatures, captions. */
import { compact, hanCount } from './line.js';

const NUMBER = '[0-9０-９〇○零一二三四五六七八九十]';
const ISSUE_DATE = new RegExp(`^[（(]?${NUMBER}{4}年${NUMBER}{1,3}月${NUMBER}{1,3}日[）)]?$`);
/** 穗民规字〔2024〕3号, 国办发[2021]5号 */
const DOCUMENT_NUMBER = /[\p{Script=Han}]{1,10}[〔［[(（【](?:19|20)\d{2}[〕］\])）】]\s*(?:第)?\s*\d+\s*号/u;
const ORGANISATION_END =
  /(?:政府|委员会|办公厅|办公室|委|局|厅|部|署|院|处|中心|党组|大队|支队|公司|协会|学校|医院|街道|社区|法院|检察院|总队|所|站|馆|组)$/;
const OFFICE_AND_NAME =
  /(?:省长|市长|县长|区长|镇长|乡长|主席|主任|局长|厅长|部长|院长|检察长|书记|州长|盟长|旗长|总理|发言人|秘书长)[：:\s\u3000]+\p{Script=Han}[\p{Script=Han}\s·]{1,7}$/u;
const SPACED_OFFICE = /^[省市县区镇乡局厅部院主][\s\u3000]+[长任席][：:]/;
const CREDIT_END =
  /(?:[\s\u3000]摄|供图|资料图|摄影|图片来源.{0,20}|(?:记者|通讯员|[\s\u3000])\s*\p{Script=Han}{1,4}\s?\p{Script=Han}?摄)[）)]?$/u;
/** 省长赵刚作政府工作报告: below the picture that opens a report. */
const SPEAKER_CAPTION = /^.{2,30}(?<!工)作(?:了)?(?:政府工作|工作|述职)?报告$/;

/** A line that is one date, in figures or Chinese numerals. */
export function isIssueDate(text: string): boolean {
  return ISSUE_DATE.test(compact(text));
}

/** The number of an official document in the text, or `undefined`. */
export function documentNumberIn(text: string): string | undefined {
  return DOCUMENT_NUMBER.exec(text)?.[0].replace(/\s+/g, '');
}

export function isDocumentNumberLine(text: string): boolean {
  const number = documentNumberIn(text);
  return number !== undefined && compact(text).length <= number.length + 2;
}

/** An office with its holder, as under a title or at the foot: 省长 王清宪, 市 长：温国辉. */
export function isOfficeAndName(text: string): boolean {
  if (hanCount(text) > 25 || /[，。；！？]/.test(text)) return false;
  return OFFICE_AND_NAME.test(text.trim()) || SPACED_OFFICE.test(text.trim());
}

/** One or several organisations side by side. */
export function isOrganisationLine(text: string): boolean {
  if (hanCount(text) < 3 || hanCount(text) > 60 || /[，。；：！？,;:、《》“”]/.test(text)) return false;
  return text
    .trim()
    .split(/[\s\u3000]+/)
    .every((part) => ORGANISATION_END.test(part) || part.length <= 2);
}

export function isCaptionLine(text: string): boolean {
  return hanCount(text) <= 80 && (CREDIT_END.test(text.trim()) || SPEAKER_CAPTION.test(text.trim()));
}

/** Where and when a report was given, set under its title. */
export function isOccasionLine(text: string): boolean {
  return /^(?:[—―-]{1,2}|[（(])?\s*\d{4}年\d{1,2}月\d{1,2}日在.+(?:会议|大会|全会)上/.test(compact(text));
}
