/** @module Articles of laws: 第十条 "Article 10", 第五条第二款 "paragraph 2 of Article 5". */
import { parseNumeral } from '../../../../language/zh/index.js';
import { nominal } from '../../english/nodes.js';
import { featureBits } from '../../rules/features.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

const NUMERAL = '([零〇一二三四五六七八九十百\\d]+)';
const ITEM = `第[（(]?${NUMERAL}[）)]?项`;
const REFERENCE = new RegExp(`第${NUMERAL}条(?:第${NUMERAL}款)?(?:${ITEM})?`, 'y');
const PART = new RegExp(`第${NUMERAL}款(?:${ITEM})?`, 'y');

/** 第三条生产线 counts a line: a reference stands before what laws say of articles, or at the end. */
const AFTER_REFERENCE = /^(?:$|第|至|[、，；。）)和与及或]|之|所|的?规定|中|款|的$)/;

interface Reference {
  readonly article?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly item?: string | undefined;
}

/** From the smallest part to the article, as English says it. */
function englishOf({ article, paragraph, item }: Reference): string | undefined {
  const parts = [
    ['item', item],
    ['paragraph', paragraph],
    ['Article', article],
  ] as const;
  const said = parts.flatMap(([name, numeral]) => {
    if (numeral === undefined) return [];
    const value = parseNumeral(numeral);
    return [value === undefined ? '' : `${name} ${value}`];
  });
  return said.includes('') ? undefined : said.join(' of ');
}

function referenceAt(text: string, start: number): { end: number; reference: Reference } | undefined {
  REFERENCE.lastIndex = start;
  const whole = REFERENCE.exec(text);
  if (whole) {
    const [found, article, paragraph, item] = whole;
    return { end: start + found.length, reference: { article, paragraph, item } };
  }
  PART.lastIndex = start;
  const part = PART.exec(text);
  return part ? { end: start + part[0].length, reference: { paragraph: part[1], item: part[2] } } : undefined;
}

export const recogniseArticle: Recogniser = ({ text }, start) => {
  const found = text[start] === '第' ? referenceAt(text, start) : undefined;
  if (!found || !AFTER_REFERENCE.test(text.slice(found.end))) return [];
  const head = englishOf(found.reference);
  if (head === undefined) return [];
  const english = nominal(head, { countability: 'proper', nounClass: 'document' });
  return [
    recognisedEdge('article of a law', start, {
      end: found.end,
      category: 'N',
      english,
      features: featureBits('document', 'proper'),
      cost: 0.3,
    }),
  ];
};
