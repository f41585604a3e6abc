import { describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../src/engines/create-engine.js';
import { CoverageMeter } from '../../../src/evaluation/coverage/measure-coverage.js';

const meterOf = async (): Promise<CoverageMeter> =>
  new CoverageMeter(await loadGrammarForGlossary('glossary'));

describe('CoverageMeter', () => {
  it('counts documents, sentences and characters', async () => {
    const meter = await meterOf();
    meter.add([{ text: '加强监督。完善制度。' }, { text: '' }]);
    meter.add([{ text: '加强监督' }]);
    expect(meter.result()).toMatchObject({ documents: 2, sentences: 3, characters: 14, gluedShare: 0 });
  });

  it('names what only a last resort could read, with its clause, the commonest first', async () => {
    const meter = await meterOf();
    meter.add([{ text: '㐂㐂' }, { text: '加强㐄' }]);
    const { gaps, lastResortShare } = meter.result();
    expect(gaps[0]).toMatchObject({ chinese: '㐂', count: 2, context: '㐂㐂' });
    expect(gaps.map((gap) => gap.chinese)).toContain('㐄');
    expect(lastResortShare).toBeCloseTo(3 / 5);
  });

  it('counts a sentence as glued when no rule covers a clause', async () => {
    const meter = await meterOf();
    meter.add([{ text: '的的的加强监督的的的完善制度' }]);
    expect(meter.result().gluedShare).toBe(1);
  });

  it('tells figures and Han characters that the English lost', async () => {
    const meter = await meterOf();
    meter.add([{ text: '开展检查136次。优质高校扩招1500人。完成投资1.2亿元。' }]);
    expect(meter.result()).toMatchObject({ numberAccuracy: 1, hanLeft: 0, lostFigures: [] });
  });

  it('measures nothing as nothing', async () => {
    expect((await meterOf()).result()).toMatchObject({
      sentences: 0,
      lastResortShare: 0,
      gluedShare: 0,
      gaps: [],
    });
  });
});
