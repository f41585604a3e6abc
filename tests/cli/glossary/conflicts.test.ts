/** @module `duizhao glossary conflicts`. */
import { appendFile, cp } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const file = (): string => path('glossary', 'terms/law.csv');
beforeEach(() => cp(SMALL_GLOSSARY, path('glossary'), { recursive: true }));

const conflicts = (...argv: readonly string[]) =>
  runInMemory(['glossary', 'conflicts', '--glossary', path('glossary'), ...argv]);

describe('glossary conflicts', () => {
  it('has nothing to say of a glossary without any', async () => {
    expect(await conflicts()).toEqual({ exitCode: 0, stdout: 'No conflicts.\n', stderr: '' });
  });

  it('shows the rows that disagree with their places and authorities, the one that is used first', async () => {
    await appendFile(file(), '国务院,Cabinet,,,,,,proper,,law,house,2020,admitted,\n');
    const { exitCode, stdout } = await conflicts();
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      `国务院 has several renderings; the first row is used: State Council\n` +
        `  ${file()}:5  国务院  State Council  (preferred, Constitution, 2018)\n` +
        `  ${file()}:6  国务院  Cabinet  (admitted, house, 2020)\n` +
        `1 conflict.\n`,
    );
  });

  it('shows shared English on request, and does not count it', async () => {
    await appendFile(file(), '中央人民政府,State Council,,,,,,proper,,law,house,2020,preferred,\n');
    expect((await conflicts()).stdout).toBe('No conflicts.\n');
    const { exitCode, stdout } = await conflicts('--shared');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Different terms have the same English: State Council');
    const asData: unknown = JSON.parse((await conflicts('--shared', '--json')).stdout);
    expect(asData).toMatchObject({ conflicts: [{ kind: 'shared', terms: [{ zh: '国务院' }, {}] }] });
  });

  it('names rows that it could not read', async () => {
    await appendFile(file(), '听证,hearing,,,,,,nuon,,law,house,2020,preferred,\n');
    expect((await conflicts()).stderr).toContain('law.csv:6');
  });

  it('has none in the own glossary', async () => {
    const { stdout } = await runInMemory(['glossary', 'conflicts']);
    expect(stdout).toBe('No conflicts.\n');
  });
});
