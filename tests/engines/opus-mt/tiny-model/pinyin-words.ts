/** @module What a tiny model says for the characters of some texts: pinyin without tones for Chinese, the rest as it is. */
import { pinyin } from 'pinyin-pro';

const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '、': ',',
  '（': '▁(',
  '）': ')',
  '“': '▁"',
  '”': '"',
  '…': '...',
};

function wordOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return MARKS[character] ?? character;
  return `▁${pinyin(character, { toneType: 'none', v: true })}`;
}

export const pinyinWords = (texts: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...new Set([...texts].join(''))].map((character) => [character, wordOf(character)]));
