/** @module Lines of glossary/phrases: good ones become rules, the others findings with their place. */
import { describe, expect, it } from '@jest/globals';
import { ruleReader } from '../../../../src/engines/grammar/grammar-data.js';
import { featureBits } from '../../../../src/engines/grammar/rules/features.js';
import { parseRule } from '../../../../src/engines/grammar/rules/parse-rule.js';
import type { Rule } from '../../../../src/engines/grammar/rules/rule.js';
import { categoryId, LiteralTable } from '../../../../src/engines/grammar/rules/symbols.js';

const literals = new LiteralTable();
const parse = (line: string) => parseRule(line, 'phrases/test.tsv', 7, ruleReader(literals));

function ruleOf(line: string): Rule {
  const parsed = parse(line);
  if (parsed === undefined || 'message' in parsed) throw new Error(parsed?.message ?? 'no rule');
  return parsed;
}

describe('parseRule', () => {
  it('reads category, symbols, English, cost and example', () => {
    const rule = ruleOf('VP\t把 NP V[np]\t$3^ $2\t0.3\tex: 把问题解决');
    expect(rule).toMatchObject({
      category: 'VP',
      lhs: categoryId('VP'),
      cost: 0.3,
      example: { chinese: '把问题解决' },
      head: 2,
      file: 'phrases/test.tsv',
      line: 7,
    });
    expect(rule.symbols.map(({ id, required, text }) => [id, required, text])).toEqual([
      [literals.get('把'), 0, '把'],
      [categoryId('NP'), 0, 'NP'],
      [categoryId('V'), featureBits('np'), 'V[np]'],
    ]);
  });

  it('gives one literal one number, whichever rule it stands in', () => {
    const [first] = ruleOf('NP\t的 N\t$2^\t0').symbols;
    const second = ruleOf('NP\tN 的 N\t$3^ of $1\t0').symbols[1];
    expect(first?.id).toBe(second?.id);
  });

  it('adds the features of its own category and of several features at once', () => {
    const rule = ruleOf('NP[quoted,front]\tN[person,term]\t$1^\t0');
    expect(rule.features).toBe(featureBits('quoted', 'front'));
    expect(rule.symbols[0]?.required).toBe(featureBits('person', 'term'));
  });

  it.each([
    ['NB\tA NB\t@adjective\t0.3', 1],
    ['VP\tV[np] NP\t$1^ $2\t0.2', 0],
    ['NP\tN 等\t$1\t0.2', -1],
  ])('takes the features of the right child: %j', (line, head) => {
    expect(ruleOf(line).head).toBe(head);
  });

  it.each([[''], ['   '], ['# a comment'], ['#\tNP\tN\t$1\t0']])('has nothing for %j', (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it.each([
    ['XX\tN\t$1\t0', 'unknown category "XX"'],
    ['np\tN\t$1\t0', 'unknown category "np"'],
    ['NP\tFOO\t$1\t0', 'unknown category "FOO"'],
    ['NP\tN[nonsense]\t$1\t0', 'unknown feature "nonsense"'],
    ['NP[nonsense]\tN\t$1\t0', 'unknown feature "nonsense"'],
    ['NP\t\t$1\t0', 'no symbols'],
    ['NP\tN\t@nonsense\t0', 'unknown action "@nonsense"'],
    ['NP\tN\t$2\t0', 'slot $2 has no symbol'],
    ['NP\tN\t$0\t0', 'slot $0 has no symbol'],
    ['NP\tN\t$1:xyz\t0', 'unknown form ":xyz"'],
    ['NP\tN\t$x\t0', '"$x" is not a slot'],
    ['NP\tN\t$1\t', 'cost ""'],
    ['NP\tN\t$1\t-1', 'cost "-1"'],
    ['NP\tN\t$1\tcheap', 'cost "cheap"'],
    ['NP\tN\t$1', 'cost ""'],
    ['NP N $1 0', 'unknown category'],
    ['NP\tN\t$1\t0\t例子', 'example'],
    ['VP\t把 NP V\t$3^ $2\t0\tex: 解决问题', '把'],
    ['VP\t把 NP V\t$3\t0', 'leaves out "NP"'],
    ['NB\tT 的 NB\t$1 $2\t0', 'literal "的"'],
  ])('names the fault of %j', (line, message) => {
    expect(parse(line)).toMatchObject({
      file: 'phrases/test.tsv',
      line: 7,
      column: expect.any(Number),
      message: expect.stringContaining(message),
    });
  });
});
