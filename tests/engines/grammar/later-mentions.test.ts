/** @module A term in full at its first mention, by its short form later, whatever the batches; defined abbreviations. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_GLOSSARY } from '../../../src/cli/services.js';
import { createEngine } from '../../../src/engines/create-engine.js';
import type { Engine } from '../../../src/engines/engine.js';
import { loadTermBase, type TermBase } from '../../../src/glossary/term-base.js';
import type { Block } from '../../../src/model/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { translateBlocks } from '../../../src/stages/translate/index.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

type Line = string | readonly [Block['kind'], string];

function translator(folder: string) {
  let engine: Engine;
  let termBase: TermBase;
  beforeAll(async () => {
    termBase = await loadTermBase(folder);
    engine = await createEngine('grammar', folder, termBase);
  });

  return async (lines: readonly Line[], maximumBatch = 64): Promise<string[]> => {
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
  };
}

describe('later mentions', () => {
  const translate = translator(SMALL_GLOSSARY);

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

  it('begin anew in each document', async () => {
    expect(await translate(LINES)).toEqual(await translate(LINES));
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

describe('later mentions in the language data of the program', () => {
  const translate = translator(DEFAULT_GLOSSARY);

  it('are inflected like the full form: plural and possessive', async () => {
    expect(
      await translate([
        '综合行政执法队办结案件5件。3个综合行政执法队开展培训。综合行政执法队的意见得到采纳。',
        '全国人大常委会召开会议。全国人大常委会的要求得到落实。',
      ]),
    ).toEqual([
      "The comprehensive administrative law enforcement team concluded five cases. Three law enforcement teams carried out training. The law enforcement team's opinions were adopted.",
      "The Standing Committee of the National People's Congress held meetings. The NPC Standing Committee's requirements were implemented.",
    ]);
  });

  it('follow an abbreviation that the document defines, and not before it does', async () => {
    const targets = await translate([
      '贯彻《纲要》要求。',
      '落实《法治政府建设实施纲要（2021－2025年）》（以下简称《纲要》）。',
      '按照《纲要》要求推进工作。',
    ]);
    expect(targets[0]).not.toContain('Implementation Outline');
    expect(targets.slice(1)).toEqual([
      'We implemented the Implementation Outline for Building a Law-Based Government (2021-2025) (hereinafter referred to as the Implementation Outline).',
      'In accordance with the requirements of the Implementation Outline, we moved forward with work.',
    ]);
  });
});
