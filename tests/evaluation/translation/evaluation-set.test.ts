/** @module Tests of src/evaluation/translation/evaluation-set.ts */
import { describe, expect, it } from '@jest/globals';
import { readEvaluationSet } from '../../../src/evaluation/translation/evaluation-set.js';
import type { EvaluationSet } from '../../../src/evaluation/translation/evaluation-set.js';
import { withFile } from '../temporary-file.js';

const FULL = {
  id: 'a-1',
  doc: 'a',
  type: 'notice',
  year: 2024,
  zh: '请按时参加培训。',
  en: 'Please attend the training on time.',
  terms: [{ zh: '培训', en: ['training'] }],
};
const BARE = { id: 'a-2', zh: '特此通知。', en: 'Notice is hereby given.' };

const read = (content: string, name?: string): Promise<EvaluationSet> =>
  withFile('small.jsonl', content, (file) => readEvaluationSet(file, name));

describe('readEvaluationSet', () => {
  it('reads one pair a line and fills in what may be left out', async () => {
    const set = await read(`${JSON.stringify(FULL)}\n${JSON.stringify(BARE)}\n`);
    const place = { kind: 'paragraph', headingLevel: 0 };
    expect(set).toEqual({
      name: 'small',
      pairs: [
        { ...FULL, ...place },
        { ...BARE, ...place, doc: '', type: '', terms: [] },
      ],
    });
  });

  it('knows titles, headings and outline numbers', async () => {
    const heading = { ...BARE, kind: 'heading', headingLevel: 1, numbering: '一、' };
    expect((await read(JSON.stringify(heading))).pairs[0]).toMatchObject(heading);
    expect((await read(JSON.stringify({ ...BARE, kind: 'official' }))).pairs[0]?.kind).toBe('paragraph');
  });

  it('takes the name it is given', async () => {
    expect((await read(JSON.stringify(BARE), 'given')).name).toBe('given');
  });

  it('passes over blank lines, CRLF and fields it does not know', async () => {
    const set = await read(
      `\r\n${JSON.stringify({ ...BARE, level: 'town' })}\r\n\r\n${JSON.stringify(FULL)}`,
    );
    expect(set.pairs.map(({ id }) => id)).toEqual(['a-2', 'a-1']);
    expect(set.pairs[0]).not.toHaveProperty('level');
  });

  it.each([
    ['broken JSON', '{"id":', 'JSON'],
    ['no Chinese', JSON.stringify({ ...BARE, zh: '' }), 'zh'],
    ['no reference', JSON.stringify({ id: 'x', zh: '好。' }), 'en'],
    ['a year in words', JSON.stringify({ ...BARE, year: '2024' }), 'year'],
    ['a term without renderings', JSON.stringify({ ...BARE, terms: [{ zh: '通知', en: [] }] }), 'terms'],
    ['a list', '[]', 'object'],
  ])('names file and line of %s', async (_, line, told) => {
    const reading = read(`${JSON.stringify(FULL)}\n\n${line}\n`);
    await expect(reading).rejects.toMatchObject({ code: 'EVALUATION_SET_INVALID', kind: 'input' });
    await expect(reading).rejects.toThrow(/small\.jsonl:3 /);
    await expect(reading).rejects.toThrow(told);
  });

  it.each(['', '\n \n'])('refuses a set without pairs: %j', async (content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'EVALUATION_SET_INVALID' });
  });
});
