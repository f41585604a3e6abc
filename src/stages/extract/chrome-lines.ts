/** @module Tells the lines of a portal's own furniture from those of the document. General vocabulary, no site names. */
import type { RemovalStep } from './removals.js';
import { compact } from './line.js';

/** Words of buttons and links; a line of nothing else is a control. */
const TOOL_WORDS = [
  '字体大小',
  '字体',
  '字号',
  '大字',
  '小字',
  '超大',
  '大',
  '中',
  '小',
  '默认',
  '特大',
  '加大',
  '还原',
  '减小',
  '增大',
  '缩小',
  '放大',
  '打印本页',
  '打印此页',
  '打印',
  '关闭窗口',
  '关闭此页',
  '关闭本页',
  '关闭',
  '下载文字版',
  '下载图片版',
  '下载',
  '全屏',
  '收藏本页',
  '收藏',
  '分享文章到',
  '分享到',
  '分享',
  '返回顶部',
  '返回首页',
  '返回列表',
  '上一页',
  '下一页',
  '余下全文',
  '尾页',
  '末页',
  '返回上一页',
  '返回上页',
  '返回',
  '回到顶部',
  '回顶部',
  '复制链接',
  '微信',
  '微博',
  '新浪微博',
  'QQ空间',
  'QQ好友',
  'QQ',
  'Qzone',
  '朋友圈',
  '纠错',
  '朗读',
  '语音播报',
  '无障碍阅读',
  '无障碍',
  '长者模式',
  '关怀版',
  '适老版',
  '繁体版',
  '繁體',
  '简体',
  '手机版',
  '客户端',
  '登录',
  '注册',
  '搜索',
  '留言',
  '点赞',
  '转发',
  '在看',
  '评论',
  '举报',
  '图集',
  '视频',
  '音频',
  '更多',
  '展开',
  '收起',
  '保护视力色',
  'PlayVideo',
  'A',
  '＋',
  '广告',
  '赞',
  '赏',
  'EN',
  'English',
];
const escaped = TOOL_WORDS.toSorted((left, right) => right.length - left.length).map((word) =>
  word.replace(/[+]/g, '\\+'),
);
const TOOL_LINE = new RegExp(
  `^(?:${escaped.join('|')}|[\\s【】\\[\\]（）()|｜·•:：>＞»›《/／+\\-—×&0-9]){1,40}$`,
  'i',
);
const HAS_WORD = /[\p{L}]|[【】>＞»›×|｜]/u;

/** Likes, pictures, readers. */
const COUNTER_LINE =
  /^(?:本[文页]|该?信息)?已?被?(?:浏览|阅读|点击|访问)了?\d*次$|^(?:\+\d{1,6}|(?:阅读|评论|点赞|浏览|查看评论|隐藏边栏)[:：]?\d{0,8})$/;
const DISCLAIMER =
  /^(?:\d[.、])?凡(?:本|来源|注明|.{0,6}注明)(?:站|网|平台)?.{0,40}(?:版权|转载|来源|作品)|^(?:版权(?:与|及|和)?)?(?:免责)?声明(?:[:：]|$)|^(?:特别|版权|免责)声明[:：]|^[^，。：:]{2,12}版权(?:与|及|和)?免责声明[:：]?$/;

const LABEL_END = '[:：]';
const DATE_LABEL = new RegExp(
  `^[\\[（(【]?(?:(?:文章)?(?:发布|发稿|发表|更新|成文|生成|印发|上传|录入|公开|撰写|创建|打印)?(?:时间|日期|于)|日期)${LABEL_END}`,
);
const METADATA_LABEL = new RegExp(
  `^[\\[（(【]?(?:(?:信息|文章|稿件|内容|新闻|资料|消息)?来源|稿源|供稿(?:单位|部门)|(?:文章)?作者|发布(?:机构|单位|者|人)|信息提供|索引号|登记号|(?:信息)?公开(?:属性|方式|时限|类别|范围|形式|程序)|责任(?:部门|科室|处室)|标题|(?:主题)?分类|主题词|关键[词字]|发文(?:机关|单位|字号|日期)|文号|名称|文章类型|体裁分类|组配分类|有效性|效力状态|统一编号|实施日期|失效日期|浏览(?:次数|量|数)?|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|人气|字数|信息分类|服务对象|审核|签发)${LABEL_END}`,
);
const BARE_DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日(?=\s*\d))(?:\s*\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{0,2}秒?)?分?)?$/;
/** 2024-06-15 云溪县自然资源局: a date with who published it. */
const DATE_AND_NAME =
  /^(?:原创)?[\p{Script=Han}]{0,16}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\p{Script=Han}]{0,20}$/u;
const TRAILING_METADATA =
  /(?:来源|稿源|供稿单位|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?|字号|字体)[:：]|(?:阅读|浏览|点击|评论)(?:量|数|次数)?\d[\d.,万+]*次?$/;

const PLACE_LINE = /^(?:您?(?:当前|现在)?(?:的|所在的?)?(?:位置|栏目)|当前(?:位置|页面)|首页[>＞»›/])/;
const EDITOR_LINE =
  /^(?:【我要纠错】)?[[【（(]?\s*(?:一审(?:一校)?|责任编辑|责编|值班编辑|执行编辑|网络编辑|编辑|(?:文章|信息)?录入[者人员]?|纠错)(?:[:：/\]】）)]|$)|[【[（(]责(?:任编辑|编)[:：]|^[[【（(][^，。；：:]{2,12}编辑[:：/][^，。；]{2,12}[】）)\]]$/;
/** Short credits only: a document has reviews and checks of its own. */
const CREDIT_LINE =
  /^[[【（(]?(?:编校|校对|审核|初审|复审|终审|监制|主编|总值班|供稿|撰稿)[:：/][^，。；]{2,16}$/;
const PROMOTION_LINE =
  /^(?:关注(?:公众号|微信|我们)|点击(?:上方|下方|左下角|文末)?蓝字|[-—–\s]*(?:THE)?END[-—–\s]*$|扫(?:一扫|码)|长按|分享让更多人看到|点击(?:查看|下载|进入)|(?:请)?用微信扫|(?:打开|下载|安装)[^，。]{0,16}(?:APP|客户端)(?:$|[，,]?(?:查看|阅读|体验|享受|立即)))/i;
/** Notes of a site to its visitors. Documents, too, name browsers, but not the visitor's. */
const VISITOR_NOTE =
  /^今天是\d{4}年|^您的浏览器.{0,12}(?:过低|太低|较低|过旧|不支持|不兼容)|^您(?:所|即将)?访问的(?:链接|网站)即将离开|分辨率.{0,20}浏览器|^(?:您好，?)?我是.{0,10}(?:智能客服|机器人)/;
/** 《Newspaper》（2024年5月13日 第3版）: the print edition of a news page. */
const PRINT_CREDIT = /^[（(]原标题[:：].*[）)]$|^[（(]?《[^《》]{2,20}》[（(]?\s*\d{4}[年.-].{0,20}版[）)]*$/;

const TAIL_STRONG =
  /扫一扫|扫码(?:关注|浏览|阅读|查看)|^(?:相关|延伸|热门|推荐|更多|关联|精彩)(?:附件|链接|报道|新闻|阅读|文章|推荐|稿件|解读|政策|信息|文件|内容|点击|专题)(?:[:：>＞》»\s]|排行榜?)*$|^(?:上|下|前|后)一(?:篇|条)|^阅读(?:上|下)一篇|^相关(?:链接|阅读|报道|新闻|文章)[:：]|^往期(?:推荐|回顾|精彩|内容)|^将?(?:本[页文]面?|文章)分享[到至]|^分享(?:文章|本文)|^分享让更多人|网站标识码|ICP备|公网安备|版权所有|保留所有权利|copyright|^(?:返回|回到)(?:顶部|首页)|^打印本页|^关闭(?:窗口|本页)|^友情链接|^(?:关于(?:我们|本站)|网站(?:声明|简介|导航)|联系我们|设为首页)[|｜丨]|^[|｜]?网站地图|^网友评论|^我要(?:评论|纠错|留言)|^(?:技术|网络)支持[:：]|非常满意.{0,20}不满意/i;
const TAIL_WEAK =
  /^(?:主办|承办|协办|运维|维护|制作|管理)(?:单位|机构)?[:：]|^(?:标签|关键词|TAGS?|TAG)[:：]|^联系我们|^政策咨询[:：].*12345/i;

/** What stands under these is from other pages. */
const OTHERS_HEADING =
  /^(?:(?:相关|延伸|热门|推荐|更多|关联|精彩)(?:报道|新闻|阅读|文章|推荐|稿件|资讯|专题)|猜你喜欢|为[您你]推荐|[您你]可能(?:还)?(?:感兴趣|喜欢).{0,4}|大家都在看|看了又看|往期(?:推荐|回顾|精彩))[:：>＞》»]*$/;
/** Never headings of a document. */
const RECOMMENDATIONS =
  /^(?:猜你喜欢|为[您你]推荐|[您你]可能(?:还)?(?:感兴趣|喜欢).{0,4}|大家都在看|看了又看)[:：>＞》»]*$/;
const COMMENTS_HEADING =
  /^(?:热门|最新|全部|精彩|精选|网友|用户|读者|所有|我来)(?:评论|留言|跟帖)(?:区|列表)?(?:[（(]\d*[）)]|\d+条?)?[:：]?$/;

const NEIGHBOURS = /^(?:上|下|前|后)一(?:篇|条)(?:文章|信息)?[:：]/;

/** The way to the next article: hardly anything but furniture stands below it. */
export function isNeighbourLine(text: string): boolean {
  return NEIGHBOURS.test(compact(text));
}

/** What readers wrote stands below this, in sentences like a document's. */
export function isCommentsHeading(text: string): boolean {
  return COMMENTS_HEADING.test(compact(text));
}

/** Recommendations, as sites make them to their readers. */
export function isRecommendation(text: string): boolean {
  return RECOMMENDATIONS.test(compact(text));
}

/** The heading of a list of other pages, or of comments. */
export function isHeadingOfOthers(text: string): boolean {
  const line = compact(text);
  return OTHERS_HEADING.test(line) || COMMENTS_HEADING.test(line);
}

/** The site's own terms, which many pages carry in their own words of the same kind. */
export function isDisclaimer(text: string): boolean {
  return DISCLAIMER.test(compact(text));
}

/** Longer lines are sentences; the patterns below are only tried on short ones. */
const LONGEST_CHROME = 60;
const LONGEST_DISCLAIMER = 400;

/** Why a line is furniture, or `undefined` when it may belong to the document. Long lines never are. */
export function chromeStep(text: string): RemovalStep | undefined {
  const line = compact(text);
  if (line === '') return 'tool-line';
  if (line.length <= LONGEST_DISCLAIMER && isDisclaimer(line)) return 'disclaimer';
  if (line.length > LONGEST_CHROME) return undefined;
  if (PRINT_CREDIT.test(line) || EDITOR_LINE.test(line) || CREDIT_LINE.test(line)) return 'editor-line';
  if ((TOOL_LINE.test(line) && HAS_WORD.test(line)) || COUNTER_LINE.test(line)) return 'tool-line';
  if (PLACE_LINE.test(line)) return 'place-line';
  return PROMOTION_LINE.test(line) || VISITOR_NOTE.test(line) ? 'tool-line' : undefined;
}

/** A line of the metadata under a title. Only to be asked about lines near the title: a body has dates and sources too. */
export function isMetadataLine(text: string): boolean {
  const line = compact(text);
  if (line.length > 120 || /。[）)]?$/.test(line)) return false;
  if (DATE_LABEL.test(line) || METADATA_LABEL.test(line) || BARE_DATE.test(text.trim())) return true;
  if (DATE_AND_NAME.test(line)) return true;
  return line.length <= 80 && /\d{4}[-/.年]\d{1,2}/.test(line) && TRAILING_METADATA.test(line);
}

/** Labels that documents use for their own facts, too: 时间：, 名称：, 公开方式： below a signature. */
const AMBIGUOUS_LABEL =
  /^(?:时间|日期|名称|标题|(?:主题)?分类|文号|主题词|关键[词字]|服务对象|审核|签发|有效性|实施日期|失效日期|公开(?:属性|方式|时限|类别|范围|形式|程序)|责任(?:部门|科室|处室))[:：]/;

/** Metadata that is the page's beyond doubt, wherever it stands. */
export function isPageMetadata(text: string): boolean {
  return isMetadataLine(text) && !AMBIGUOUS_LABEL.test(compact(text));
}

/** 云溪县统计局 2024年5月7日: who published when, below a title; below a text it is a signature. */
export function isByline(text: string): boolean {
  return /^\p{Script=Han}{3,24}\s*\d{4}年\d{1,2}月\d{1,2}日$/u.test(compact(text));
}

/** What only stands after a text. */
export function isTailMarker(text: string): boolean {
  const line = compact(text);
  if (line.length > 60) return false;
  return TAIL_STRONG.test(line.replace(/^[【[]([^】\]]*)[】\]]$/, '$1')) || isHeadingOfOthers(line);
}

/** What may close a text or belong to it; furniture only beside a tail marker. */
export function isWeakTailMarker(text: string): boolean {
  const line = compact(text);
  return line.length <= 60 && TAIL_WEAK.test(line);
}

/** Column names side by side: a menu in a text dump. */
export function isMenuLine(text: string): boolean {
  const words = text.trim().split(/[\s|｜>＞]+/);
  return words.length >= 4 && words.every((word) => word.length <= 6) && !/[，。；：]/.test(text);
}
