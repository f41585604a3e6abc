import { describe, expect, it } from '@jest/globals';
import { loadLexicon } from '../../../src/glossary/lexicon/load-lexicon.js';
import { parseLexiconLine } from '../../../src/glossary/lexicon/parse-line.js';
import { withGlossary } from '../glossary-folder.js';

const codes = (line: string): string[] => parseLexiconLine(line, 'x.tsv', 1).findings.map(({ code }) => code);

describe('parseLexiconLine', () => {
  it.each([
    ['pos-unknown', 'X\t大\tbig'],
    ['column-count', 'N 措施 measure'],
    ['column-count', 'N\t措施\tmeasure\tmass\tmore'],
    ['cell-empty', 'N\t\tmeasure'],
    ['cell-empty', 'N\t措施\t'],
    ['cell-empty', 'D\t着力\t'],
    ['feature-unknown', 'N\t措施\tmeasure\tframe=np'],
    ['feature-unknown', 'A\t大\tbig\tadverb=in a_big_way'.replace('in a', 'x loose')],
    ['feature-unknown', 'A\t大\tbig\t__proto__=x'],
    ['feature-value', 'V\t走\tgo\tframe'],
    ['feature-value', 'V\t走\tgo\tnom-count'],
    ['feature-flag', 'N\t措施\tmeasure\tmass=yes'],
    ['feature-repeated', 'N\t措施\tmeasure\tmass mass'],
    ['feature-conflict', 'N\t措施\tmeasure\tmass usual=plural'],
    ['value-unknown', 'V\t走\tgo\tframe=pn'],
    ['value-unknown', 'N\t狗\tdog\tclass=animal'],
    ['cost-invalid', 'V\t走\tgo\tcost=.5'],
    ['cost-invalid', 'V\t走\tgo\tcost=cheap'],
    ['cost-invalid', 'V\t走\tgo\tcost=11'],
    ['space-double', 'D\t及时\tin a timely  manner'],
    ['space-double', 'D\t及时\ttimely\tlight  negative'],
    ['space-stray', 'N\t措施\tmeasure '],
    ['han-in-english', 'N\t措施\tmeasure措'],
    ['han-in-english', 'V\t化解\tresolve\tnom=解决'],
    ['article-leading', 'N\t措施\ta measure'],
    ['article-leading', 'VP\t措施\tthe do'],
    ['zh-space', 'N\t措 施\tmeasure'],
    ['slot-misplaced', 'N\t领域\tarea of _'],
    ['slot-misplaced', 'V\t走\tgo _ away\tframe=none'],
    ['slot-misplaced', 'V\t纳入\tinclude _ in _2'],
    ['slot-misplaced', 'V\t纳入\tinclude in _2\tframe=np+np'],
    ['slot-misplaced', 'V\t带\tbring _ and _ along'],
    ['slot-misplaced', 'V\t开展\troll out _'],
    ['mark-misplaced', 'A\t大\t*big'],
    ['mark-misplaced', 'V\t研究\t*study and * publicize'],
    ['example-without-word', 'V\t化解\tresolve\tex: 解决问题'],
  ])('%s in %j', (code, line) => {
    expect(codes(line)).toEqual([code]);
  });

  it.each([
    '# N\tcomment',
    '',
    '   ',
    'N\t措施\tmeasure\tusual=plural class=activity prep=for',
    'V\t纳入\tinclude _ in _2\tframe=np+np nom=inclusion ex: 纳入规划',
    'V\t学习宣传贯彻\t*study, *publicize and *implement',
    'V\t把关\tbring _ under control',
    'D\t及时\tin a timely manner\tposition=after cost=-0.5',
    'D\t着力\t\tlight',
    'Q\t若干\ta number of\ttakes=plural',
    'M\t个\t',
    'M\t个',
    'N\t标准\tcriterion\tplural-form=criteria',
  ])('nothing in %j', (line) => {
    expect(codes(line)).toEqual([]);
  });

  it('reads the entry', () => {
    const line = 'A\t及时\ttimely\tadverb=in_a_timely_manner post ex: 及时 化解';
    expect(parseLexiconLine(line, 'x.tsv', 7).entry).toEqual({
      pos: 'A',
      zh: '及时',
      en: 'timely',
      features: { adverb: 'in a timely manner', post: true },
      example: '及时 化解',
      file: 'x.tsv',
      line: 7,
    });
  });

  it('names the column of a fault', () => {
    expect(parseLexiconLine('V\t化解\tresolve\tframe=np cost=x', 'x.tsv', 1).findings).toMatchObject([
      { line: 1, column: 23, code: 'cost-invalid' },
    ]);
  });

  it('gives no entry for a line with an error, one for a line with a warning', () => {
    expect(parseLexiconLine('X\t大\tbig', 'x.tsv', 1).entry).toBeUndefined();
    expect(parseLexiconLine('V\t化解\tresolve\tex: 解决', 'x.tsv', 1).entry).toBeDefined();
  });
});

describe('loadLexicon', () => {
  it('keeps the first of two equal entries, in other files too, and verbs with other frames', async () => {
    const files = {
      'lexicon/a.tsv': 'V\t化解\tresolve\nV\t化解\tmelt\tframe=none\r\nN\t化解\tresolution\n',
      'lexicon/b.tsv': '# words\nV\t化解\tdefuse\tframe=np\n',
      'lexicon/b.txt': 'no lexicon',
    };
    const { entries, findings } = await withGlossary(files, (folder) => loadLexicon(folder));
    expect(entries.map(({ en }) => en)).toEqual(['resolve', 'melt', 'resolution']);
    expect(findings).toMatchObject([
      { line: 2, column: 3, code: 'entry-duplicate', values: { en: 'resolve' } },
    ]);
  });
});
