/** @module Three sides meet by id: what was exported, what is here, what the file has. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baseOf } from '../../../src/formats/interchange/base-of.js';
import type { ExchangeUnit } from '../../../src/formats/interchange/exchange-file.js';
import { mergeFile, type MergeOptions } from '../../../src/formats/interchange/merge-file.js';
import { joinTargets } from '../../../src/formats/interchange/sentences-of.js';
import { shareOut } from '../../../src/formats/interchange/share-out.js';
import type { TranslationUnit } from '../../../src/model/index.js';
import { editionOf, unitOf } from '../sample-edition.js';

const EXPORTED = unitOf('加强监督。', 'Supervision was strengthened.');
const OURS = unitOf('加强监督。', 'Supervision was stepped up.', { state: 'reviewed' });

const theirs = (target: string, parts: Partial<ExchangeUnit> = {}): ExchangeUnit => ({
  id: 'b-1',
  source: '加强监督。',
  target,
  sentences: [],
  base: baseOf(EXPORTED),
  notes: [],
  ...parts,
});

function merge(pair: TranslationUnit, unit: ExchangeUnit, options: MergeOptions = {}) {
  const { edition, outcomes } = mergeFile(editionOf([pair]), { units: [unit] }, options);
  return { kind: outcomes[0]?.kind, target: edition.pairs[0]?.target, state: edition.pairs[0]?.state };
}

describe('mergeFile', () => {
  it('takes what only the reviser changed', () => {
    expect(merge(EXPORTED, theirs('Oversight was strengthened.'))).toEqual({
      kind: 'changed',
      target: 'Oversight was strengthened.',
      state: 'reviewed',
    });
    expect(merge(EXPORTED, theirs('Oversight.', { state: 'final' })).state).toBe('final');
  });

  it('keeps what was changed here only', () => {
    const result = merge(OURS, theirs(EXPORTED.target));
    expect(result).toEqual({ kind: 'ours-newer', target: OURS.target, state: 'reviewed' });
  });

  it('shows a conflict and touches nothing, unless one side is preferred', () => {
    const unit = theirs('Oversight was strengthened.');
    expect(merge(OURS, unit)).toMatchObject({ kind: 'conflict', target: OURS.target });
    expect(merge(OURS, unit, { prefer: 'ours' })).toMatchObject({ kind: 'conflict', target: OURS.target });
    expect(merge(OURS, unit, { prefer: 'theirs' })).toMatchObject({ kind: 'conflict', target: unit.target });
  });

  it('takes a reviewed pair for changed where the mark of the export is lost', () => {
    const { base: _, ...unit } = theirs('Oversight was strengthened.');
    expect(merge(OURS, unit).kind).toBe('conflict');
    expect(merge(EXPORTED, unit).kind).toBe('changed');
  });

  it('raises the state of what was left as it stands, never lowers it', () => {
    expect(merge(EXPORTED, theirs(EXPORTED.target, { state: 'reviewed' }))).toMatchObject({
      kind: 'confirmed',
      state: 'reviewed',
    });
    expect(merge(EXPORTED, theirs(EXPORTED.target), { isAllReviewed: true }).state).toBe('reviewed');
    expect(merge(OURS, theirs(OURS.target, { state: 'initial' }))).toMatchObject({
      kind: 'same',
      state: 'reviewed',
    });
  });

  it('never empties a pair, and takes no English of other Chinese', () => {
    expect(merge(EXPORTED, theirs(' '), { prefer: 'theirs' })).toMatchObject({
      kind: 'emptied',
      target: EXPORTED.target,
    });
    expect(merge(EXPORTED, theirs('Other', { source: '别的。' })).kind).toBe('source-differs');
    expect(merge(EXPORTED, theirs('Other', { id: 'b-9' })).kind).toBe('unknown-id');
  });

  it('makes new notes comments of the pair, taken or not, each once', () => {
    const comments = [{ author: 'Wang', time: '2026-11-01T00:00:00Z', text: 'Known.' }];
    const pair = { ...EXPORTED, review: { flagged: true, comments } };
    const notes = ['Known.', ' Why not "oversight"? ', 'Why not "oversight"?', ''];
    const options = { author: 'Li', time: '2026-11-27T00:00:00Z' };
    const merged = mergeFile(editionOf([pair]), { units: [theirs(EXPORTED.target, { notes })] }, options);
    expect(merged).toMatchObject({
      isChanged: true,
      outcomes: [{ kind: 'same', isTaken: false, notes: ['Why not "oversight"?'] }],
    });
    expect(merged.edition.pairs[0]?.review).toEqual({
      flagged: true,
      comments: [...comments, { ...options, text: 'Why not "oversight"?' }],
    });
    const again = mergeFile(merged.edition, { units: [theirs(EXPORTED.target, { notes })] }, options);
    expect(again.isChanged).toBe(false);
  });

  it('takes no note on other Chinese', () => {
    const unit = theirs('Other', { source: '别的。', notes: ['Of another pair.'] });
    expect(mergeFile(editionOf([EXPORTED]), { units: [unit] }).edition.pairs[0]).toEqual(EXPORTED);
  });

  it('takes line ends and outer spaces that programs change for nothing', () => {
    const pair = unitOf('甲\n乙', 'A\nB');
    const unit = theirs(' A\r\nB ', { source: '甲\r\n乙', base: baseOf(pair) });
    expect(merge(pair, unit).kind).toBe('same');
  });

  it('lets the English title follow its pair', () => {
    const title = unitOf('标题', 'Title', { kind: 'title' });
    const unit = theirs('Heading', { source: '标题', base: baseOf(title) });
    const { edition } = mergeFile(editionOf([title]), { units: [unit] });
    expect(edition.document.titleEnglish).toBe('Heading');
  });

  it('names the pairs that the file does not have', () => {
    const second = unitOf('二', 'Two', { id: 'b-2', blockId: 'b-2' });
    expect(mergeFile(editionOf([EXPORTED, second]), { units: [theirs('X')] }).missing).toEqual(['b-2']);
  });
});

describe('shareOut', () => {
  const pair = unitOf('甲。乙。丙。', 'A. B. C.', {
    segments: [
      { id: 's1', source: '甲。', target: 'A.', confidence: 0.2 },
      { id: 's2', source: '乙。', target: 'B.', confidence: 0.4 },
      { id: 's3', source: '丙。', target: 'C.' },
    ],
  });
  const shared = (target: string) => shareOut(pair, theirs(target)).map(({ id, target: text }) => [id, text]);

  it('finds the sentence that was changed in a paragraph', () => {
    expect(shared('A. Better. C.')).toEqual([
      ['s1', 'A.'],
      ['s2', 'Better.'],
      ['s3', 'C.'],
    ]);
    expect(shared('A. B. C. D.')).toEqual([
      ['s1', 'A.'],
      ['s2', 'B.'],
      ['s3', 'C. D.'],
    ]);
    expect(shared('New. B. C.')[0]).toEqual(['s1', 'New.']);
  });

  it('joins sentences that were rewritten together', () => {
    expect(shareOut(pair, theirs('A. One sentence of both.'))).toEqual([
      { id: 's1', source: '甲。', target: 'A.', confidence: 0.2 },
      { id: 's2', source: '乙。丙。', target: 'One sentence of both.' },
    ]);
  });

  it('takes the sentences of the file by their ids, and forgets what an engine said of the changed ones', () => {
    const sentences = [
      { id: 's3', target: 'C.' },
      { id: 's1', target: 'A.' },
      { id: 's2', target: 'Bee.' },
    ];
    expect(shareOut(pair, theirs('A. Bee. C.', { sentences }))).toEqual([
      pair.segments[0],
      { id: 's2', source: '乙。', target: 'Bee.' },
      pair.segments[2],
    ]);
  });

  it('always adds up', () => {
    const word = fc.constantFrom('A.', 'B.', 'C.', ' ', '', 'New one.', 'A. B.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const target = words.join(' ');
        const segments = shareOut(pair, theirs(target));
        expect(segments.map(({ source }) => source).join('')).toBe(pair.source);
        expect(joinTargets(segments.map((segment) => segment.target))).toBe(target);
      }),
    );
  });
});
