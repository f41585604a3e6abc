/** @module What changed on a page, as the terminal shows it. */
import { describe, expect, it } from '@jest/globals';
import { describeChanges } from '../../../src/cli/acquire/describe-changes.js';
import { createMessages } from '../../../src/i18n/index.js';

const earlier = { file: 'earlier/a.1.html', sha256: '1', replacedAt: '2024-05-07T08:00:00.000Z' };
const english = createMessages('en');

describe('describeChanges', () => {
  it('shows the old before the new, and lets no page steer the terminal', () => {
    const changes = [
      { kind: 'changed' as const, part: 'title', before: '旧题', after: '新\u001b[2J题' },
      { kind: 'added' as const, part: 'attachment', after: '附件 <a.docx>' },
    ];
    expect(describeChanges('in/a.html', 'in', { ...earlier, changes }, english).split('\n')).toEqual([
      'in/a.html has changed: 2 changes. The earlier version is in/earlier/a.1.html.',
      '  changed title:',
      '    - 旧题',
      '    + 新 [2J题',
      '  added attachment:',
      '    + 附件 <a.docx>',
    ]);
  });

  it('says so when there is nothing to compare, or nothing to see', () => {
    expect(describeChanges('a', 'in', earlier, english)).toContain('cannot be compared as text');
    expect(describeChanges('a', 'in', { ...earlier, changes: [] }, english)).toContain(
      'its text is the same',
    );
  });
});
