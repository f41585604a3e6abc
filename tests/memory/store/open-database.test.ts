import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { openMemory } from '../../../src/memory/index.js';
import { MemoryDatabase } from '../../../src/memory/store/database.js';
import { openDatabase } from '../../../src/memory/store/open-database.js';
import { unitOf } from '../../contract/memory/memory-contract.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

const failing = (task: () => unknown): unknown => {
  try {
    task();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('the file of a memory', () => {
  it('is made with its folders, and is there when it is opened again', () => {
    const memory = openMemory(path('a', 'b', 'memory.db'));
    memory.add([unitOf('会议', 'Meeting')]);
    memory.close();
    const again = openMemory(path('a', 'b', 'memory.db'), { readOnly: true });
    expect(again.exact('会议')).toHaveLength(1);
    expect(again.statistics().bytes).toBeGreaterThan(0);
    again.close();
  });

  it('cannot be written when it is opened for reading only', () => {
    openMemory(path('memory.db')).close();
    const memory = openMemory(path('memory.db'), { readOnly: true });
    expect(failing(() => memory.add([unitOf('会议', 'Meeting')]))).toMatchObject({
      code: 'MEMORY_NOT_WRITABLE',
    });
    memory.close();
  });

  it('must be there to be read', () => {
    expect(failing(() => openMemory(path('none.db'), { readOnly: true }))).toMatchObject({
      code: 'MEMORY_NOT_FOUND',
    });
  });

  it('is refused when it is something else, and stays as it is', async () => {
    await writeFile(path('text.db'), 'no database '.repeat(200));
    await mkdir(path('folder.db'));
    const foreign = new MemoryDatabase(path('foreign.db'));
    foreign.execute('CREATE TABLE letters (text TEXT)');
    foreign.close();
    for (const readOnly of [true, false]) {
      expect(failing(() => openMemory(path('text.db'), { readOnly }))).toMatchObject({
        code: 'MEMORY_DAMAGED',
      });
      expect(failing(() => openMemory(path('foreign.db'), { readOnly }))).toMatchObject({
        code: 'MEMORY_FOREIGN',
      });
      expect(failing(() => openMemory(path('folder.db'), { readOnly }))).toMatchObject({
        code: expect.stringMatching(/^MEMORY_/),
      });
    }
    expect(await readFile(path('text.db'), 'utf8')).toBe('no database '.repeat(200));
  });

  it('is refused when a newer version wrote it', () => {
    const database = openDatabase(path('memory.db'), false);
    database.execute('PRAGMA user_version = 99');
    database.close();
    expect(failing(() => openMemory(path('memory.db')))).toMatchObject({ code: 'MEMORY_NEWER' });
  });

  it('names damage in the middle', async () => {
    const memory = openMemory(path('memory.db'));
    memory.add(Array.from({ length: 3000 }, (_, index) => unitOf(`会议${index}`, `Meeting ${index}`)));
    memory.close();
    const bytes = await readFile(path('memory.db'));
    bytes.fill(0xff, 8192, bytes.length - 4096);
    await writeFile(path('memory.db'), bytes);
    const damaged = failing(() => {
      const opened = openMemory(path('memory.db'), { readOnly: true });
      try {
        return [...opened.units()];
      } finally {
        opened.close();
      }
    });
    expect(damaged).toMatchObject({ code: 'MEMORY_DAMAGED', cure: expect.stringContaining('TMX') });
  });

  it('takes all or nothing when the disk is full', () => {
    const database = openDatabase(path('memory.db'), false);
    database.execute('CREATE TABLE filler (text TEXT)');
    database.execute('PRAGMA max_page_count = 40');
    const fill = (): void =>
      database.transaction(() => {
        for (let row = 0; row < 1000; row += 1)
          database.prepare('INSERT INTO filler VALUES (?)').run('x'.repeat(1000));
      });
    expect(failing(fill)).toMatchObject({ code: 'MEMORY_DISK_FULL' });
    expect(database.number('SELECT count(*) FROM filler')).toBe(0);
    // The database goes on as if nothing had been tried.
    database.transaction(() => database.prepare('INSERT INTO filler VALUES (?)').run('x'));
    expect(database.number('SELECT count(*) FROM filler')).toBe(1);
    database.close();
  });

  it('keeps nothing of an addition that fails in the middle', () => {
    const memory = openMemory(path('memory.db'));
    const failingUnits = function* () {
      yield unitOf('会议', 'Meeting');
      throw new Error('the source of the units broke');
    };
    expect(failing(() => memory.add(failingUnits()))).toMatchObject({
      message: 'the source of the units broke',
    });
    expect(memory.statistics().units).toBe(0);
    expect(memory.add([unitOf('会议', 'Meeting')])).toMatchObject({ added: 1 });
    memory.close();
  });
});
