/** @module The dictionary that stays one buffer: the first, the last, the doubled, the missing. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  loadCompiledDictionary,
  type CompiledDictionary,
} from '../../../src/engines/grammar/compiled-dictionary.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

async function dictionaryOf(lines: readonly string[]): Promise<CompiledDictionary> {
  const sorted = lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  await writeFile(path('dictionary.tsv'), sorted.map((line) => `${line}\n`).join(''));
  return loadCompiledDictionary(path('dictionary.tsv'));
}

const ENTRIES = [
  '一\tn\tone',
  '一下\tv\tdo briefly',
  '中\tn\tmiddle',
  '中国\tn\tChina',
  '中国人\tn\tChinese person',
  '研究\tv\tstudy',
  '研究\tn\tresearch',
  '好\ta\tgood',
  '鹤山\tp\tHeshan',
  '𠮷\tn\tluck',
  '龘\tn\tdragons in flight',
];

describe('loadCompiledDictionary', () => {
  it('finds every key, each with its part of speech', async () => {
    const dictionary = await dictionaryOf(ENTRIES);
    const parts = { n: 'noun', v: 'verb', a: 'adjective', p: 'place' };
    for (const line of ENTRIES) {
      const [chinese = '', part = '', english = ''] = line.split('\t');
      expect(dictionary.lookup(chinese)).toContainEqual({ partOfSpeech: parts[part as 'n'], english });
    }
    expect(
      dictionary
        .lookup('研究')
        .map(({ english }) => english)
        .toSorted(),
    ).toEqual(['research', 'study']);
    expect(dictionary.lookup('中国')).toHaveLength(1);
  });

  it.each([
    ['before the first', '㐀'],
    ['after the last', '𪜀'],
    ['between', '乙'],
    ['the beginning of a key', '中国人民'],
    ['a key with more behind', '研'],
    ['the empty key', ''],
    ['a line end', '\n'],
    ['Latin', 'one'],
  ])('has nothing for a key that is missing: %s', async (_, key) => {
    const dictionary = await dictionaryOf(ENTRIES);
    expect(dictionary.lookup(key)).toEqual([]);
    expect(dictionary.lookup(key)).toEqual([]);
  });

  it('finds the last key as well as the first', async () => {
    const dictionary = await dictionaryOf(ENTRIES);
    expect(dictionary.lookup('𠮷')).toEqual([{ partOfSpeech: 'noun', english: 'luck' }]);
    expect(dictionary.lookup('一')).toEqual([{ partOfSpeech: 'noun', english: 'one' }]);
  });

  it('is empty for an empty file', async () => {
    expect((await dictionaryOf([])).lookup('中')).toEqual([]);
  });

  it('has one entry where there is one', async () => {
    const dictionary = await dictionaryOf(['中\tn\tmiddle']);
    expect(dictionary.lookup('中')).toHaveLength(1);
    expect([dictionary.lookup('一'), dictionary.lookup('龘')]).toEqual([[], []]);
  });
});

describe('the compiled data of the program', () => {
  const data = (name: string) =>
    loadCompiledDictionary(new URL(`../../../dist/data/${name}`, import.meta.url));

  it('is sorted, so that halving finds all of it', () => {
    const dictionary = data('general-dictionary.tsv');
    for (const word of ['饕餮', '苹果', '喝', '美丽'])
      expect(dictionary.lookup(word).length).toBeGreaterThan(0);
    expect(dictionary.lookup('没有这个词')).toEqual([]);
  });

  it('knows places near and far', () => {
    const gazetteer = data('places.tsv');
    for (const place of ['北京市', '鹤山市', '乌鲁木齐市']) {
      expect(gazetteer.lookup(place)).toMatchObject([
        { partOfSpeech: 'place', english: expect.stringMatching(/^[A-Z]/) },
      ]);
    }
  });
});
