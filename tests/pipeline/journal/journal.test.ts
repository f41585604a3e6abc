/** @module The journal keeps what it was given, through another opening, another process and a damaged file. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from '../../../src/pipeline/journal/journal.js';
import type { KeptResult } from '../../../src/stages/translate/index.js';

const KEPT: KeptResult = {
  segments: [{ target: 'A “quote” — and 中文.', confidence: 0.5 }, { target: '' }],
  confidence: 0.75,
  uncertain: ['饕餮'],
  names: [{ zh: '青溪', en: 'Qingxi' }],
  tries: 2,
  findings: ['The number 3 is missing.'],
};

const RECORD = { input: 'a.txt', id: 'a', status: 'done' } as const;

describe('Journal', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
    path = join(folder, 'journal.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives back what it was given, also to another connection while it is open', () => {
    const one = new Journal(path);
    const two = new Journal(path);
    one.put([{ key: 'k', kept: KEPT }]);
    expect(two.get('k')).toEqual(KEPT);
    expect(two.get('other')).toBeUndefined();
    two.put([{ key: 'k', kept: { ...KEPT, tries: 1 } }]);
    expect(one.get('k')?.tries).toBe(1);
    one.close();
    two.close();
  });

  it('keeps documents beside results', () => {
    const journal = new Journal(path);
    const finished = { fingerprint: 'f', record: RECORD, files: { 'pairs.json': 'ab' } };
    journal.finish('a', finished);
    journal.close();
    const again = new Journal(path);
    expect(again.finished('a')).toEqual(finished);
    expect(again.finished('b')).toBeUndefined();
    again.close();
  });

  it('takes all results of a call or none', () => {
    const journal = new Journal(path);
    const broken = { ...KEPT, confidence: 1n as unknown as number };
    const put = () =>
      journal.put([
        { key: 'good', kept: KEPT },
        { key: 'bad', kept: broken },
      ]);
    expect(put).toThrow();
    expect(journal.get('good')).toBeUndefined();
    journal.close();
  });

  it('names a file that is no journal, and leaves it as it is', () => {
    writeFileSync(
      path,
      'Not a database, but somebody’s notes, long enough to be looked at twice.\n'.repeat(90),
    );
    expect(() => new Journal(path)).toThrow(
      expect.objectContaining({ code: 'JOURNAL_UNREADABLE', exitCode: 3 }),
    );
    expect(existsSync(path)).toBe(true);
  });

  it('says that a folder is not there', () => {
    expect(() => new Journal(join(folder, 'none', 'journal.sqlite'))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^OUTPUT_|^JOURNAL_/) }),
    );
  });
});
