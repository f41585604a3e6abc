import { describe, expect, it } from '@jest/globals';
import { toResults } from '../../src/engines/service-results.js';
import { requestsOf } from './fake-engines.js';

const withText = (text: string) =>
  requestsOf(1, 1).map((request) => ({
    ...request,
    segments: request.segments.map((segment) => ({ ...segment, text })),
  }));

describe('toResults', () => {
  it.each([
    ['２０２４。', '2024.'],
    ['……', '…'],
    ['GDP、CPI', 'GDP, CPI'],
    ['98.6％', '98.6%'],
    [' 136 ', '136'],
    ['', ''],
  ])('keeps %j, which needs no service, as %j', (text, expected) => {
    const [result] = toResults(withText(text), { targets: new Map() });
    expect(result?.segments.map(({ target }) => target)).toEqual([expected]);
  });

  it('leaves out what was not answered, so that it is not accepted', () => {
    const batch = requestsOf(1, 2);
    const [result] = toResults(batch, {
      targets: new Map([
        ['b0-s1', 'One.'],
        ['b0-s2', ' '],
      ]),
    });
    expect(result?.segments).toEqual([{ id: 'b0-s1', target: 'One.' }]);
  });
});
