/** @module Loads names/british-spelling.tsv: every good pair, and a finding for every other line. */
import type { GlossaryFinding } from '../finding.js';
import { readTextFiles } from '../read-text-files.js';
import { parseSpellingLine, type SpellingPair } from './spelling-pair.js';

export interface Spelling {
  /** In the order of the file; each American spelling once. */
  readonly pairs: readonly SpellingPair[];
  readonly findings: readonly GlossaryFinding[];
}

interface Placed {
  readonly pair: SpellingPair;
  readonly file: string;
  readonly line: number;
}

const FILE = 'british-spelling.tsv';

function errorAt({ file, line }: Placed, column: number, about: Pick<GlossaryFinding, 'code' | 'values'>) {
  return { file, line, column, severity: 'error', ...about } as const;
}

/** The second line for one American spelling, and a British one that another line would change again. */
function crossFindings(
  all: readonly Placed[],
  first: ReadonlyMap<string, Placed>,
): readonly GlossaryFinding[] {
  return all.flatMap((placed): GlossaryFinding[] => {
    const { american, british } = placed.pair;
    const earlier = first.get(american);
    if (earlier && earlier !== placed) {
      const place = `${earlier.file}:${String(earlier.line)}`;
      const values = { entry: american, first: place, en: earlier.pair.british };
      return [errorAt(placed, 1, { code: 'entry-duplicate', values })];
    }
    const again = american === british ? undefined : first.get(british)?.pair.british;
    if (again === undefined || again === british) return [];
    const values = { value: british, other: again };
    return [errorAt(placed, american.length + 2, { code: 'spelling-chained', values })];
  });
}

/** Reads the file of a glossary folder; a glossary without it has no other spelling. */
export async function loadSpelling(folder: string): Promise<Spelling> {
  const { files, findings } = await readTextFiles(folder, 'names', FILE);
  const all: GlossaryFinding[] = findings.filter(({ code }) => code !== 'folder-missing');
  const placed: Placed[] = [];
  for (const { file, text } of files) {
    for (const [index, line] of text.split('\n').entries()) {
      const parsed = parseSpellingLine(line.replace(/\r$/, ''), file, index + 1);
      all.push(...parsed.findings);
      if (parsed.pair) placed.push({ pair: parsed.pair, file, line: index + 1 });
    }
  }
  const first = new Map<string, Placed>();
  for (const each of placed) if (!first.has(each.pair.american)) first.set(each.pair.american, each);
  return {
    pairs: [...first.values()].map(({ pair }) => pair),
    findings: [...all, ...crossFindings(placed, first)],
  };
}
