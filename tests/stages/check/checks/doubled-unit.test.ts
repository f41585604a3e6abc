import { describe, expect, it } from '@jest/globals';
import type { Edition, TranslationUnit } from '../../../../src/model/index.js';
import { PAIRS_SCHEMA } from '../../../../src/model/index.js';
import { checkEdition } from '../../../../src/stages/check/index.js';
import { unit } from '../unit.js';

function edition(pairs: readonly TranslationUnit[]): Edition {
  const provenance = { input: '-', sha256: '', encoding: 'utf-8' };
  const document = { id: 'd', title: '', titleEnglish: '', metadata: {}, provenance, removals: [] };
  return { schema: PAIRS_SCHEMA, document, pairs };
}

const found = (
  pairs: readonly TranslationUnit[],
  blockIds?: readonly string[],
): readonly (readonly string[])[] =>
  checkEdition(edition(pairs), { blockIds }).pairs.map(({ issues }) =>
    issues.map(({ message }) => message.key),
  );

const ENGLISH = 'The town carried out joint law enforcement operations.';

describe('doubled-unit', () => {
  const pair = (id: string, source: string, target: string) => unit(source, target, { id, blockId: id });

  it('fires for one English of two different Chinese', () => {
    const pairs = [pair('a', '开展联合执法行动。', ENGLISH), pair('b', '加强队伍建设。', ENGLISH)];
    expect(found(pairs)).toEqual([['doubled-unit'], ['doubled-unit']]);
  });

  it.each([
    ['the same Chinese', '开展联合执法行动。', '开展联合执法行动。', ENGLISH],
    ['the same Chinese in another width', '开展 联合执法行动。', '开展联合执法行动｡', ENGLISH],
    ['short English', '工作计划', '工作方案', 'Work plan'],
  ])('stays silent for %s', (_reason, left, right, english) => {
    expect(found([pair('a', left, english), pair('b', right, english)])).toEqual([[], []]);
  });

  it('fires for a sentence that stands twice only in English', () => {
    expect(
      found([pair('a', '开展联合执法行动。加强队伍建设，提升执法水平。', `${ENGLISH} ${ENGLISH}`)]),
    ).toEqual([['doubled-sentence']]);
  });

  it('stays silent when the Chinese repeats itself too', () => {
    expect(found([pair('a', '开展联合执法行动。开展联合执法行动。', `${ENGLISH} ${ENGLISH}`)])).toEqual([[]]);
  });
});

describe('pairs', () => {
  const pair = (id: string) => unit('好', 'Good.', { id, blockId: id });

  it.each([
    ['nothing when they agree', ['a', 'b', 'c'], ['a', 'b', 'c'], [[], [], []]],
    ['a missing pair, on the pair before it', ['a', 'c'], ['a', 'b', 'c'], [['pair-missing'], []]],
    ['an unknown pair', ['a', 'x'], ['a'], [[], ['pair-unknown']]],
    ['a repeated pair', ['a', 'a'], ['a'], [[], ['pair-repeated']]],
    ['the first pair out of order', ['a', 'c', 'b'], ['a', 'b', 'c'], [[], ['pair-order'], []]],
    ['nothing about order without the blocks', ['b', 'a'], undefined, [[], []]],
  ])('names %s', (_what, pairs, blocks, expected) => {
    expect(found(pairs.map(pair), blocks)).toEqual(expected);
  });

  it('replaces earlier findings', () => {
    const first = checkEdition(edition([pair('a')]), { blockIds: ['a', 'b'] });
    expect(first.pairs[0]?.issues).toHaveLength(1);
    expect(checkEdition(first, { blockIds: ['a'] }).pairs[0]?.issues).toEqual([]);
  });
});
