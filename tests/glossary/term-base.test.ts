import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTermBase, loadTermBase } from '../../src/glossary/term-base.js';
import type { Term, TermAnnotation } from '../../src/model/index.js';
import { makeTerm } from './make-term.js';
import { HEADER, row, withGlossary } from './glossary-folder.js';

const shown = ({ zh, nested }: TermAnnotation): string =>
  nested.length === 0 ? zh : `${zh}(${nested.map(shown).join(' ')})`;
const find = (terms: readonly Term[], text: string): string[] =>
  createTermBase(terms).findTerms(text).map(shown);

describe('findTerms', () => {
  const law = ['法治', '法治政府', '法治政府建设', '政府', '行政执法', '执法'].map((zh) => makeTerm(zh, zh));

  it('takes the longest term and nests the shorter ones', () => {
    expect(find(law, '推进法治政府建设和行政执法')).toEqual([
      '法治政府建设(法治政府(法治 政府))',
      '行政执法(执法)',
    ]);
  });

  it('prefers the longer of two that overlap', () => {
    const terms = ['基层治理', '治理体系建设'].map((zh) => makeTerm(zh, zh));
    expect(find(terms, '加强基层治理体系建设')).toEqual(['治理体系建设']);
  });

  it.each([
    ['full width', '开展３Ｄ打印', '3D打印', '３Ｄ打印'],
    ['a space inside', '推进法治 政府', '法治政府', '法治 政府'],
    ['a line break inside', '推进法治\n政府', '法治政府', '法治\n政府'],
    ['ASCII quotation marks', '落实"放管服"改革', '“放管服”改革', '"放管服"改革'],
    ['a variant character', '开展督査工作', '督查', '督査'],
    ['text after a surrogate pair', '𠮷祥法治政府', '法治政府', '法治政府'],
  ])('matches across %s, and points into the text as published', (_what, text, zh, found) => {
    const [annotation] = createTermBase([makeTerm(zh, 'x')]).findTerms(text);
    expect(annotation).toBeDefined();
    expect(text.slice(annotation?.start, annotation?.end)).toBe(found);
    expect(annotation?.zh).toBe(zh);
  });

  it('matches variants as their term', () => {
    expect(find([makeTerm('中国共产党中央委员会', 'x', { variants: ['党中央'] })], '在党中央领导下')).toEqual(
      ['中国共产党中央委员会'],
    );
  });

  it('leaves out two characters that meet at a word boundary', () => {
    const terms = [makeTerm('市政', 'municipal works'), makeTerm('执法', 'law enforcement')];
    expect(find(terms, '城市政府加强执法')).toEqual(['执法']);
  });

  it('gives the renderings of all rows: accepted, forbidden, deprecated', () => {
    const terms = [
      makeTerm('干部', 'cadre', { status: 'deprecated', id: 'old/干部', domain: 'old' }),
      makeTerm('干部', 'official', {
        plural: 'officials',
        alternatives: ['leading official'],
        forbidden: ['Cadres'],
      }),
      makeTerm('干部', 'functionary', {
        status: 'admitted',
        id: 'party/干部',
        domain: 'party',
        forbidden: ['official'],
      }),
    ];
    expect(createTermBase(terms).findTerms('干部')).toMatchObject([
      {
        en: 'official',
        termId: 'law/干部',
        accepted: ['official', 'officials', 'leading official', 'functionary'],
        forbidden: ['Cadres', 'cadre'],
      },
    ]);
  });

  it('never overlaps, stays in order and keeps nested terms inside', () => {
    const spellings = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', ' '), maxLength: 30 });
    const isInside = ({ start, end, nested }: TermAnnotation): boolean =>
      nested.every((each) => start <= each.start && each.end <= end && isInside(each));
    fc.assert(
      fc.property(spellings, text, (zh, sample) => {
        const found = createTermBase(zh.map((each) => makeTerm(each, each))).findTerms(sample);
        found.forEach((each, index) => {
          expect(each.start).toBeLessThan(each.end);
          expect(each.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(isInside(each)).toBe(true);
          expect(sample.slice(each.start, each.end).replaceAll(' ', '')).toBe(each.zh);
        });
      }),
    );
  });
});

describe('loadTermBase', () => {
  const load = (text: string) => withGlossary({ 'terms/law.csv': text }, (folder) => loadTermBase(folder));

  it('reads every column', async () => {
    const text = `${HEADER}\n法,"law, basic",,典|律,act,rule|norm,L,noun,,law,"NPC, 2020",2020-05-28,preferred,x\n`;
    const base = await load(text);
    expect(base.get('law/法')).toMatchObject({
      en: 'law, basic',
      variants: ['典', '律'],
      alternatives: ['act'],
      forbidden: ['rule', 'norm'],
      short: 'L',
      number: 'count',
      authority: 'NPC, 2020',
      line: 2,
      note: 'x',
    });
    expect(base.lookup('律')?.zh).toBe('法');
    expect(base.findings).toEqual([]);
  });

  it('makes plurals by rule for countable nouns only', async () => {
    const rows = [
      row({ zh: '弱项', en: 'area of weakness' }),
      row({ zh: '法治', en: 'rule of law', number: 'mass' }),
      row({ zh: '标准', en: 'criterion', plural: 'criteria' }),
      row({ zh: '国务院', en: 'State Council', pos: 'proper' }),
    ];
    const { terms } = await load([HEADER, ...rows].join('\n'));
    expect(terms.map(({ plural, number }) => [plural, number])).toEqual([
      ['areas of weakness', 'count'],
      [undefined, 'mass'],
      ['criteria', 'count'],
      [undefined, 'singular'],
    ]);
  });

  it('skips a bad row by name, and keeps a row with a lesser fault', async () => {
    const rows = [row({ zh: '法', en: 'law', pos: 'x' }), row({ zh: '典', en: 'code', authority: '' }), '"'];
    const { terms, findings } = await load([HEADER, ...rows].join('\n'));
    expect(terms.map(({ zh }) => zh)).toEqual(['典']);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['csv-broken', 4],
      ['value-unknown', 2],
    ]);
  });
});
