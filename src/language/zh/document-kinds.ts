/** @module The kinds of official documents, which a title names last: 报告, 通知, 条例. */

const KIND =
  /(?:报告|通知|意见|办法|决定|决议|方案|公告|通告|公报|规定|细则|指引|指南|条例|批复|函|令|计划|规划|纲要|要点|总结|讲话|讲话稿|致辞|公示|解读|制度|规则|清单|规程|标准|预案|措施|情况|说明|答复|纪要|通报|议案|年报|预算|决算)(?:[（(].{1,12}[）)])?$/;

/** True for 云溪县2023年工作报告 and 管理办法（试行）, false for 云溪县开展普法活动. */
export const namesDocument = (title: string): boolean => KIND.test(title);
