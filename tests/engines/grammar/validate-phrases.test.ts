/** @module `glossary check` names the place of every fault in glossary/phrases. */
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { grammarValidator } from '../../../src/engines/grammar/validate-phrases.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

async function findingsOf(lines: readonly string[]) {
  await mkdir(path('phrases'));
  await writeFile(path('phrases', 'rules.tsv'), lines.join('\n'));
  return grammarValidator(path());
}

describe('grammarValidator', () => {
  it('finds nothing in good rules, comments and blank lines', async () => {
    const lines = [
      '# rules',
      '',
      'NB\tN\t$1^\t0',
      'VP\t将 NP V\t$3^ $2\t0.2\tex: 将问题解决 => solve problems',
      '',
    ];
    expect(await findingsOf(lines)).toEqual([]);
  });

  it('names file, line and column of a bad example', async () => {
    const lines = ['# rules', 'VP\t将 NP V\t$3^ $2\t0.2\tex: 解决问题', 'NB\tN\t$1^\t0\t学校'];
    expect(await findingsOf(lines)).toEqual([
      {
        file: path('phrases', 'rules.tsv'),
        line: 2,
        column: 26,
        code: 'rule-invalid',
        severity: 'error',
        values: { reason: expect.stringContaining('"将"') },
      },
      expect.objectContaining({ line: 3, column: 12 }),
    ]);
  });
});
