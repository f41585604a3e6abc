import { describe, expect, it } from '@jest/globals';
import { repairMatch } from '../../../src/memory/index.js';
import type { Block, MemoryUnitInput, TranslationUnit } from '../../../src/model/index.js';
import {
  analyzeLeverage,
  leverageBlocks,
  sumLeverage,
  type LeverageInput,
} from '../../../src/stages/leverage/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { createReferenceMemory } from '../../contract/memory/reference-memory.js';

const remembered = (
  source: string,
  target: string,
  more: Partial<MemoryUnitInput> = {},
): MemoryUnitInput => ({
  source,
  target,
  origin: { kind: 'human' },
  state: 'reviewed',
  changedAt: '2026-01-01T00:00:00Z',
  ...more,
});

function inputOf(
  texts: readonly string[],
  units: readonly MemoryUnitInput[],
  earlier: readonly TranslationUnit[] = [],
): LeverageInput {
  const blocks = texts.map((text, index): Block => ({ id: `b${index}`, kind: 'paragraph', level: 0, text }));
  const memory = createReferenceMemory();
  memory.add(units);
  return {
    blocks,
    segments: new Map(blocks.map((block) => [block.id, segmentBlock(block)])),
    terms: new Map(),
    earlier,
    search: { memory, repair: (source, match) => repairMatch(source, match) },
  };
}

function reviewedUnit(id: string, source: string, target: string): TranslationUnit {
  return {
    id,
    blockId: id,
    kind: 'paragraph',
    level: 0,
    source,
    target,
    segments: [{ id: `${id}-1`, source, target }],
    terms: [],
    origin: { kind: 'human', score: 1 },
    state: 'reviewed',
    issues: [],
  };
}

describe('leverage', () => {
  it('takes a paragraph whole when the memory has every sentence of it, and says from where', () => {
    const { units } = leverageBlocks(
      inputOf(
        ['召开会议。开展检查9次。'],
        [
          remembered('召开会议。', 'A meeting was held.', { documentId: 'y2020', unitId: 'p3' }),
          remembered('开展检查5次。', 'Five inspections were made.'),
        ],
      ),
    );
    expect(units.get('b0')).toMatchObject({
      target: 'A meeting was held. Nine inspections were made.',
      state: 'translated',
      origin: { kind: 'memory-fuzzy' },
      segments: [
        { match: { kind: 'exact', score: 1, link: 'y2020#p3' } },
        { match: { kind: 'repaired', repairs: [{ kind: 'number', from: 'Five', to: 'Nine' }] } },
      ],
    });
  });

  it('gives single sentences where an engine is needed for the rest', () => {
    const { units, sentences } = leverageBlocks(
      inputOf(['召开会议。修建道路。'], [remembered('召开会议。', 'A meeting was held.')]),
    );
    expect(units.size).toBe(0);
    expect([...sentences.values()]).toMatchObject([{ target: 'A meeting was held.' }]);
  });

  it('prefers the same context, then the higher state', () => {
    const units = [
      remembered('会议召开。', 'final', { state: 'final' }),
      remembered('会议召开。', 'context', { state: 'translated', previous: '前文。', next: '后文。' }),
    ];
    const inContext = leverageBlocks(inputOf(['前文。', '会议召开。', '后文。'], units));
    const elsewhere = leverageBlocks(inputOf(['会议召开。'], units));
    expect(inContext.units.get('b1')).toMatchObject({
      target: 'context',
      segments: [{ match: { kind: 'in-context' } }],
    });
    expect(elsewhere.units.get('b0')).toMatchObject({ target: 'final' });
  });

  it('leaves drafts to the engine, which can do as well again', () => {
    const { units, examples } = leverageBlocks(
      inputOf(['召开会议。'], [remembered('召开会议。', 'draft', { state: 'draft' })]),
    );
    expect([units.size, examples.size]).toEqual([0, 0]);
  });

  it('shows the engine what is similar but says something else', () => {
    const { units, examples, similar } = leverageBlocks(
      inputOf(['镇政府召开工作会议。'], [remembered('县政府召开工作会议。', 'The county held a meeting.')]),
    );
    expect(units.size).toBe(0);
    expect(examples.get('b0')).toEqual([
      { source: '县政府召开工作会议。', target: 'The county held a meeting.', score: 0.9 },
    ]);
    expect([...similar.values()]).toEqual([0.9]);
  });

  it('keeps what a person settled in this document before anything in the memory', () => {
    const earlier = [reviewedUnit('b0', '召开会议。', 'Mine.')];
    const { units } = leverageBlocks(
      inputOf(['召开会议。'], [remembered('召开会议。', 'Other.', { state: 'final' })], earlier),
    );
    expect(units.get('b0')).toMatchObject({ target: 'Mine.', state: 'reviewed' });
  });

  it('keeps what a person has written and not finished, and what was said of drafts', () => {
    const review = { flagged: true, comments: [{ time: '2026-01-01T00:00:00Z', text: 'Ask the bureau.' }] };
    const draft = { origin: { kind: 'engine', engine: 'grammar', score: 0.5 }, state: 'translated' } as const;
    const { units, reviews } = leverageBlocks(
      inputOf(
        ['召开会议。', '修建道路。', '培训干部。', '清理文件。'],
        [],
        [
          { ...reviewedUnit('b0', '召开会议。', 'Half a sent'), state: 'translated' },
          { ...reviewedUnit('b1', '修建道路。', 'Roads.'), ...draft, review },
          { ...reviewedUnit('b2', '培训工人。', 'Other Chinese.'), ...draft, review },
          { ...reviewedUnit('b3', '清理文件。', ' '), state: 'initial' },
        ],
      ),
    );
    expect([...units]).toMatchObject([['b0', { target: 'Half a sent', state: 'translated' }]]);
    expect([...reviews]).toEqual([['b1', review]]);
  });
});

describe('the analysis', () => {
  it('counts every sentence in one band', () => {
    const input = inputOf(
      ['甲。', '召开会议。开展检查9次。', '镇政府召开工作会议。全新的一句话。'],
      [
        remembered('召开会议。', 'x', { previous: '甲。', next: '开展检查9次。' }),
        remembered('开展检查5次。', 'Five inspections were made.'),
        remembered('县政府召开工作会议。', 'y'),
      ],
      [reviewedUnit('b0', '甲。', 'A.')],
    );
    const analysis = analyzeLeverage(input, leverageBlocks(input));
    const counted = Object.entries(analysis).flatMap(([band, { sentences, characters }]) =>
      sentences > 0 ? [[band, sentences, characters]] : [],
    );
    expect(counted).toEqual([
      ['reviewed', 1, 2],
      ['in-context', 1, 5],
      ['repaired', 1, 7],
      ['85-94', 1, 10],
      ['new', 1, 7],
    ]);
    expect(sumLeverage([analysis, analysis])['85-94']).toEqual({ sentences: 2, characters: 20 });
  });
});
