/** @module Suppressions: what they take out, what they refuse, and which of them find nothing. */
import { describe, expect, it } from '@jest/globals';
import { checkEdition, parseSuppressions, Suppressor } from '../../../../src/stages/check/index.js';
import { editionOf } from '../../../formats/sample-edition.js';
import { unit } from '../unit.js';

const HEAD = 'check,document,unit,text,reason,author,date\n';
const edition = checkEdition(
  editionOf([
    unit('完成13件。', 'There were 31 cases.', { id: 'a', blockId: 'a' }),
    unit('好。', 'good  work', { id: 'b', blockId: 'b' }),
  ]),
);
const document = edition.document.id;

function suppressed(rows: string): readonly string[] {
  const found = new Suppressor(parseSuppressions(HEAD + rows, 's.csv')).suppress(edition).suppressed;
  return found.map((each) => `${each.unit} ${each.issue.check}`);
}

describe('suppressions', () => {
  it.each([
    ['number-value,,a,,the page has a misprint,,', ['a number-value']],
    [`number-value,${document},,,a misprint,,`, ['a number-value']],
    ['*,,b,,a slogan,Li,2026-11-27', ['b spaces', 'b end-punctuation', 'b sentence-case']],
    ['*,,,13件,misprint,,', []],
    ['number-value,,,13,misprint,,', ['a number-value']],
    ['# a comment\nspaces,,*,,house style,,', ['b spaces']],
    ['number-value,,b,,nothing there,,', []],
    ['number-value,other,,,another document,,', []],
  ])('%j takes out %j', (rows, expected) => {
    expect(suppressed(rows).toSorted()).toEqual([...expected].toSorted());
  });

  it('leaves all other findings, and knows which rows found nothing', () => {
    const suppressor = new Suppressor(
      parseSuppressions(`${HEAD}spaces,,b,,style,,\nspaces,,a,,none,,\n`, 's.csv'),
    );
    const { edition: left } = suppressor.suppress(edition);
    expect(left.pairs[0]?.issues).toEqual(edition.pairs[0]?.issues);
    expect(left.pairs[1]?.issues.map(({ check }) => check)).not.toContain('spaces');
    expect(suppressor.unused.map(({ line, reason }) => [line, reason])).toEqual([[3, 'none']]);
  });

  it.each([
    ['number-value,,a,,,,', 's.csv:2: no reason is given.'],
    ['no-such-check,,a,,why,,', 's.csv:2: there is no check "no-such-check".'],
    ['*,,,,why,,', 's.csv:2: it would suppress everything.'],
    ['number-value,,"a,,why,,', 's.csv'],
  ])('%j is refused: %s', (rows, message) => {
    expect(() => parseSuppressions(HEAD + rows, 's.csv')).toThrow(message);
  });
});
