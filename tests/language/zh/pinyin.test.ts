/** @module Tests of src/language/zh/pinyin.ts and glossary/names/places.tsv */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personToPinyin, placeToPinyin, wordToPinyin } from '../../../src/language/zh/index.js';

const PLACES_FILE = new URL('../../../glossary/names/places.tsv', import.meta.url);
const lines = readFileSync(PLACES_FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'));
const overrides = new Map(lines.map((line) => line.split('\t') as [string, string]));

describe('glossary/names/places.tsv', () => {
  it('has one Chinese and one English name a line, and no name twice', () => {
    expect(lines.filter((line) => !/^\p{Script=Han}+\t[\p{L}' -]+$/u.test(line))).toEqual([]);
    expect(overrides.size).toBe(lines.length);
  });
});

describe('placeToPinyin', () => {
  it.each([
    ['宅梧', 'Zhaiwu'],
    ['鹤山', 'Heshan'],
    ['西安', "Xi'an"],
    ['吕梁', 'Lüliang'],
    ['花都', 'Huadu'],
    ['恩平', 'Enping'],
    ['长安', "Chang'an"],
    ['', ''],
  ])('%s is %s without overrides', (zh, en) => {
    expect(placeToPinyin(zh)).toBe(en);
  });

  it.each(
    (
      '黄陂/Huangpi 陕西/Shaanxi 西藏/Xizang 哈尔滨/Harbin 呼和浩特/Hohhot 乌鲁木齐/Urumqi 拉萨/Lhasa 澳门/Macao ' +
      "番禺/Panyu 东莞/Dongguan 六安/Lu'an 亳州/Bozhou 丽水/Lishui 蚌埠/Bengbu 铅山/Yanshan 台州/Taizhou " +
      '涪陵/Fuling 郫都/Pidu 宅梧/Zhaiwu 黄陂南/Huangpinan'
    )
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s is %s with the overrides', (zh, en) => {
    expect(placeToPinyin(zh, overrides)).toBe(en);
  });

  it('takes names of several words from the overrides', () => {
    expect(placeToPinyin('内蒙古', overrides)).toBe('Inner Mongolia');
    expect(placeToPinyin('香港', overrides)).toBe('Hong Kong');
  });
});

describe('personToPinyin', () => {
  it.each([
    ['习近平', 'Xi Jinping'],
    ['欧阳修', 'Ouyang Xiu'],
    ['单田芳', 'Shan Tianfang'],
    ['区伟明', 'Ou Weiming'],
    ['李安娥', "Li An'e"],
    ['吕布', 'Lü Bu'],
    ['买买提·艾力', 'Maimaiti Aili'],
  ])('%s is %s', (zh, en) => {
    expect(personToPinyin(zh)).toBe(en);
  });
});

describe('wordToPinyin', () => {
  it.each([
    ['社区', 'shequ'],
    ['女儿', "nü'er"],
    ['LED屏', 'LEDping'],
    ['', ''],
  ])('%s is %s', (zh, en) => {
    expect(wordToPinyin(zh)).toBe(en);
  });

  it('leaves no character of the first level of GB 2312 behind', () => {
    const row = fc.integer({ min: 0xb0, max: 0xd6 });
    const cell = fc.integer({ min: 0xa1, max: 0xfe });
    const han = fc.tuple(row, cell).map((bytes) => new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 6 }), (characters) => {
        expect(wordToPinyin(characters.join(''))).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});
