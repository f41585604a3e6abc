/** @module The sample report: the page and its text dump are the same document. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { SourceDocument } from '../../../src/model/index.js';
import { extractDocument } from '../../../src/stages/extract/index.js';

async function extracted(name: string): Promise<SourceDocument> {
  return extractDocument(await readFile(`input/${name}`, 'utf8'), { input: `input/${name}` });
}

describe('the sample report', () => {
  it('gives the same blocks from both forms', async () => {
    const [dump, page] = [await extracted('zhaiwu-2021.txt'), await extracted('zhaiwu-2021.html')];
    expect(page.blocks).toEqual(dump.blocks);
    expect(page.title).toBe(dump.title);
    expect(dump.blocks).toHaveLength(24);
    expect(new Set(dump.blocks.map((block) => block.id)).size).toBe(24);
  });

  it('has its outline, and nothing of the page', async () => {
    const { title, blocks, metadata, removals } = await extracted('zhaiwu-2021.txt');
    expect(title).toBe('鹤山市宅梧镇2021年法治政府建设年度报告');
    expect(metadata).toEqual({ siteName: '鹤山市人民政府' });
    expect(blocks[0]).toMatchObject({ kind: 'title', level: 0, text: title });
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => block.numbering?.raw)).toEqual(['一、', '二、', '三、', '四、', '五、']);
    const items = blocks.filter((block) => block.numbering?.style === 'chineseParenthesis');
    expect(items.map((block) => block.numbering?.value)).toEqual([1, 2, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6]);
    expect(items.every((block) => block.kind === 'paragraph' && block.level === 2)).toBe(true);
    expect(removals.map((removal) => removal.step)).toEqual(['before-title', 'tool-line']);
  });
});
