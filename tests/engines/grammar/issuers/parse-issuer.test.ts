/** @module Lines of glossary/names/issuers.tsv. */
import { describe, expect, it } from '@jest/globals';
import { parseIssuer } from '../../../../src/engines/grammar/issuers/parse-issuer.js';

const parse = (text: string) => parseIssuer(text, 'names/issuers.tsv', 7);

describe('parseIssuer', () => {
  it('reads an ending and its English, and nothing of comments and blank lines', () => {
    expect(parse('司法所\tjudicial office')).toEqual({ ending: '司法所', english: 'judicial office' });
    expect(parse('# Places')).toBeUndefined();
    expect(parse('')).toBeUndefined();
  });

  it.each(['镇', '镇\t', '镇\ttown\tmore', 'zhen\ttown', '镇\tthe town', '镇\tTown', '镇\ttown '])(
    'names the line of %j',
    (text) => {
      expect(parse(text)).toMatchObject({ file: 'names/issuers.tsv', line: 7, message: expect.any(String) });
    },
  );
});
