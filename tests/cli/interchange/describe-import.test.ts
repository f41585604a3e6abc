import { expect, it } from '@jest/globals';
import { describeImport, type ImportReport } from '../../../src/cli/interchange/describe-import.js';
import { createMessages } from '../../../src/i18n/index.js';

const REPORT: ImportReport = {
  file: 'pairs.xlf',
  into: 'pairs.json',
  outcomes: [
    {
      id: 'b-1',
      kind: 'conflict',
      ours: 'Ours.',
      theirs: 'Theirs.\u001B[2J',
      isTaken: false,
      notes: ['why'],
    },
  ],
  missing: [],
  isDryRun: false,
};

const described = (report: ImportReport): string =>
  describeImport(report, { messages: createMessages('en') });

it('shows both sides of a conflict and how it is settled, once', () => {
  const open = described(REPORT);
  expect(open).toContain('Ours.');
  expect(open).toContain('Theirs.');
  expect(open).toContain('why');
  expect(open).toContain('--theirs');
  expect(open).not.toContain('\u001B');
  expect(described({ ...REPORT, prefer: 'ours' })).not.toContain('--theirs');
});
