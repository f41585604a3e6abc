/** @module english.md: structure kept, specials harmless. */
import { describe, expect, it } from '@jest/globals';
import { englishMarkdownOf } from './markdown-of.js';
import { escapeMarkdown } from '../../../src/formats/markdown/escape-markdown.js';
import { formatEnglishMarkdown } from '../../../src/formats/markdown/english-markdown.js';
import { editionOf, sampleEdition, unitOf } from '../sample-edition.js';

describe('escapeMarkdown', () => {
  it.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](b) <b> ~~c~~ | $x$ \\', '\\[a\\](b) \\<b\\> \\~\\~c\\~\\~ \\| \\$x\\$ \\\\'],
    ['AT&T &amp; &#60;', 'AT&T &amp;amp; &amp;#60;'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['+ nor this', '\\+ nor this'],
    ['1. nor this', '1\\. nor this'],
    ['12) nor this', '12\\) nor this'],
    ['98.6 percent', '98.6 percent'],
    ['2021-2025', '2021-2025'],
    ['two\nlines\r\n\tof text', 'two lines of text'],
    ['=== ', '\\==='],
    ['> quote', '\\> quote'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('formatEnglishMarkdown', () => {
  it('keeps title, outline numbers, headings, table and link to the source', async () => {
    const text = formatEnglishMarkdown(await sampleEdition());
    expect(text).toMatch(/^# Yunxi County 2023 Annual Report/u);
    expect(text).toContain('\n\n## I. Main Work Carried Out\n\n### (1) Raising');
    expect(text).toContain('\n\n1\\. A system for reviewing');
    expect(text).toContain(
      '| Indicator | 2022 | 2023 |\n| --- | --- | --- |\n| Administrative penalties (cases) | 342',
    );
    expect(text).toContain('https://www.yunxi.example/');
    expect(text).toMatch(/[^\n]\n$/u);
  });

  it('writes the Chinese where there is no English yet', async () => {
    expect(formatEnglishMarkdown(await sampleEdition())).toContain(
      '加强监督考核，对工作不力的单位予以通报。',
    );
  });

  it('makes bullets of list items without a number', () => {
    expect(englishMarkdownOf(unitOf('甲', 'Alpha', { kind: 'listItem' }))).toContain('\n\n- Alpha\n');
  });

  it('does not let a heading end in the signs that close one', () => {
    const text = englishMarkdownOf(unitOf('甲', 'C #', { kind: 'heading', level: 1 }));
    expect(text).toContain('## C \\#\n');
  });

  it('does not write a number twice when the text opens with it', () => {
    const numbering = { style: 'chinese', value: 1, raw: '一、' } as const;
    const unit = unitOf('甲', 'I. Alpha', { kind: 'heading', level: 1, numbering });
    expect(englishMarkdownOf(unit)).toContain('## I. Alpha\n');
  });

  it('writes an edition without pairs', () => {
    expect(formatEnglishMarkdown(editionOf([]))).toMatch(/^# Title\n/u);
  });
});
