/** @module What no list can hold: numbers, percentages, dates, ordinals, titles, quotations, brackets, Latin. */
import { describe, expect, it } from '@jest/globals';
import { emptyDictionary } from '../../../../src/engines/grammar/compiled-dictionary.js';
import { inPresent } from '../../../../src/engines/grammar/english/context.js';
import { words } from '../../../../src/engines/grammar/english/nodes.js';
import { realise } from '../../../../src/engines/grammar/english/realise.js';
import { buildLattice } from '../../../../src/engines/grammar/lattice/build-lattice.js';
import { Dictionary } from '../../../../src/engines/grammar/lattice/dictionary.js';
import { enclosedEnd } from '../../../../src/engines/grammar/lattice/recognisers/enclosed.js';
import { CATEGORIES } from '../../../../src/engines/grammar/rules/symbols.js';

const VOCABULARY = { dictionary: new Dictionary(), general: emptyDictionary, gazetteer: emptyDictionary };

/** The longest reading of a recogniser that starts at the beginning. */
function recognised(text: string) {
  const edges = buildLattice({ text, translatePhrase: (inside) => words(`<${inside}>`) }, VOCABULARY);
  const own = edges.filter(({ source, start }) => source === 'recogniser' && start === 0);
  const [longest] = own.toSorted((a, b) => b.end - a.end || a.cost - b.cost);
  if (!longest) return undefined;
  return {
    category: CATEGORIES[longest.symbol],
    chinese: text.slice(0, longest.end),
    english: realise(longest.english(), 'phrase', inPresent('singular')),
  };
}

type Row = readonly [text: string, category: string, chinese: string, english: string];

describe('numbers', () => {
  it.each<Row>([
    ['829件', 'NUM', '829', '829'],
    ['3,250人', 'NUM', '3,250', '3,250'],
    ['12345人', 'NUM', '12345', '12,345'],
    ['1.3万元', 'NUM', '1.3万', '13,000'],
    ['2万人', 'NUM', '2万', '20,000'],
    ['1.5亿元', 'NUM', '1.5亿', '150 million'],
    ['三百二十五宗', 'NUM', '三百二十五', '325'],
    ['十二次', 'NUM', '十二', '12'],
    ['三个', 'NUM', '三', 'three'],
    ['100余人', 'NUM', '100余', 'more than 100'],
    ['一百多人', 'NUM', '一百多', 'more than 100'],
    ['10余万人', 'NUM', '10余万', 'more than 100,000'],
    ['3万余人', 'NUM', '3万余', 'more than 30,000'],
    ['20—30名', 'NUM', '20—30', '20 to 30'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });
});

describe('articles of laws', () => {
  it.each<Row>([
    ['第十条规定', 'N', '第十条', 'Article 10'],
    ['第五条第二款', 'N', '第五条第二款', 'paragraph 2 of Article 5'],
    [
      '第三十条第一款第（二）项的规定',
      'N',
      '第三十条第一款第（二）项',
      'item 2 of paragraph 1 of Article 30',
    ],
    ['第二款规定', 'N', '第二款', 'paragraph 2'],
    ['第三条生产线', 'Q', '第三', 'the third'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });
});

describe('a word that ends its clause', () => {
  const dictionary = new Dictionary();
  const reading = {
    symbol: 0,
    features: 0,
    cost: 0,
    english: () => words(''),
    source: 'literal',
    origin: 'literal',
  } as const;
  dictionary.add('的', { ...reading, atEnd: true });

  it('is read only there', () => {
    expect(dictionary.edgesAt('严重的', 2)).toHaveLength(1);
    expect(dictionary.edgesAt('严重的问题', 2)).toEqual([]);
  });
});

describe('percentages and fractions', () => {
  it.each<Row>([
    ['98.6%', 'PCT', '98.6%', '98.6 percent'],
    ['100％。', 'PCT', '100％', '100 percent'],
    ['百分之九十以上', 'PCT', '百分之九十', '90 percent'],
    ['百分之98.6', 'PCT', '百分之98.6', '98.6 percent'],
    ['三分之二的', 'PCT', '三分之二', 'two-thirds'],
    ['四分之一', 'PCT', '四分之一', 'one-quarter'],
    ['二分之一', 'PCT', '二分之一', 'one-half'],
    ['三成以上', 'PCT', '三成', '30 percent'],
    ['三成熟', 'NUM', '三', 'three'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });
});

describe('ordinals', () => {
  it.each<Row>([
    ['第三次', 'Q', '第三', 'the third'],
    ['第十九届', 'Q', '第十九', 'the nineteenth'],
    ['第21个', 'Q', '第21', 'the 21st'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });
});

describe('dates', () => {
  it.each<Row>([
    ['2021年', 'T', '2021年', 'in 2021'],
    ['2021年度', 'T', '2021年度', 'in 2021'],
    ['2021年11月2日', 'T', '2021年11月2日', 'on November 2, 2021'],
    ['11月2日', 'T', '11月2日', 'on November 2'],
    ['2021年11月', 'T', '2021年11月', 'in November 2021'],
    ['2016—2020年', 'T', '2016—2020年', 'from 2016 to 2020'],
    ['2016年至2020年', 'T', '2016年至2020年', 'from 2016 to 2020'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });

  it.each(['13月2日', '0月1日', '5月32日'])('%s is no date', (text) => {
    expect(recognised(text)?.category).not.toBe('T');
  });
});

describe('what is enclosed', () => {
  it.each<Row>([
    ['《行政处罚法》规定', 'TITLE', '《行政处罚法》', 'the <行政处罚法>'],
    ['“放管服”改革', 'QT', '“放管服”', '"<放管服>"'],
    ['（试行）的', 'PAR', '（试行）', '(<试行>)'],
    ['“一（二）三”四', 'QT', '“一（二）三”', '"<一（二）三>"'],
    ['（外（内）外）后', 'PAR', '（外（内）外）', '(<外（内）外>)'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });

  it.each(['《未完', '“未完', '（未完', '《》', '“”', '（）', '》', '）'])('%s is none', (text) => {
    expect(recognised(text)).toBeUndefined();
  });

  it.each([
    ['（一）二', 0, 3],
    ['（（一））二', 0, 5],
    ['（一', 0, -1],
    ['一（二）', 0, -1],
    ['“一‘二’三”', 0, 7],
  ])('enclosedEnd of %s at %d is %d', (text, start, end) => {
    expect(enclosedEnd(text, start)).toBe(end);
  });
});

describe('Latin', () => {
  it.each<Row>([
    ['GDP增长', 'N', 'GDP', 'GDP'],
    ['5G网络', 'N', '5G', '5G'],
    ['PM2.5浓度', 'N', 'PM2.5', 'PM2.5'],
    ['COVID-19疫情', 'N', 'COVID-19', 'COVID-19'],
    ['zwgk_2021@gz.gov.cn邮箱', 'N', 'zwgk_2021@gz.gov.cn', 'zwgk_2021@gz.gov.cn'],
    ['www.example.gov.cn/a.html查询', 'N', 'www.example.gov.cn/a.html', 'www.example.gov.cn/a.html'],
    ['https://example.gov.cn。', 'N', 'https://example.gov.cn', 'https://example.gov.cn'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });
});

describe('the lattice', () => {
  it('has a reading at every place, whatever the text', () => {
    const text = '饕餮，a🙂𠮷\u200b《';
    const edges = buildLattice({ text, translatePhrase: words }, VOCABULARY);
    const reached = new Set([0]);
    for (const edge of edges.toSorted((a, b) => a.start - b.start))
      if (reached.has(edge.start)) reached.add(edge.end);
    expect(reached.has(text.length)).toBe(true);
    expect(edges.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('reads what is enclosed as a whole', () => {
    const text = '“1.3万元”2件';
    const inside = buildLattice({ text, translatePhrase: words }, VOCABULARY).filter(
      ({ start, end }) => (start > 0 && start < 7) || (end > 0 && end < 7),
    );
    expect(inside).toEqual([]);
  });
});

describe('digits that count nothing', () => {
  it.each<Row>([
    ['0571-63520188', 'N', '0571-63520188', '0571-63520188'],
    ['13812345678联系', 'N', '13812345678', '13812345678'],
    ['310000', 'N', '310000', '310000'],
    ['63520188', 'N', '63520188', '63520188'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });

  it.each(['310000人', '12345678元'])('leaves the number of %s alone', (text) => {
    expect(recognised(text)?.category).toBe('NUM');
  });
});

describe('unlisted places', () => {
  it.each<Row>([
    ['云岭县召开', 'N', '云岭县', 'Yunling County'],
    ['沙溪村村民', 'N', '沙溪村', 'Shaxi Village'],
    ['石湾社区', 'N', '石湾社区', 'Shiwan Community'],
    ['人民路18号', 'N', '人民路18号', 'No. 18 Renmin Road'],
  ])('%s', (text, category, chinese, english) => {
    expect(recognised(text)).toEqual({ category, chinese, english });
  });

  it.each(['全县村庄', '我乡干部', '两个村', '各社区'])('does not see a name in %s', (text) => {
    expect(recognised(text)?.chinese).not.toBe(text.slice(0, 3));
  });
});

describe('a clause that is nothing but a name', () => {
  it('is a person', () => {
    expect(recognised('陈晓明')).toEqual({ category: 'N', chinese: '陈晓明', english: 'Chen Xiaoming' });
    expect(recognised('陈晓明讲话')).toBeUndefined();
  });
});
