/** @module The changed lines of patches. */
import { describe, expect, it } from '@jest/globals';
import { parsePatch } from '../../../src/glossary/history/parse-patch.js';

const patch = [
  '\u001eabc\u001fWang\u001f2026-01-02T03:04:05+08:00\u001fWhy',
  '',
  'diff --git a/terms/law.csv b/terms/law.csv',
  'index 1..2 100644',
  '--- a/terms/law.csv',
  '+++ b/terms/law.csv',
  '@@ -1,2 +1,2 @@ zh,en',
  '--- a minus,and text',
  '+++ plus,and text\r',
  String.raw`\ No newline at end of file`,
  'diff --git a/terms/old.csv b/terms/old.csv',
  'deleted file mode 100644',
  '--- a/terms/old.csv',
  '+++ /dev/null',
  '@@ -1 +0,0 @@',
  '-gone,row',
  '',
].join('\n');

describe('parsePatch', () => {
  it('takes lines of hunks only, whatever they begin with, and knows their files', () => {
    expect(parsePatch(patch).map(({ path, side, text }) => [path, side, text])).toEqual([
      ['terms/law.csv', 'before', '-- a minus,and text'],
      ['terms/law.csv', 'after', '++ plus,and text'],
      ['terms/old.csv', 'before', 'gone,row'],
    ]);
  });

  it('names the commit of each line, and none for what is not committed', () => {
    expect(parsePatch(patch)[0]?.commit).toEqual({
      hash: 'abc',
      author: 'Wang',
      date: '2026-01-02T03:04:05+08:00',
      subject: 'Why',
    });
    expect(parsePatch(patch.split('\n').slice(1).join('\n'))[0]?.commit).toBeUndefined();
  });
});
