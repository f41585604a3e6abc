/** @module What every translation memory must do; each memory's test runs this suite against it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MemoryUnitInput } from '../../../src/model/index.js';
import type { TranslationMemory } from '../../../src/memory/index.js';
import { createReferenceMemory } from './reference-memory.js';

/** A unit with what matters to a test. */
export function unitOf(source: string, target: string, more: Partial<MemoryUnitInput> = {}): MemoryUnitInput {
  return {
    source,
    target,
    origin: { kind: 'human' },
    state: 'translated',
    changedAt: '2026-01-01T00:00:00Z',
    ...more,
  };
}

const PHRASES = ['加强', '监督', '检查', '136', '2.5', '，', '的', '镇', 'GDP', ' ', '“', '落实', '𠮷'];
/** Texts that resemble one another, as those of a memory do. */
const text = fc
  .array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''))
  .filter((each) => each.trim() !== '');
const day = fc.integer({ min: 1, max: 9 }).map((each) => `2026-01-0${each}T00:00:00Z`);
const unit: fc.Arbitrary<MemoryUnitInput> = fc
  .record({
    source: text,
    target: fc.constantFrom(
      'Step up inspection.',
      'Inspect the law',
      'step-up inspection',
      '136 inspections',
    ),
    state: fc.constantFrom('draft', 'translated', 'reviewed', 'final'),
    changedAt: day,
    note: fc.option(fc.constantFrom('seen', 'doubtful'), { nil: undefined }),
    previous: fc.option(fc.constantFrom('一', '二'), { nil: undefined }),
    next: fc.option(fc.constantFrom('一', '二'), { nil: undefined }),
    documentId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .map(({ note, previous, next, documentId, ...rest }) => ({
    ...rest,
    origin: { kind: 'human' as const },
    ...(note === undefined ? {} : { note }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    ...(documentId === undefined ? {} : { documentId, unitId: 'b1' }),
  }));

/** Registers the suite. `create` makes an empty memory. */
export function describeMemoryContract(name: string, create: () => TranslationMemory): void {
  describe(`${name} keeps the memory contract`, () => {
    let memory: TranslationMemory;
    beforeEach(() => {
      memory = create();
    });
    afterEach(() => memory.close());

    const targets = (matches: readonly { readonly unit: { readonly target: string } }[]): string[] =>
      matches.map((match) => match.unit.target);

    it('finds the same Chinese whatever its width, quotation marks and white space', () => {
      memory.add([unitOf('推进“放管服”改革, 完成１３６项', 'x')]);
      expect(targets(memory.exact('推进"放管服"改革，完成 136 项'))).toEqual(['x']);
      expect(memory.exact('推进放管服改革，完成136项')).toEqual([]);
      expect(memory.exact(' ')).toEqual([]);
    });

    it('finds the beginning and the end of a decimal', () => {
      memory.add([unitOf('增长2.5加强', 'x')]);
      const found = ['2.', '.5加', '长2.', '.5', '2.5加'].map((query) => memory.concordance(query).length);
      expect(found).toEqual([1, 1, 1, 1, 1]);
    });

    it('has a new revision whenever its units have changed, and only then', () => {
      const seen = new Set([memory.revision()]);
      const change = (act: () => unknown): boolean => {
        act();
        const before = seen.size;
        return seen.add(memory.revision()).size > before;
      };
      const changes = [
        change(() => memory.add([unitOf('会议', 'meeting')])),
        change(() => memory.add([unitOf('会议', 'meeting')])),
        change(() => memory.fuzzy('会议')),
        change(() => memory.add([unitOf('会议', 'meeting', { state: 'final' })])),
        change(() => memory.remove(['00'])),
        change(() => memory.remove([...memory.units()].map(({ id }) => id))),
      ];
      expect(changes).toEqual([true, false, false, true, false, true]);
    });

    it('puts what stands in the same context first, then the higher state, then the newer one', () => {
      memory.add([
        unitOf('会议', 'old', { changedAt: '2025-01-01T00:00:00Z' }),
        unitOf('会议', 'new'),
        unitOf('会议', 'final', { state: 'final', changedAt: '2024-01-01T00:00:00Z' }),
        unitOf('会议', 'draft', { state: 'draft', previous: '前', next: '后' }),
      ]);
      expect(targets(memory.exact('会议'))).toEqual(['final', 'new', 'old', 'draft']);
      const [first, second] = memory.exact('会议', { previous: '前', next: '后 ' });
      expect([first?.unit.target, first?.kind, second?.kind]).toEqual(['draft', 'in-context', 'exact']);
      expect(memory.exact('会议', { previous: '前' })[0]?.kind).toBe('exact');
      expect(memory.exact('会议', { limit: 2 })).toHaveLength(2);
    });

    it('keeps a unit once, brings it up to date, and never lowers its state', () => {
      const draft = unitOf('会议', 'Meeting', { state: 'draft', author: 'engine', documentId: 'd' });
      expect(memory.add([draft, draft])).toMatchObject({ added: 1, updated: 0, kept: 1 });
      const reviewed = {
        ...draft,
        state: 'reviewed' as const,
        note: 'checked',
        changedAt: '2020-01-01T00:00:00Z',
      };
      expect(memory.add([reviewed])).toMatchObject({ added: 0, updated: 1, kept: 0 });
      expect(memory.add([{ ...draft, changedAt: '2030-01-01T00:00:00Z' }])).toMatchObject({ kept: 1 });
      expect(memory.add([{ ...draft, documentId: 'other' }])).toMatchObject({ added: 1 });
      expect([...memory.units()]).toMatchObject([
        { state: 'reviewed', note: 'checked', author: 'engine', changedAt: '2020-01-01T00:00:00Z' },
        { state: 'draft', documentId: 'other' },
      ]);
    });

    it('names what it does not take and takes the rest', () => {
      const given = [
        unitOf(' \u3000', 'x'),
        unitOf('一', ' '),
        unitOf('二', 'two', { changedAt: 'tomorrow' }),
        unitOf('三', 'three', { changedAt: '2026-01-02T08:00:00.123+08:00' }),
      ];
      expect(memory.add(given)).toEqual({
        added: 1,
        updated: 0,
        kept: 0,
        refused: [
          { index: 0, reason: 'source-empty' },
          { index: 1, reason: 'target-empty' },
          { index: 2, reason: 'date-invalid' },
        ],
      });
      expect([...memory.units()][0]?.changedAt).toBe('2026-01-02T00:00:00Z');
    });

    it('scores by edits in characters, a number as one, and explains the difference', () => {
      memory.add([unitOf('全年开展检查136次。', 'a'), unitOf('全年开展培训。', 'b')]);
      const [match, ...others] = memory.fuzzy('全年开展大检查9次', { floor: 0.6 });
      expect(others).toEqual([]);
      expect(match).toMatchObject({ kind: 'fuzzy', unit: { target: 'a' } });
      expect(match?.score).toBeCloseTo(1 - 3 / 9, 9);
    });

    it('explains in runs that join to both texts', () => {
      memory.add([unitOf('全年开展行政检查136次，成效好。', 'a')]);
      const [match] = memory.fuzzy('全年，开展检查9次，成效好。', { floor: 0.6 });
      expect(match?.explanation).toEqual([
        { kind: 'same', source: '全年', match: '全年' },
        { kind: 'inserted', source: '，' },
        { kind: 'same', source: '开展', match: '开展' },
        { kind: 'deleted', match: '行政' },
        { kind: 'same', source: '检查', match: '检查' },
        { kind: 'replaced', source: '9', match: '136' },
        { kind: 'same', source: '次，成效好。', match: '次，成效好。' },
      ]);
    });

    it('finds words of both sides with their places and the link of the pair', () => {
      memory.add([
        unitOf('落实“放管服”  改革', 'Carry out the Reform.', { documentId: 'd', unitId: 'b2' }),
        unitOf('改革', 'Reformed and re-formed', { documentId: 'd' }),
      ]);
      expect(memory.concordance('"放管服"改')).toMatchObject([
        { source: [{ start: 2, end: 10 }], target: [], link: 'd#b2' },
      ]);
      expect(memory.concordance('THE reform', { side: 'en' })).toMatchObject([
        { source: [], target: [{ start: 10, end: 20 }] },
      ]);
      expect(memory.concordance('改革', { side: 'en' })).toEqual([]);
      expect(memory.concordance('改')).toHaveLength(2);
      expect(memory.concordance('改革', { limit: 1, offset: 1 })).toMatchObject([{ link: 'd#b2' }]);
      for (const nothing of ['', ' ', '。。', '-']) expect(memory.concordance(nothing)).toEqual([]);
    });

    it('counts and removes', () => {
      memory.add([
        unitOf('一', 'one', { year: 2008, documentId: 'a' }),
        unitOf('二二', 'two', { year: 2016, documentId: 'b', state: 'final', origin: { kind: 'import' } }),
      ]);
      expect(memory.statistics()).toMatchObject({
        units: 2,
        states: { draft: 0, translated: 1, reviewed: 0, final: 1 },
        origins: { human: 1, engine: 0, import: 1 },
        documents: 2,
        characters: 3,
        firstYear: 2008,
        lastYear: 2016,
      });
      const [first] = memory.units();
      expect(memory.remove([first?.id ?? '', 'ffffffffffffffffffffffffffffffff', 'no id'])).toBe(1);
      expect(targets(memory.concordance('一'))).toEqual([]);
      expect(targets(memory.fuzzy('二二'))).toEqual(['two']);
      memory.add([unitOf('三三三', 'three')]);
      expect(targets(memory.fuzzy('三三三'))).toEqual(['three']);
    });

    it('keeps any text', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'grapheme', minLength: 1 }),
          fc.string({ unit: 'binary' }),
          (source, note) => {
            fc.pre(source.trim() !== '' && source.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '') !== '');
            const result = memory.add([unitOf(source, source, { note })]);
            expect(result.refused).toEqual([]);
            expect(memory.exact(source).map((match) => match.unit.source)).toContain(source);
          },
        ),
        { numRuns: 50 },
      );
    });

    it('answers as a plain reading of the whole memory does', () => {
      const query = fc.record({
        source: text,
        floor: fc.constantFrom(0.3, 0.6, 0.75, 0.9),
        limit: fc.integer({ min: 1, max: 6 }),
      });
      fc.assert(
        fc.property(
          fc.array(unit, { maxLength: 40 }),
          fc.array(query, { maxLength: 4 }),
          (units, queries) => {
            memory.remove([...memory.units()].map(({ id }) => id));
            const reference = createReferenceMemory();
            expect(memory.add(units)).toEqual(reference.add(units));
            expect([...memory.units()]).toEqual([...reference.units()]);
            for (const { source, floor, limit } of queries) {
              expect(memory.fuzzy(source, { floor, limit })).toEqual(
                reference.fuzzy(source, { floor, limit }),
              );
              const context = { previous: '一', next: '二' };
              expect(memory.exact(source, context)).toEqual(reference.exact(source, context));
              const page = { limit, offset: 1 };
              expect(memory.concordance(source.slice(0, 3), page)).toEqual(
                reference.concordance(source.slice(0, 3), page),
              );
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}
