/** @module A term in full at its first mention, by its short form later, whatever the batches; defined abbreviations. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/engines/create-engine.js';
import type { Engine } from '../../../src/engines/engine.js';
import { loadTermBase, type TermBase } from '../../../src/glossary/term-base.js';
import type { Block } from '../../../src/model/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { translateBlocks } from '../../../src/stages/translate/index.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

type Line = string | readonly [Block['kind'], string];

describe('later mentions', () => {
  let engine: Engine;
  let termBase: TermBase;
  beforeAll(async () => {
    termBase = await loadTermBase(SMALL_GLOSSARY);
    engine = await createEngine('grammar', SMALL_GLOSSARY, termBase);
  });

  async function translate(lines: readonly Line[], maximumBatch = 64): Promise<string[]> {
    const blocks = lines.map((line, index): Block => {
      const [kind, text] = typeof line === 'string' ? (['paragraph', line] as const) : line;
      return { id: `b${index}`, kind, level: 0, text };
    });
    const units = await translateBlocks(
      {
        documentId: 'd',
        title: '2023年工作报告',
        blocks,
        segments: new Map(blocks.map((block) => [block.id, segmentBlock(block)])),
        terms: new Map(blocks.map((block) => [block.id, termBase.findTerms(block.text)])),
      },
      { ...engine, capabilities: { ...engine.capabilities, maximumBatch } },
    );
    return units.map(({ target }) => target);
  }

  const LINES = ['办结3件行政处罚案件。', '办结2件行政处罚案件。解决行政处罚案件问题。'];
  const SHORTENED = [
    'We concluded three administrative penalty cases.',
    'We concluded two penalty cases. We solved penalty case problems.',
  ];

  it('are short across blocks and sentences', async () => {
    expect(await translate(LINES)).toEqual(SHORTENED);
  });

  it('do not depend on how the engine is asked', async () => {
    expect(await translate(LINES, 1)).toEqual(SHORTENED);
    expect(await translate(LINES)).toEqual(SHORTENED);
  });

  it('are counted from the body: headings neither make them nor have them', async () => {
    const heading = ['heading', '行政处罚案件'] as const;
    const targets = await translate([heading, ...LINES, heading]);
    expect(targets.slice(1, 3)).toEqual(SHORTENED);
    expect(targets[3]).toBe(targets[0]);
    expect(targets[0]).toBe('Administrative penalty cases');
  });

  it('stay in full in another document', async () => {
    expect((await translate(LINES.slice(1)))[0]).toMatch(/^We concluded two administrative penalty cases\./);
  });

  it('of an abbreviation have its name from the definition on', async () => {
    const targets = await translate([
      '加强制度工作（以下简称“制度工作”）。',
      '加强制度工作。',
      '办结行政处罚案件（以下简称案件）。',
      '召开案件会议。',
    ]);
    expect(targets[0]).toContain('(hereinafter referred to as the System Work)');
    expect(targets[1]).toBe('We strengthened the System Work.');
    expect(targets[3]).toContain('penalty case');
  });

  it('of a name with an official English keep it', async () => {
    const targets = await translate(['人民政府（以下简称国务院）召开会议。', '国务院召开会议。']);
    expect(targets[1]).toBe('The State Council held the meeting.');
  });
});
