/** @module Which part of a report a block belongs to: what was done, what is wrong, what is planned, what binds. */
import type { SectionMood } from '../../engines/engine.js';
import type { Block } from '../../model/index.js';

const PROBLEMS = /存在的?(主要)?(不足|问题|困难|短板|差距)|不足和原因|问题与不足|面临.{0,8}(困难|挑战|问题)/;
const PLANS =
  /下一步|下一?年度?.{0,12}(安排|计划|打算|工作)|下阶段|今后.{0,8}(工作|打算|任务|安排)|展望|工作(打算|安排|思路|计划)|重点工作|主要目标|总体要求|任务(安排)?$/;
const DONE =
  /工作(情况|回顾|开展情况|总结|成效)|主要(举措|做法|成效|工作)|取得的?成效|过去|回顾|成效|履行.{0,20}职责/;
const RULES = /(办法|规定|条例|规则|细则|规范|章程|公告|通知|通告|意见|方案)(（.{1,12}）)?$/;

/** 2025年 of a report on 2024 is a plan. */
const YEAR = /(20\d{2})年/g;

function yearCue(text: string, year: number | undefined): SectionMood | undefined {
  if (year === undefined) return undefined;
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
  const [first] = years;
  if (first === undefined) return undefined;
  return first > year ? 'plans' : undefined;
}

/** What a heading announces. A heading of several announcements, such as results and plans, decides nothing. */
function headingMood(text: string): SectionMood | undefined {
  const found: SectionMood[] = [];
  if (DONE.test(text)) found.push('done');
  if (PROBLEMS.test(text)) found.push('problems');
  if (PLANS.test(text)) found.push('plans');
  return found.length === 1 ? found[0] : undefined;
}

const PARAGRAPH_PLANS =
  /^(下一步|展望|今后|明年|新的一年|接下来|今年(要|我们要|将|，?重点)|做好今年|各位代表！?做好)|(?:^|，)(?:我们|我[省市县区镇乡局委办院]|我街道|本[省市县区镇乡局委办院]|全[镇市县区省]|[\u4e00-\u9fff]{2,8}(?:省|市|县|区|镇|乡|街道|局|委|政府))(?:将|要)|(?:^|，)将(?:继续|进一步|认真|着力|坚持|深入|紧紧|严格|大力|重点|从)|(?:^|，)要(?=[\u4e00-\u9fff]{3,})|从以下几个方面|(重点|着力)(抓好|做好)以下/;
const PARAGRAPH_PROBLEMS =
  /存在.{0,30}(不足|问题|差距|短板|薄弱环节)|不够(多|高|强|到位|深入|完善|全面)|清醒(地)?(看到|认识到)/;
const PARAGRAPH_DONE =
  /^(一年来|过去(的)?一年|五年来|\d{4}年以?来|去年|回顾|全年|本年度)|(?<!为)了(?=[\u4e00-\u9fff“])|同比增长|达到?了?\d/;

function paragraphMood(text: string, year: number | undefined): SectionMood | undefined {
  if (PARAGRAPH_PLANS.test(text)) return 'plans';
  if (PARAGRAPH_PROBLEMS.test(text)) return 'problems';
  if (PARAGRAPH_DONE.test(text)) return 'done';
  return yearCue(text.slice(0, 20), year);
}

/** The year a title is about: 2021年法治政府建设年度报告. */
export function reportYear(title: string): number | undefined {
  const year = /(20\d{2})年?/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Reports tell what was done; regulations bind. */
export function documentMood(title: string): SectionMood {
  return RULES.test(title.trim()) && !/报告/.test(title) ? 'rules' : 'done';
}

/** A government work report is delivered: past first, then the plan for the year in its title. */
const isWorkReport = (title: string): boolean => /政府工作(的)?报告/.test(title);

/** In a chapter of plans only a clear word of the past tells of the past: targets are "reached" there too. */
const CLEARLY_PAST = /^(一年来|过去(的)?一年|五年来|去年|回顾)/;

/** Follows the document from block to block. */
class MoodTracker {
  private readonly year: number | undefined;
  private readonly workReport: boolean;
  private section: SectionMood;
  private level = 0;
  private isAnnounced = false;

  constructor(private readonly title: string) {
    this.workReport = isWorkReport(title);
    this.year = this.workReport ? undefined : reportYear(title);
    this.section = documentMood(title);
  }

  heading({ level, text }: Pick<Block, 'level' | 'text'>): SectionMood {
    const announced = headingMood(text);
    if (announced) {
      this.section = announced;
      this.level = level;
      this.isAnnounced = true;
    } else if (level <= this.level && this.section === 'problems') {
      this.section = documentMood(this.title);
      this.level = level;
      this.isAnnounced = false;
    }
    return this.section;
  }

  paragraph({ text }: Pick<Block, 'text'>): SectionMood {
    const own = paragraphMood(text, this.year);
    if (this.isAnnounced && this.section === 'plans' && own === 'done') {
      return CLEARLY_PAST.test(text) ? 'done' : 'plans';
    }
    // A work report without headings turns from the past year to the coming one in its paragraphs.
    if (own && this.workReport && !this.isAnnounced && own !== 'problems') this.section = own;
    return own ?? this.section;
  }
}

/**
 * The mood of every block, in order. Headings set it for what is under them, a paragraph may override it for
 * itself; in a paragraph of several sentences the engine still looks at each clause.
 */
export function sectionMoods(
  blocks: readonly Pick<Block, 'kind' | 'level' | 'text'>[],
  title: string,
): SectionMood[] {
  const tracker = new MoodTracker(title);
  return blocks.map((block) =>
    block.kind === 'heading' ? tracker.heading(block) : tracker.paragraph(block),
  );
}
