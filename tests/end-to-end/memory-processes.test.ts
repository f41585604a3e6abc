/** @module A memory that processes share, and one whose writer is killed. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { openMemory } from '../../src/memory/index.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runProgram, startProgram } from './program.js';

const path = useTemporaryFolder();

function tmxOf(name: string, count: number): string {
  const units = Array.from(
    { length: count },
    (_, index) =>
      `<tu><tuv lang="zh"><seg>${name}镇开展第${index}次检查，编号${index * 7}。</seg></tuv><tuv lang="en"><seg>${name} ${index}</seg></tuv></tu>`,
  );
  return `<tmx version="1.4"><header/><body>\n${units.join('\n')}\n</body></tmx>`;
}

it('survives kill -9 in the middle of an import; the next import completes it', async () => {
  const COUNT = 60_000;
  await writeFile(path('large.tmx'), tmxOf('甲', COUNT));
  const argv = ['memory', 'import', path('large.tmx'), '--memory', path('memory.db')];
  const program = startProgram(argv);
  for (let waited = 0; !existsSync(path('memory.db-wal')) && waited < 20_000; waited += 5) await delay(5);
  await delay(300);
  program.process.kill('SIGKILL');
  expect((await program.ended).exitCode).toBeNull();

  const killed = openMemory(path('memory.db'));
  const { units } = killed.statistics();
  expect(units).toBeLessThan(COUNT);
  // Whole transactions only.
  expect([...killed.units()]).toHaveLength(units);
  killed.close();

  expect((await runProgram(argv)).exitCode).toBe(0);
  const memory = openMemory(path('memory.db'), { readOnly: true });
  expect(memory.statistics().units).toBe(COUNT);
  expect(memory.fuzzy('甲镇开展第59999次检查，编号419993。', { limit: 1 })).toMatchObject([
    { score: 1, unit: { target: '甲 59999' } },
  ]);
  memory.close();
}, 60_000);

it('lets two processes import at once and a third one read', async () => {
  const COUNT = 6000;
  await writeFile(path('a.tmx'), tmxOf('甲', COUNT));
  await writeFile(path('b.tmx'), tmxOf('乙', COUNT));
  const first = openMemory(path('memory.db'));
  const outcomes = Promise.all(
    ['a.tmx', 'b.tmx'].map((name) =>
      runProgram(['memory', 'import', path(name), '--memory', path('memory.db')]),
    ),
  );
  while ((await Promise.race([outcomes, delay(20, 'running')])) === 'running') {
    first.fuzzy('甲镇开展第1次检查，编号7。');
    first.concordance('检查', { limit: 1 });
  }
  expect((await outcomes).map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual([
    { exitCode: 0, stderr: '' },
    { exitCode: 0, stderr: '' },
  ]);
  expect(first.statistics().units).toBe(2 * COUNT);
  for (const name of ['甲', '乙']) {
    expect(first.fuzzy(`${name}镇开展第5999次检查，编号41993。`, { limit: 1 })).toMatchObject([
      { score: 1, unit: { target: `${name} 5999` } },
    ]);
  }
  first.close();
}, 60_000);
