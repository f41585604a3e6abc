/** @module Whatever lines come in, as many pairs come out, in order and without a Chinese character. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordToPinyin } from '../../src/language/zh/index.js';
import { loadChain, runChain, type Chain } from './chain.js';

let chain: Chain;
beforeAll(async () => {
  chain = await loadChain();
}, 60_000);

const SENTENCES = [
  '坚持依法行政',
  '全年办结行政处罚案件9件',
  '各部门要加强对重点领域的执法监督',
  '把矛盾纠纷化解在基层',
  '一是队伍建设有待加强；二是经费不足',
  '同比增长12.5%，达到1.3万元',
  '认真落实《中华人民共和国行政处罚法》',
  '不断提高“放管服”改革水平',
  '由县政府负责组织实施',
  '2021年11月2日召开第十三次会议',
  '第十九届五中全会',
  '截至6月底，累计调解纠纷三百二十五宗，成功率百分之九十八点六',
];
const NOISE = [
  '　',
  ' ',
  '\t',
  '\u200b',
  '\uFEFF',
  '�',
  '🙂',
  'é',
  'ñ',
  'Я',
  'あ',
  '한',
  '①',
  '％',
  '+',
  '=',
  '<b>',
  '&amp;',
  '**',
  '```',
  '\\',
  '$1',
  '{{count}}',
  '%s',
];
const MARKS = Array.from('，。、；：！？…—“”‘’（）《》【】〈〉·,.;:!?()[]"\'-~/');

/** Characters that have a reading. */
const han = fc
  .integer({ min: 0x4e00, max: 0x9fa5 })
  .map((code) => String.fromCodePoint(code))
  .filter((character) => wordToPinyin(character) !== character);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 2, arbitrary: han },
  { weight: 1, arbitrary: fc.array(han, { minLength: 2, maxLength: 6 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 ** 9 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Array.from('零〇一二两三四五六七八九十百千万亿余多半第年月日点分之')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

/** A line of text as it may come: no line ends inside, and something to see. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '))
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

async function translateLines(lines: readonly string[]) {
  const { record, editions } = await runChain(chain, ['-'], { stdin: lines.join('\n'), format: 'lines' });
  expect(record.documents.map(({ error }) => error)).toEqual([undefined]);
  return editions.flatMap(({ pairs }) => pairs);
}

const visible = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');

describe('translate - --from text', () => {
  it('gives as many pairs as lines, in order, with no Han left, whatever the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const pairs = await translateLines(lines);
        const sources = pairs.map(({ numbering, source }) => visible((numbering?.raw ?? '') + source));
        expect(sources).toEqual(lines.map(visible));
        for (const { source, target, segments } of pairs) {
          expect(target).not.toMatch(/\p{Script=Han}/u);
          expect(segments.map((segment) => segment.source).join('')).toBe(source);
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('gives a line the same English whatever stands beside it', async () => {
    const alone = await translateLines(['全年办结行政处罚案件9件。']);
    const among = await translateLines([
      '召开会议。',
      '（',
      '全年办结行政处罚案件9件。',
      '🙂',
      '全年办结行政处罚案件9件。',
    ]);
    const targets = among.filter(({ source }) => source.includes('办结')).map(({ target }) => target);
    expect(targets).toEqual([alone[0]?.target, alone[0]?.target]);
  });

  it('does not take longer than its length allows', async () => {
    const clause = '各部门加强对重点领域的执法监督检查和综合治理';
    const time = async (text: string): Promise<number> => {
      const begin = performance.now();
      await translateLines([text]);
      return performance.now() - begin;
    };
    await time(clause);
    const short = await time(`${clause}。`.repeat(10));
    const long = await time(`${clause}。`.repeat(80));
    // Eight times the text; twice that leaves room for a busy machine.
    expect(long).toBeLessThan(16 * short + 500);
  }, 60_000);
});
