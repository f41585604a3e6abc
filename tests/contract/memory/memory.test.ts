import { afterEach, beforeEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemory, type TranslationMemory } from '../../../src/memory/index.js';
import { indexWaiting } from '../../../src/memory/postings/build-index.js';
import { openDatabase } from '../../../src/memory/store/open-database.js';
import { describeMemoryContract } from './memory-contract.js';
import { createReferenceMemory } from './reference-memory.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, 'memory.db');

/** Every addition becomes a part of the index at once, so that nothing is found by reading what waits. */
function createIndexed(): TranslationMemory {
  const database = openDatabase(path(), false);
  const memory = openMemory(path());
  return {
    add(units) {
      const result = memory.add(units);
      indexWaiting(database, 1);
      return result;
    },
    exact: (source, context) => memory.exact(source, context),
    fuzzy: (source, options) => memory.fuzzy(source, options),
    concordance: (query, options) => memory.concordance(query, options),
    statistics: () => memory.statistics(),
    units: () => memory.units(),
    revision: () => memory.revision(),
    remove: (ids) => memory.remove(ids),
    close() {
      database.close();
      memory.close();
    },
  };
}

describeMemoryContract('the plain list of the tests', createReferenceMemory);
describeMemoryContract('the SQLite memory', () => openMemory(path()));
describeMemoryContract('the SQLite memory with everything indexed', createIndexed);
