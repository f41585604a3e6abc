/** @module The fifth column of a rule: Chinese, English, and what may be wrong with them. */
import { describe, expect, it } from '@jest/globals';
import { ruleReader } from '../../../../src/engines/grammar/grammar-data.js';
import { parseExample } from '../../../../src/engines/grammar/rules/parse-example.js';
import { parseRule } from '../../../../src/engines/grammar/rules/parse-rule.js';
import { LiteralTable } from '../../../../src/engines/grammar/rules/symbols.js';

describe('parseExample', () => {
  it('has nothing for an empty cell', () => {
    expect(parseExample('', ['把'])).toBeUndefined();
  });

  it('reads Chinese alone', () => {
    expect(parseExample('ex: 把问题解决', ['把'])).toEqual({ chinese: '把问题解决' });
  });

  it('reads Chinese with its English', () => {
    expect(parseExample('ex: 推广5G网络 => promote 5G networks', [])).toEqual({
      chinese: '推广5G网络',
      english: 'promote 5G networks',
    });
  });

  it.each([
    ['例子', 0, 'starts with'],
    ['ex:把问题解决', 0, 'starts with'],
    ['ex: ', 4, 'no Chinese'],
    ['ex: solve it', 4, 'no Chinese'],
    ['ex: 把 问题解决', 4, 'has a space'],
    ['ex: 把问题解决=>solve problems', 9, 'space on either side'],
    ['ex: 把问题解决=> solve', 9, 'space on either side'],
    ['ex: 把问题解决 =>solve', 10, 'space on either side'],
    ['ex: 把 问题解决 => solve problems', 4, 'has a space'],
    ['ex: 问题解决', 4, 'lacks "把"'],
    ['ex: 把问题解决 => ', 13, 'no English'],
    ['ex: 把问题解决 =>', 13, 'no English'],
    ['ex: 把问题解决 =>  solve', 13, 'stray space'],
    ['ex: 把问题解决 => solve ', 13, 'stray space'],
    ['ex: 把问题解决 => solve 问题', 13, 'has Chinese'],
  ])('names the fault of %j and where it is', (cell, offset, message) => {
    expect(parseExample(cell, ['把'])).toEqual({ offset, message: expect.stringContaining(message) });
  });
});

describe('the column of a fault', () => {
  const columnOf = (line: string): number => {
    const parsed = parseRule(line, 'phrases/test.tsv', 1, ruleReader(new LiteralTable()));
    return parsed && 'column' in parsed ? parsed.column : 0;
  };

  it.each([
    ['XX\tN\t$1\t0', 1],
    ['NP\tFOO\t$1\t0', 4],
    ['NP\tN\t$2\t0', 6],
    ['NP\tN\t$1\t-1', 9],
    ['NP\tN\t$1\t0\t例子', 11],
    ['NP\tN 等\t$1\t0\tex: 学校', 17],
    ['NP\tN\t$1\t0\tex: 学校\tmore', 18],
  ])('counts characters from the start of the line: %j', (line, column) => {
    expect(columnOf(line)).toBe(column);
  });
});
