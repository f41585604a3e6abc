import { describe, expect, it } from '@jest/globals';
import { createTermBase } from '../../../src/glossary/term-base.js';
import { repairMatch } from '../../../src/memory/index.js';
import { makeTerm } from '../../glossary/make-term.js';

const terms = createTermBase([
  makeTerm('行政执法', 'administrative law enforcement', { number: 'mass' }),
  makeTerm('普法宣传', 'public legal education', { number: 'mass' }),
  makeTerm('调解', 'mediation', { number: 'mass' }),
  makeTerm('规章', 'regulation', { number: 'count' }),
  makeTerm('“十四五”规划', '14th Five-Year Plan', { partOfSpeech: 'proper', number: 'singular' }),
]);

function repair(old: string, english: string, source: string) {
  const unit = {
    id: '',
    source: old,
    target: english,
    origin: { kind: 'human' },
    state: 'reviewed',
    changedAt: '2026-01-01T00:00:00Z',
  } as const;
  return repairMatch(source, { unit }, { terms });
}

describe('a match is repaired', () => {
  it.each([
    ['开展检查136次。', 'We made 136 inspections.', '开展检查1024次。', 'We made 1,024 inspections.'],
    ['开展检查136次。', 'We made 136 inspections.', '开展检查9次。', 'We made nine inspections.'],
    ['检查9次。', 'Nine inspections were made.', '检查6次。', 'Six inspections were made.'],
    ['投资256.8万元', 'invested 2.568 million yuan', '投资312万元', 'invested 3.12 million yuan'],
    ['投资3亿元', 'invested 300 million yuan', '投资25亿元', 'invested 2.5 billion yuan'],
    ['增长8%', 'rose by 8 percent', '增长11.5%', 'rose by 11.5 percent'],
    ['增长8%', 'rose 8%', '增长9%', 'rose 9%'],
    ['提高2.5个百分点', 'up 2.5 percentage points', '提高3个百分点', 'up 3 percentage points'],
    ['第14届', 'the 14th session', '第22届', 'the 22nd session'],
    ['第三次会议', 'the third meeting', '第五次会议', 'the fifth meeting'],
    ['2021年工作报告', 'Work report of 2021', '2023年工作报告', 'Work report of 2023'],
    ['2021年5月7日印发', 'Issued on May 7, 2021', '2023年11月30日印发', 'Issued on November 30, 2023'],
    ['2021年5月7日印发', 'Issued on 7 May 2021', '2023年11月30日印发', 'Issued on 30 November 2023'],
    [
      '2021年检查136次，处罚9件',
      'In 2021, 136 inspections and 9 penalties',
      '2022年检查150次，处罚6件',
      'In 2022, 150 inspections and 6 penalties',
    ],
    [
      '加强行政执法工作',
      'Step up administrative law enforcement',
      '加强普法宣传工作',
      'Step up public legal education',
    ],
    ['调解工作', 'Mediation advanced.', '普法宣传工作', 'Public legal education advanced.'],
  ])('%s | %s -> %s', (old, english, source, wanted) => {
    expect(repair(old, english, source)).toMatchObject({ target: wanted, isComplete: true });
  });

  it('says what was put for what', () => {
    expect(repair('2021年检查136次', '136 inspections in 2021', '2022年检查150次').repairs).toEqual([
      { kind: 'date', from: '2021', to: '2022' },
      { kind: 'number', from: '136', to: '150' },
    ]);
  });
});

describe('what could mean two things is left alone', () => {
  it.each([
    ['the figure stands twice in the English', '检查136次', '136 inspections, 136 in all', '检查150次'],
    ['the figure stands not at all', '检查136次', 'many inspections', '检查150次'],
    ['two Chinese figures are alike', '检查9次，处罚9件', '9 inspections and penalties', '检查8次，处罚9件'],
    ['one becomes many', '检查1次', 'one inspection', '检查8次'],
    ['many become one', '检查8次', '8 inspections', '检查1次'],
    ['the article would be wrong', '增长8%', 'an 8 percent rise', '增长9%'],
    ['the kind differs', '增长8%', 'rose by 8 percent', '增长8倍'],
    ['one is approximate', '检查100余次', 'over 100 inspections', '检查150次'],
    ['the dates have other parts', '2021年印发', 'issued in 2021', '5月2日印发'],
    ['the date is a range', '9月12日至14日', 'from September 12 to 14', '9月12日至16日'],
    ['a sentence would begin with digits', '检查9次', 'Nine inspections', '检查136次'],
    ['the term is inflected', '制定规章', 'made regulations', '制定行政执法'],
    ['the terms are of other kinds', '加强调解', 'step up mediation', '加强规章'],
    ['the term stands twice', '调解，调解', 'mediation', '普法宣传，调解'],
    ['a term is not in the base', '加强监督', 'step up oversight', '加强调解'],
    ['a word differs', '开展检查9次', '9 inspections', '开展培训9次'],
    ['a character is missing', '开展大检查9次', '9 inspections', '开展检查9次'],
  ])('%s', (_, old, english, source) => {
    expect(repair(old, english, source)).toEqual({ target: english, repairs: [], isComplete: false });
  });

  it('repairs the rest all the same, and says that it is not complete', () => {
    expect(repair('2021年开展检查136次', '136 inspections in 2021', '2021年开展培训150次')).toEqual({
      target: '150 inspections in 2021',
      repairs: [{ kind: 'number', from: '136', to: '150' }],
      isComplete: false,
    });
  });

  it('leaves the number of a plan to its name', () => {
    expect(repair('“十四五”规划14项', 'the 14th Five-Year Plan, 14 items', '“十四五”规划15项')).toMatchObject(
      {
        isComplete: false,
      },
    );
  });

  it('needs no terms, and has nothing to do where nothing differs', () => {
    const unit = {
      id: '',
      source: '检查9次',
      target: '9 inspections',
      origin: { kind: 'human' },
      state: 'final',
      changedAt: '',
    } as const;
    expect(repairMatch('检查8次', { unit })).toMatchObject({ target: '8 inspections', isComplete: true });
    expect(repairMatch('检查 9 次', { unit })).toEqual({
      target: '9 inspections',
      repairs: [],
      isComplete: true,
    });
  });
});
