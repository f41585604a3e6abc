/**
 * @module The kinds of official documents, which a title names last: 报告, 通知, 条例. The fifteen of the regulations on
 * official documents of Party and government bodies (党政机关公文处理工作条例, 2012, article 8), and what else portals publish.
 */

const KINDS: Readonly<Record<string, string>> = {
  报告: 'report',
  通知: 'circular',
  意见: 'guidelines',
  办法: 'measures',
  决定: 'decision',
  决议: 'resolution',
  方案: 'plan of action',
  公告: 'announcement',
  通告: 'public notice',
  公报: 'communiqué',
  规定: 'provisions',
  细则: 'detailed rules',
  指引: 'guide',
  指南: 'guide',
  条例: 'regulations',
  批复: 'official reply',
  函: 'letter',
  令: 'order',
  计划: 'plan',
  规划: 'plan',
  纲要: 'outline',
  要点: 'key tasks',
  总结: 'summary',
  讲话: 'speech',
  讲话稿: 'speech',
  致辞: 'address',
  公示: 'public notice',
  解读: 'interpretation',
  制度: 'rules',
  规则: 'rules',
  清单: 'list',
  规程: 'rules of procedure',
  标准: 'standard',
  预案: 'contingency plan',
  措施: 'measures',
  情况: 'account',
  说明: 'explanation',
  答复: 'reply',
  纪要: 'minutes',
  通报: 'circular of information',
  议案: 'proposal',
  年报: 'annual report',
  预算: 'budget',
  决算: 'final accounts',
};

const KIND = new RegExp(`(${Object.keys(KINDS).join('|')})(?:[（(].{1,12}[）)])?$`, 'u');

/** 报告 of 云溪县2023年工作报告, 办法 of 管理办法（试行）; nothing of 云溪县开展普法活动. */
export const documentKind = (title: string): string | undefined => KIND.exec(title)?.[1];

/** A word for the kind in English lists; titles are rendered by the engine. Empty for what is no kind. */
export const documentKindEnglish = (kind: string): string => KINDS[kind] ?? '';

/** True for 云溪县2023年工作报告 and 管理办法（试行）, false for 云溪县开展普法活动. */
export const namesDocument = (title: string): boolean => documentKind(title) !== undefined;
