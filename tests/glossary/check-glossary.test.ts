import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkGlossary } from '../../src/glossary/check-glossary.js';
import type { FolderValidator, GlossaryFinding } from '../../src/glossary/finding.js';
import { HEADER, row, withGlossary } from './glossary-folder.js';

async function check(rows: readonly string[], others: Readonly<Record<string, string>> = {}) {
  const files = { 'terms/law.csv': [HEADER, ...rows, ''].join('\n'), ...others };
  return await withGlossary(files, async (folder) => {
    const findings = await checkGlossary(folder);
    return findings.map((finding) => ({ ...finding, file: path.relative(folder, finding.file) }));
  });
}

const codes = (findings: readonly GlossaryFinding[]): string[] => findings.map(({ code }) => code);

describe('checkGlossary: one row', () => {
  it.each([
    ['cell-empty', { zh: '', en: 'law' }],
    ['cell-empty', { zh: '法', en: '' }],
    ['cell-empty', { zh: '法', en: 'law', status: '' }],
    ['cell-empty', { zh: '法', en: 'law', date: '' }],
    ['value-unknown', { zh: '法', en: 'law', pos: 'nuon' }],
    ['value-unknown', { zh: '法', en: 'law', number: 'dual' }],
    ['value-unknown', { zh: '法', en: 'law', status: 'good' }],
    ['space-stray', { zh: '法', en: 'law ' }],
    ['space-stray', { zh: '法', en: 'law', alternatives: 'statute| act' }],
    ['space-stray', { zh: '法', en: 'law', authority: ' house' }],
    ['space-double', { zh: '法', en: 'basic  law' }],
    ['character-invisible', { zh: '法', en: 'basic\u00a0law' }],
    ['character-invisible', { zh: '法\u200b', en: 'law' }],
    ['han-in-english', { zh: '法', en: 'law法' }],
    ['han-in-english', { zh: '法', en: 'law', forbidden: '法 law' }],
    ['width-in-english', { zh: '法', en: 'law（basic）' }],
    ['article-leading', { zh: '法', en: 'the law' }],
    ['article-leading', { zh: '法', en: 'law', short: 'an act' }],
    ['bracket-unbalanced', { zh: '法', en: 'law (basic' }],
    ['zh-ascii-punctuation', { zh: "'八五'普法", en: 'law' }],
    ['zh-ascii-punctuation', { zh: '法', en: 'law', variants: '法(一)' }],
    ['zh-space', { zh: '基本 法', en: 'law' }],
    ['domain-mismatch', { zh: '法', en: 'law', domain: 'laws' }],
    ['authority-missing', { zh: '法', en: 'law', authority: '' }],
    ['date-invalid', { zh: '法', en: 'law', date: '2021-02-30' }],
    ['date-invalid', { zh: '法', en: 'law', date: '2021/2/3' }],
    ['list-repeated', { zh: '法', en: 'law', alternatives: 'act|Act' }],
    ['list-repeated', { zh: '法', en: 'law', alternatives: 'law' }],
    ['list-empty-item', { zh: '法', en: 'law', alternatives: 'act||statute' }],
    ['forbidden-accepted', { zh: '法', en: 'law', forbidden: 'Law' }],
    ['forbidden-accepted', { zh: '法', en: 'law', alternatives: 'act', forbidden: 'act' }],
    ['forbidden-accepted', { zh: '法', en: 'law', short: 'act', forbidden: 'act' }],
    ['variant-same', { zh: '法', en: 'law', variants: '法' }],
    ['variant-same', { zh: '督查', en: 'inspection', variants: '督査' }],
    ['plural-wrong', { zh: '政策', en: 'policy', plural: 'policys' }],
    ['plural-wrong', { zh: '政策', en: 'policy', plural: 'measures' }],
    ['plural-by-rule', { zh: '政策', en: 'policy', plural: 'policies' }],
    ['plural-same', { zh: '政策', en: 'policy', plural: 'policy' }],
    ['plural-not-countable', { zh: '法治', en: 'rule of law', number: 'mass', plural: 'rules of law' }],
    ['plural-not-countable', { zh: '国务院', en: 'State Council', pos: 'proper', plural: 'State Councils' }],
    ['english-plural', { zh: '公共服务', en: 'public services' }],
    ['number-not-noun', { zh: '普法', en: 'publicize the law', pos: 'verb', number: 'count' }],
  ])('%s in %j', async (code, cells) => {
    expect(codes(await check([row(cells)]))).toEqual([code]);
  });

  it.each([
    [{ zh: '行政处罚案件', en: 'administrative penalty case', short: 'penalty case' }],
    [{ zh: '“八五”普法', en: 'Eighth Five-Year Plan for Public Legal Education', pos: 'proper' }],
    [
      {
        zh: '领导班子',
        en: 'leadership team',
        variants: '班子',
        alternatives: 'leading body',
        forbidden: 'leading group',
      },
    ],
    [{ zh: '公共服务', en: 'public services', number: 'plural' }],
    [{ zh: '若干', en: 'a number of', pos: 'prepositional' }],
    [{ zh: '经济学', en: 'economics' }],
    [
      {
        zh: '村官',
        en: 'person serving as a village official',
        plural: 'people serving as village officials',
      },
    ],
    [{ zh: '法', en: 'law', authority: 'house', date: '' }],
    [{ zh: '法', en: 'law', date: '2021-02-28' }],
    [{ zh: 'Wi Fi网络', en: 'Wi-Fi network' }],
    [{ zh: '人大', en: 'people’s congress' }],
  ])('nothing in %j', async (cells) => {
    expect(await check([row(cells)])).toEqual([]);
  });
});

describe('checkGlossary: rows against each other', () => {
  const other = (cells: Parameters<typeof row>[0]) => ({
    'terms/zz.csv': [HEADER, row({ domain: 'zz', ...cells }), ''].join('\n'),
  });

  it.each([
    ['term-duplicate', { zh: '法', en: 'law' }],
    ['term-conflict', { zh: '法', en: 'statute' }],
    ['term-duplicate', { zh: '法律', en: 'law', variants: '法' }],
    ['term-conflict', { zh: '法律', en: 'statute', variants: '法' }],
  ])('%s across domains: %j', async (code, cells) => {
    const findings = await check([row({ zh: '法', en: 'law' })], other(cells));
    expect(findings).toMatchObject([{ code, file: path.join('terms', 'zz.csv'), line: 2 }]);
    expect(findings[0]?.values['first']).toMatch(/law\.csv:2$/);
  });

  it('sees through variant characters and widths', async () => {
    const findings = await check([
      row({ zh: '督查', en: 'inspection' }),
      row({ zh: '督査', en: 'inspection' }),
    ]);
    expect(codes(findings)).toEqual(['term-duplicate']);
  });

  it('lets another domain admit another rendering', async () => {
    const admitted = other({ zh: '法', en: 'statute', status: 'admitted' });
    expect(await check([row({ zh: '法', en: 'law' })], admitted)).toEqual([]);
  });

  it('wants one row a term in a domain', async () => {
    const rows = [row({ zh: '法', en: 'law' }), row({ zh: '法', en: 'statute', status: 'deprecated' })];
    expect(codes(await check(rows))).toEqual(['term-repeated']);
  });
});

describe('checkGlossary: files', () => {
  it('names file, line and column of a fault, behind quoted commas', async () => {
    const findings = await check([
      row({ zh: '法', en: 'law' }),
      `典,"code, civil",,,,,,noun,,law,a,20x1,preferred,`,
    ]);
    expect(findings).toMatchObject([
      {
        file: path.join('terms', 'law.csv'),
        line: 3,
        column: 34,
        code: 'date-invalid',
        values: { cell: 'date' },
      },
    ]);
  });

  it('loses one row to an unclosed quotation mark, and checks the others', async () => {
    const rows = ['典,"code,,,,,,noun,,law,a,2021,preferred,', row({ zh: '法', en: 'the law' })];
    expect(await check(rows)).toMatchObject([
      { code: 'csv-broken', line: 2, column: 3 },
      { code: 'article-leading', line: 3 },
    ]);
  });

  it.each([
    ['too few cells', '法,law'],
    ['too many cells', `${row({ zh: '法', en: 'law' })},`],
  ])('counts %s', async (_what, text) => {
    expect(codes(await check([text]))).toEqual(['column-count']);
  });

  it.each([
    ['a missing column', HEADER.replace('forbidden,', '')],
    ['an unknown column', HEADER.replace('note', 'remark')],
  ])('names %s', async (_what, header) => {
    const findings = await withGlossary({ 'terms/law.csv': `${header}\n` }, (folder) =>
      checkGlossary(folder),
    );
    expect(codes(findings)).toEqual(['header-wrong']);
  });

  it('reads a file with a byte-order mark and Windows line ends', async () => {
    const text = `\ufeff${HEADER}\r\n${row({ zh: '法', en: 'law' })}\r\n`;
    expect(await withGlossary({ 'terms/law.csv': text }, (folder) => checkGlossary(folder))).toEqual([]);
  });

  it('names a missing folder and a file that is not UTF-8', async () => {
    expect(codes(await checkGlossary('/nowhere/at/all'))).toEqual(['folder-missing', 'folder-missing']);
    const findings = await withGlossary({ 'terms/law.csv': '' }, async (folder) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(path.join(folder, 'terms/law.csv'), Uint8Array.of(0xb7, 0xa8));
      return await checkGlossary(folder);
    });
    expect(codes(findings)).toEqual(['file-unreadable']);
  });

  it('runs the validators of others, and sorts all findings by file and line', async () => {
    const phrases: FolderValidator = (folder) =>
      Promise.resolve([
        {
          file: path.join(folder, 'a.tsv'),
          line: 1,
          column: 1,
          code: 'rule-invalid',
          severity: 'error',
          values: { reason: 'x' },
        },
      ]);
    const files = { 'terms/law.csv': `${HEADER}\n${row({ zh: '法', en: 'the law' })}\n` };
    const findings = await withGlossary(files, (folder) => checkGlossary(folder, [phrases]));
    expect(codes(findings)).toEqual(['rule-invalid', 'article-leading']);
  });
});

describe('the glossary of this project', () => {
  it('has terms and words, and no fault that is an error', async () => {
    expect((await readdir('glossary/terms')).length).toBeGreaterThan(0);
    const errors = (await checkGlossary('glossary')).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});
