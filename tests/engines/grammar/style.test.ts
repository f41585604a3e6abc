/** @module The style of an edition, end to end through the engine. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/engines/create-engine.js';
import type { EditionStyle } from '../../../src/engines/edition-style.js';
import type { Engine } from '../../../src/engines/engine.js';
import { titleCase } from '../../../src/language/en/index.js';
import { loadTermBase, type TermBase } from '../../../src/glossary/term-base.js';
import type { Block, TranslationUnit } from '../../../src/model/index.js';
import { checkUnit } from '../../../src/stages/check/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { translateBlocks } from '../../../src/stages/translate/index.js';

let engine: Engine;
let termBase: TermBase;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../glossary', import.meta.url));
  termBase = await loadTermBase(folder);
  engine = await createEngine('grammar', folder, termBase);
}, 60_000);

async function translate(
  lines: readonly (readonly [Block['kind'], string])[],
  style: Partial<EditionStyle>,
): Promise<readonly TranslationUnit[]> {
  const blocks = lines.map(([kind, text], index): Block => ({ id: `b${index}`, kind, level: 1, text }));
  const segments = new Map(blocks.map((block) => [block.id, segmentBlock(block)]));
  const terms = new Map(blocks.map((block) => [block.id, termBase.findTerms(block.text)]));
  const title = '青溪镇2023年工作总结';
  return translateBlocks({ documentId: 'd', title, blocks, segments, terms, style }, engine);
}

const paragraph = async (text: string, style: Partial<EditionStyle>): Promise<string> =>
  (await translate([['paragraph', text]], style))[0]?.target ?? '';

describe('subject', () => {
  it('is we, the issuer of the title, or what was acted on', async () => {
    const text = '完善管理制度，开展检查26次。';
    expect(await paragraph(text, {})).toBe('We improved the management system and conducted 26 inspections.');
    expect(await paragraph(text, { subject: 'name' })).toBe(
      'The town improved the management system and conducted 26 inspections.',
    );
    expect(await paragraph(text, { subject: 'passive' })).toBe(
      'The management system was improved and 26 inspections were conducted.',
    );
  });
});

describe('British spelling', () => {
  const style = { spelling: 'british' } as const;

  it('is in every word but those of official names', async () => {
    const text = '建设公共服务中心2个，落实《中华人民共和国劳动法》。';
    expect(await paragraph(text, {})).toMatch(/public service centers .* Labor Law/);
    expect(await paragraph(text, style)).toMatch(/public service centres .* Labor Law/);
  });

  it('is that of the terms of the unit, so that they are found', async () => {
    const [unit] = await translate([['paragraph', '化解劳动争议12件，推进标准化建设。']], style);
    if (!unit) throw new Error('no unit');
    expect(unit.target).toContain('labour');
    expect(unit.terms.map(({ en }) => en).join()).not.toContain('labor ');
    expect(checkUnit(unit)).toEqual([]);
  });
});

describe('headings', () => {
  const lines = [
    ['title', '青溪镇2023年工作总结'],
    ['heading', '加强队伍建设'],
    ['heading', '（一）加强队伍建设'],
    ['caption', '加强队伍建设'],
    ['paragraph', '加强队伍建设。'],
  ] as const;
  const targets = async (style: Partial<EditionStyle>) =>
    (await translate(lines, style)).map(({ target }) => target);

  it('are in sentence case, unlike the title', async () => {
    const [title, ...others] = await targets({});
    expect(title).toBe(titleCase(title ?? ''));
    expect(others).toEqual([
      'Strengthening team building',
      '(1) Strengthening team building',
      'Strengthening team building',
      'We strengthened team building.',
    ]);
  });

  it('are in title case when asked for, and nothing else is', async () => {
    const [title, ...others] = await targets({ headings: 'title' });
    expect(title).toBe((await targets({}))[0]);
    expect(others).toEqual([
      'Strengthening Team Building',
      '(1) Strengthening Team Building',
      'Strengthening team building',
      'We strengthened team building.',
    ]);
  });

  it('keep their case in British spelling', async () => {
    const [heading] = await translate([['heading', '推进组织建设']], {
      headings: 'title',
      spelling: 'british',
    });
    expect(heading?.target).toMatch(/Organisation/);
  });
});
