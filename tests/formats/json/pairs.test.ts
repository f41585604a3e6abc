/** @module pairs.json: what is written is read back, byte order is stable, faults are named. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPairs, parsePairs, readPairs } from '../../../src/formats/json/index.js';
import { DuizhaoError } from '../../../src/model/index.js';
import { anyText, editionOf, SAMPLE_PATH, sampleEdition, unitOf } from '../sample-edition.js';

function faultOf(text: string): DuizhaoError {
  try {
    parsePairs(text, 'a.json');
  } catch (error) {
    if (error instanceof DuizhaoError) return error;
    throw error;
  }
  throw new Error('no fault was found');
}

describe('formatPairs', () => {
  it('writes the sample exactly as it stands in the fixture', async () => {
    expect(formatPairs(await sampleEdition())).toBe(await readFile(SAMPLE_PATH, 'utf8'));
  });

  it('writes the same bytes whatever the order of the keys', async () => {
    const edition = await sampleEdition();
    const { pairs, document, schema } = edition;
    const reversed = pairs.map((pair) => ({
      ...pair,
      ...Object.fromEntries(Object.entries(pair).toReversed()),
    }));
    expect(formatPairs({ pairs: reversed, document, schema })).toBe(formatPairs(edition));
  });

  it('ends with one newline', () => {
    expect(formatPairs(editionOf([unitOf('甲', 'A')]))).toMatch(/\}\n$/u);
  });

  it('keeps any text, and no raw line separator', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (source, target) => {
        const edition = editionOf([unitOf(source, target)], source, target);
        const text = formatPairs(edition);
        expect(parsePairs(text, 'a.json')).toEqual(edition);
        expect(text).not.toMatch(/[\u0085\u2028\u2029]/u);
      }),
    );
  });

  it('keeps a lone surrogate, which UTF-8 alone could not', () => {
    const edition = editionOf([unitOf('\uD800', 'a\uDFFF')]);
    expect(parsePairs(Buffer.from(formatPairs(edition), 'utf8').toString('utf8'), 'a')).toEqual(edition);
  });
});

describe('parsePairs', () => {
  const edition = editionOf([unitOf('甲', 'A')]);

  it('accepts a byte order mark', () => {
    expect(parsePairs(`\uFEFF${formatPairs(edition)}`, 'a.json')).toEqual(edition);
  });

  it.each([
    ['', 'PAIRS_NOT_JSON'],
    ['{"schema": "duizhao/pairs@1"', 'PAIRS_NOT_JSON'],
    ['[]', 'PAIRS_SCHEMA_UNKNOWN'],
    ['null', 'PAIRS_SCHEMA_UNKNOWN'],
    ['{"schema": "duizhao/pairs@2"}', 'PAIRS_SCHEMA_UNKNOWN'],
    ['{"schema": "duizhao/pairs@1"}', 'PAIRS_INVALID'],
  ])('refuses %j as %s', (text, code) => {
    const fault = faultOf(text);
    expect(fault.code).toBe(code);
    expect(fault.kind).toBe('input');
    expect(fault.message).toContain('a.json');
    expect(fault.cure).not.toBe('');
  });

  it('names the place and what was expected', () => {
    const wrong = { ...edition, pairs: [{ ...unitOf('甲', 'A'), target: 5 }] };
    expect(faultOf(JSON.stringify(wrong)).message).toMatch(/pairs\[0\]\.target: .*expected string/u);
  });

  it('refuses an id used twice, an id with white space and a key it would lose', () => {
    const twice = { ...edition, pairs: [unitOf('甲', 'A'), unitOf('乙', 'B')] };
    expect(faultOf(JSON.stringify(twice)).message).toContain('"b-1" is used twice');
    const spaced = { ...edition, pairs: [unitOf('甲', 'A', { id: 'b 1' })] };
    expect(faultOf(JSON.stringify(spaced)).message).toContain('pairs[0].id');
    expect(faultOf(JSON.stringify({ ...edition, remark: 'x' })).message).toContain('"remark"');
  });

  it('shows five faults at most and counts the rest', () => {
    const wrong = { ...edition, pairs: Array.from({ length: 9 }, () => 1) };
    expect(faultOf(JSON.stringify(wrong)).message).toContain('and 4 more');
  });
});

describe('readPairs', () => {
  it('names a file that is not there', async () => {
    await expect(readPairs('/nowhere/pairs.json')).rejects.toMatchObject({
      code: 'PAIRS_UNREADABLE',
      kind: 'input',
    });
  });
});
