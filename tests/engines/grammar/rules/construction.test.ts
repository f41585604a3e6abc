/** @module What rules build, in a translator's words. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_GLOSSARY } from '../../../../src/cli/services.js';
import { loadRules, ruleReader } from '../../../../src/engines/grammar/grammar-data.js';
import { constructionOf } from '../../../../src/engines/grammar/rules/construction.js';
import { parseRule } from '../../../../src/engines/grammar/rules/parse-rule.js';
import type { Rule } from '../../../../src/engines/grammar/rules/rule.js';
import { LiteralTable } from '../../../../src/engines/grammar/rules/symbols.js';

const reader = ruleReader(new LiteralTable());

/** The construction of a rule whose English says its phrases in the order of the Chinese. */
function construction(category: string, symbols: string) {
  const slots = symbols
    .split(' ')
    .flatMap((symbol, index) => (/^[A-Z]/.test(symbol) ? [`$${index + 1}`] : []))
    .join(' ');
  const parsed = parseRule(`${category}\t${symbols}\t${slots}\t0`, 'rules.tsv', 1, reader);
  if (!parsed || !('symbols' in parsed)) throw new Error(JSON.stringify(parsed));
  return constructionOf(parsed);
}

describe('constructionOf', () => {
  it.each([
    ['S', 'NP[person] VP', 'subjectPredicate'],
    ['S', 'NP PCT', 'subjectAmount'],
    ['S', 'PP S', 'clauseAdjunct'],
    ['S', 'C S', 'withConnective'],
    ['VP', 'V[np] NL', 'verbObject'],
    ['VP', 'V[np+np] NP NP', 'verbTwoObjects'],
    ['VP', 'V[to] VP', 'verbAction'],
    ['VP', 'V[np+to] NP VP', 'verbObjectAction'],
    ['VP', 'D 地 VP', 'verbAdverb'],
    ['VP', 'PP VP', 'verbAdjunct'],
    ['VP', 'AP', 'adjectivePredicate'],
    ['NB', 'A 的 NB', 'nounAdjective'],
    ['NB', 'NB N', 'nounNoun'],
    ['NP', 'VP 的 NB', 'nounDescribed'],
    ['NB', 'NUM M NB', 'nounAmount'],
    ['NB', 'Q NB', 'nounDeterminer'],
    ['NP', 'NP 和 NP', 'nounList'],
    ['SL', 'S 、 S', 'clauseList'],
    ['VP', 'VP 并 VP', 'verbList'],
    ['PP', 'P NP', 'prepositionNoun'],
    ['NP', 'NB', 'phrase'],
    ['VP', 'V 了', 'phrase'],
  ])('%s of %s is %s', (category, symbols, name) => {
    expect(construction(category, symbols)).toEqual({ name });
  });

  it.each([
    ['PP', '在 NP 中', '在…中'],
    ['PP', '与 NP', '与…'],
    ['VP', '对 NP VP 进行 NP', '对…进行…'],
  ])('%s of %s is a frame', (category, symbols, pattern) => {
    expect(construction(category, symbols)).toEqual({ name: 'frame', pattern });
  });

  describe('of the rules that come with the program', () => {
    let rules: readonly Rule[];
    beforeAll(async () => {
      rules = (await loadRules(DEFAULT_GLOSSARY, new LiteralTable())).values;
    });

    it('has a name for every rule that builds on two phrases or more, but for words of one kind', () => {
      const nameless = rules.filter(
        (rule) => rule.symbols.length > 1 && constructionOf(rule).name === 'phrase',
      );
      const shapes = new Set(
        nameless.map(({ category, symbols }) => [category, ...symbols.map(({ text }) => text)].join(' ')),
      );
      const alike = ['A A A', 'AP D A', 'NP VP 的', 'T T T', 'V V 了', 'V V 着', 'V V 过'];
      expect([...shapes].toSorted()).toEqual(alike);
    });
  });
});
