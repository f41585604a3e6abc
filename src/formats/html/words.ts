/** @module The pages' own words in English and Simplified Chinese; both are on the page, the style shows one. */
import { html, type Markup } from './markup.js';

/** Key -> English, Chinese. `{name}` is filled in. */
const WORDS = {
  skip: ['Skip to the text', '跳到正文'],
  display: ['Display', '显示'],
  view: ['Languages', '语言'],
  viewBoth: ['Both', '对照'],
  viewChinese: ['Chinese', '中文'],
  viewEnglish: ['English', '英文'],
  layout: ['Layout', '版式'],
  layoutSide: ['Side by side', '左右'],
  layoutStacked: ['Stacked', '上下'],
  size: ['Text size', '字号'],
  sizeSmall: ['Small', '小'],
  sizeMedium: ['Medium', '中'],
  sizeLarge: ['Large', '大'],
  sizeHuge: ['Largest', '特大'],
  theme: ['Colours', '配色'],
  themeAuto: ['As the system', '跟随系统'],
  themeLight: ['Light', '浅色'],
  themeDark: ['Dark', '深色'],
  labels: ['Language of this page', '界面语言'],
  marks: ['Marks', '标记'],
  showTerms: ['Terms', '术语'],
  showFindings: ['Findings', '问题'],
  showDoubts: ['Doubtful sentences', '存疑句'],
  outline: ['Outline', '目录'],
  top: ['Title', '标题'],
  text: ['Text', '正文'],
  keys: [
    'Keys: Tab goes from term to term. With a sentence in focus, the up and down arrows move through the sentences, left and right to the other language. Esc closes a card.',
    '键盘操作：Tab 键逐个查看术语；选中句子后，上下方向键移动到前后句，左右方向键跳到另一种语言；Esc 键关闭卡片。',
  ],
  image: ['Image', '图片'],
  file: ['File', '附件'],
  linkTo: ['Link to paragraph {number}', '第{number}段的链接'],
  linkCopied: ['Link copied', '链接已复制'],
  findings: ['Findings', '问题'],
  findingsCount: ['{count} to look at', '共{count}项'],
  noFindings: ['The checks found nothing.', '检查未发现问题。'],
  error: ['Error', '错误'],
  warning: ['Warning', '警告'],
  info: ['Note', '提示'],
  found: ['Found', '译文为'],
  expected: ['Expected', '应为'],
  paragraph: ['Paragraph {number}', '第{number}段'],
  uncertain: ['Uncertain', '存疑'],
  unsure: ['Doubtful sentence', '存疑句'],
  unsureIn: ['Doubtful, confidence', '存疑，可信度'],
  lookFirst: ['Look here first', '优先审校'],
  lookFirstNote: [
    ': shaded in the English, with a dot before it. These are the ones that the engine was least sure of.',
    '：英文加底色，句前有圆点。以下是引擎把握最小的句子。',
  ],
  ofAll: ['{count} of {all}', '{all}句中的{count}句'],
  confidence: ['confidence {score}%', '可信度{score}%'],
  memory: ['From memory', '来自记忆库'],
  memoryFuzzy: ['Similar in memory', '记忆库近似'],
  memoryRepaired: ['From memory, repaired:', '来自记忆库，已修正：'],
  human: ['By a person', '人工翻译'],
  reviewed: ['Reviewed', '已审校'],
  final: ['Final', '已定稿'],
  untranslated: ['Not yet translated', '尚未翻译'],
  terms: ['Terms in this document', '本文术语'],
  chinese: ['Chinese', '中文'],
  english: ['English', '英文'],
  domain: ['Domain', '领域'],
  authority: ['Authority', '依据'],
  admitted: ['Also', '亦可'],
  provenance: ['Where this comes from', '来源与生成信息'],
  siteName: ['Site', '网站'],
  column: ['Column', '栏目'],
  publishedAt: ['Published', '发布时间'],
  contentSource: ['Source', '来源'],
  issuer: ['Issuer', '发文机关'],
  documentNumber: ['Document number', '文号'],
  keywords: ['Keywords', '关键词'],
  url: ['Address', '网址'],
  input: ['Read from', '读取自'],
  sha256: ['SHA-256', 'SHA-256'],
  encoding: ['Encoding', '编码'],
  fetchedAt: ['Fetched', '抓取时间'],
  engine: ['Engine', '翻译引擎'],
  versions: ['Versions', '版本'],
  generatedAt: ['Generated', '生成时间'],
  counts: ['Counts', '数量'],
  countsText: [
    '{pairs} paragraphs, {sentences} sentences, {terms} terms, {findings} findings',
    '{pairs}段，{sentences}句，{terms}个术语，{findings}项问题',
  ],
  removals: ['Left out of the page ({count})', '未收入的页面内容（{count}）'],
  machine: [
    'Draft translation made by a program. The Chinese text is authoritative.',
    '译文由程序生成，仅供参考，以中文原文为准。',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type WordKey = keyof typeof WORDS;

type Values = Readonly<Record<string, string | number>>;

/** A word of the page in both languages; the style shows the one the reader chose. */
export function word(key: WordKey, values: Values = {}): Markup {
  const [english, chinese] = WORDS[key];
  return inBothLanguages(fill(english, values), fill(chinese, values));
}

/** The English word alone, as plain text: for the page in English only, and for attributes. */
export function englishWord(key: WordKey, values: Values = {}): string {
  return fill(WORDS[key][0], values);
}

export function inBothLanguages(english: string, chinese: string): Markup {
  if (english === chinese) return html`${english}`;
  return html`<span class="w-en" lang="en">${english}</span
    ><span class="w-zh" lang="zh-CN">${chinese}</span>`;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder));
}
