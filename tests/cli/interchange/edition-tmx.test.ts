import { describe, expect, it } from '@jest/globals';
import { readEditionTmx } from '../../../src/cli/interchange/edition-tmx.js';
import { editionTmx } from '../../../src/stages/export/edition-tmx.js';
import type { ExchangeFile } from '../../../src/formats/interchange/exchange-file.js';
import type { Edition, SegmentPair } from '../../../src/model/index.js';
import { editionOf, sampleEdition, unitOf } from '../../formats/sample-edition.js';

const OPTIONS = { messages: { issue: () => '' }, version: '0.1.0' };

const roundTrip = (edition: Edition): Promise<ExchangeFile> =>
  readEditionTmx(new TextEncoder().encode(editionTmx(edition, OPTIONS)), 'pairs.tmx', edition);

const segments = (id: string, texts: readonly (readonly [string, string])[]): SegmentPair[] =>
  texts.map(([source, target], index) => ({ id: `${id}-s${index + 1}`, source, target }));

describe('pairs.tmx', () => {
  it('holds the whole edition, what came from a memory too', async () => {
    const edition = await sampleEdition();
    const { units } = await roundTrip(edition);
    const filled = edition.pairs.filter(({ target }) => target !== '');
    expect(edition.pairs.some(({ origin }) => origin.kind.startsWith('memory'))).toBe(true);
    expect(units.map(({ id, target }) => ({ id, target }))).toEqual(
      filled.map(({ id, target }) => ({ id, target })),
    );
  });

  it('leaves a sentence without English as it is, and finds equal sentences one after the other', async () => {
    const pairs = [
      unitOf('甲。乙。甲。', 'A. A.', {
        segments: segments('b-1', [
          ['甲。', 'A.'],
          ['乙。', ''],
          ['甲。', 'A.'],
        ]),
      }),
      unitOf('丙。丁。', 'C. D.', {
        id: 'b-2',
        blockId: 'b-2',
        segments: segments('b-2', [
          ['丙。', 'C.'],
          ['丁。', 'D.'],
        ]),
      }),
    ];
    const { units } = await roundTrip(editionOf(pairs));
    expect(units.map(({ target }) => target)).toEqual(['A. A.', 'C. D.']);
  });

  it('keeps what a person has settled', async () => {
    const pairs = (['reviewed', 'final'] as const).map((state, index) =>
      unitOf(`第${index}。`, `No. ${index}.`, {
        id: `b-${index}`,
        blockId: `b-${index}`,
        segments: segments(`b-${index}`, [[`第${index}。`, `No. ${index}.`]]),
        state,
      }),
    );
    const { units } = await roundTrip(editionOf(pairs));
    expect(units.map(({ state }) => state)).toEqual(['reviewed', 'final']);
  });
});
