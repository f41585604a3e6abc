/** @module A memory and a journal are opened while another connection is about to write to the new file. */
import { describe, expect, it } from '@jest/globals';
import { openMemory } from '../../../src/memory/index.js';
import { whileBusy } from '../../../src/memory/store/while-busy.js';
import { Journal } from '../../../src/pipeline/journal/journal.js';
import { holdDatabase } from '../../hold-database.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

describe('a file that somebody else is about to write to', () => {
  it('is waited for by the journal', async () => {
    await holdDatabase(path('journal.sqlite'), 300);
    const journal = new Journal(path('journal.sqlite'));
    expect(journal.finished('a')).toBeUndefined();
    journal.close();
  });

  it('is waited for by the memory', async () => {
    await holdDatabase(path('memory.db'), 300);
    const memory = openMemory(path('memory.db'));
    expect(memory.statistics().units).toBe(0);
    memory.close();
  });
});

describe('whileBusy', () => {
  const failing = (times: number, error: unknown) => {
    let tries = 0;
    return () => {
      tries += 1;
      if (tries <= times) throw error;
      return tries;
    };
  };

  it('tries until it works', () => {
    expect(whileBusy(failing(3, 'busy'), (error) => error === 'busy', 1000)).toBe(4);
  });

  it('gives up at once over anything else, and in the end over this too', () => {
    expect(() => whileBusy(failing(1, 'other'), (error) => error === 'busy', 1000)).toThrow('other');
    expect(() => whileBusy(failing(Infinity, 'busy'), (error) => error === 'busy', 60)).toThrow('busy');
  });
});
