/** @module The English of a verb by its object: how a line is read, and which line an object finds. */
import { describe, expect, it } from '@jest/globals';
import { verbChoices } from '../../../../src/engines/grammar/collocations/choose-verb.js';
import {
  parseCollocation,
  type Collocation,
} from '../../../../src/engines/grammar/collocations/parse-collocation.js';
import { readVerbPattern } from '../../../../src/engines/grammar/english/verb-pattern.js';

const read = (line: string) => parseCollocation(line, 'collocations/verbs.tsv', 2);

const good = (line: string): Collocation => {
  const parsed = read(line);
  if (!parsed || 'message' in parsed) throw new Error(parsed?.message ?? line);
  return parsed;
};

describe('parseCollocation', () => {
  it('reads verb, objects, English and example', () => {
    expect(read('提高\t标准|税率\traise\tex: 提高标准 => raise standards')).toEqual({
      verb: '提高',
      objects: ['标准', '税率'],
      english: 'raise',
      example: { chinese: '提高标准', english: 'raise standards' },
      file: 'collocations/verbs.tsv',
      line: 2,
    });
  });

  it.each([
    ['提高\t标准', 1, '2 columns'],
    ['raise\t标准\traise', 1, 'no Chinese verb'],
    ['提高\t标准|\traise', 4, 'no Chinese object'],
    ['提高\t标准\t提升', 7, 'no English verb'],
    ['提高\t标准\traise\tex: 抬高标准', 17, '提高'],
  ])('names the fault of %j', (line, column, message) => {
    expect(read(line)).toMatchObject({ line: 2, column, message: expect.stringContaining(message) });
  });
});

describe('verbChoices', () => {
  const choices = verbChoices([
    good('提高\t标准\traise'),
    good('提高\t服务标准\timprove'),
    good('办理\t案件\thandle'),
    good('发挥\t作用\tbring _ into play'),
  ]);
  const english = (verb: string, object: string) => choices.get(verb)?.(object);

  it('finds the longest object that ends the Chinese', () => {
    expect(english('提高', '补助标准')).toEqual(readVerbPattern('raise', true));
    expect(english('提高', '政务服务标准')).toEqual(readVerbPattern('improve', true));
  });

  it('looks through the count after the object', () => {
    expect(english('办理', '行政处罚案件1.2万余件')).toEqual(readVerbPattern('handle', true));
    expect(english('办理', '案件九宗')).toEqual(readVerbPattern('handle', true));
  });

  it('says nothing of other objects and other verbs', () => {
    expect(english('提高', '效率')).toBeUndefined();
    expect(english('降低', '标准')).toBeUndefined();
  });

  it('keeps the place of the object', () => {
    expect(english('发挥', '专家作用')).toEqual([{ verb: 'bring' }, { open: 1 }, { words: 'into play' }]);
  });
});
