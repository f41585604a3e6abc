/** @module pairs.jsonl: a line a pair, whatever the text holds. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPairLines, parsePairLines } from '../../../src/formats/jsonl/index.js';
import { anyText, editionOf, sampleEdition, unitOf } from '../sample-edition.js';

describe('formatPairLines', () => {
  it('writes one line a pair, the document first', async () => {
    const edition = await sampleEdition();
    const lines = formatPairLines(edition).trimEnd().split('\n');
    expect(lines).toHaveLength(edition.pairs.length);
    for (const line of lines) expect(line).toMatch(/^\{"document":"yunxi-2023","id":/u);
  });

  it('is read back, any text, also by tools that cut at Unicode line ends', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (source, target) => {
        const edition = editionOf([unitOf(source, target), unitOf(target, source, { id: 'b-2' })]);
        const text = formatPairLines(edition);
        expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)).toHaveLength(3);
        const document = edition.document.id;
        expect(parsePairLines(text, 'a.jsonl')).toEqual(edition.pairs.map((pair) => ({ document, ...pair })));
      }),
    );
  });

  it('gives nothing for no pairs', () => {
    expect(formatPairLines(editionOf([]))).toBe('');
  });
});

describe('parsePairLines', () => {
  const line = formatPairLines(editionOf([unitOf('甲', 'A')]));

  it('skips blank lines and accepts a file without a last newline', () => {
    expect(parsePairLines(`\n${line}\n${line.trimEnd()}`, 'a.jsonl')).toHaveLength(2);
  });

  it.each([['{'], ['{"document":"x"}']])('names the line of %j', (wrong) => {
    expect(() => parsePairLines(`${line}${wrong}\n`, 'a.jsonl')).toThrow(/^a\.jsonl:2 is not a pair/u);
  });
});
