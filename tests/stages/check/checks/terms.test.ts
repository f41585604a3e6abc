import { describe, expect, it } from '@jest/globals';
import { termForbidden } from '../../../../src/stages/check/checks/term-forbidden.js';
import { termMissing } from '../../../../src/stages/check/checks/term-missing.js';
import { keys, term, unit } from '../unit.js';

describe('term-missing', () => {
  it.each([
    ['行政处罚', ['administrative penalty'], 'Administrative punishment was imposed.'],
    ['强化监督', ['strengthen oversight'], 'We strengthened the team.'],
    ['法治', ['rule of law'], 'The legal system works.'],
    ['国务院', ['State Council'], 'The council of the state met.'],
  ])('fires for %s, %j in: %s', (zh, accepted, target) => {
    expect(keys(termMissing, unit(zh, target, { terms: [term(zh, accepted)] }))).toEqual(['term-missing']);
  });

  it.each([
    ['行政处罚', ['administrative penalty'], 'Nine administrative penalties were imposed.'],
    ['行政处罚', ['administrative penalty'], 'ADMINISTRATIVE PENALTY'],
    ['强化监督', ['strengthen oversight'], 'We are strengthening the oversight.'],
    ['强化监督', ['strengthen oversight'], 'Oversight was strengthened.'],
    ['法治政府', ['law-based government'], 'a law based government'],
    [
      '依法行政',
      ['carry out administration in accordance with the law'],
      'It carries out its administration in accordance with law.',
    ],
    ['建设法治政府', ['build a law-based government'], 'We built law-based governments.'],
    ['国务院', ['State Council'], 'the State Council’s decision'],
    ['政治建设', ['political development'], 'political, economic and cultural development'],
    ['普法', ['public legal education', 'legal publicity'], 'The legal publicity was good.'],
    ['普法', ['public legal education'], ''],
  ])('stays silent for %s, %j in: %s', (zh, accepted, target) => {
    expect(keys(termMissing, unit(zh, target, { terms: [term(zh, accepted)] }))).toEqual([]);
  });

  it('names a term once, however often the Chinese repeats it', () => {
    const terms = [term('法治', ['rule of law']), term('法治', ['rule of law'], { start: 3, end: 5 })];
    expect(keys(termMissing, unit('法治、法治', 'Rules.', { terms }))).toEqual(['term-missing']);
  });
});

describe('term-forbidden', () => {
  const officials = (changes = {}) => term('干部', ['official'], { forbidden: ['cadre'], ...changes });

  it.each([
    ['The cadre came.', [officials()]],
    ['The cadres came.', [officials()]],
    ['Officials and cadres came.', [officials(), officials({ start: 3, end: 5 })]],
  ])('fires in: %s', (target, terms) => {
    expect(keys(termForbidden, unit('干部、干部', target, { terms }))).toEqual(['term-forbidden']);
  });

  it.each([
    ['The officials came.', [officials()]],
    ['The cadre school opened.', [officials(), term('干校', ['cadre school'])]],
    ['The officials met the cadre.', [officials()]],
    ['Cadres came.', []],
  ])('stays silent in: %s', (target, terms) => {
    expect(keys(termForbidden, unit('干部', target, { terms }))).toEqual([]);
  });
});
