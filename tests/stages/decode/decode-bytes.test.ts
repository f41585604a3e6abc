/** @module Any encoding that Chinese pages come in, declared, undeclared or declared wrongly. */
import { describe, expect, it } from '@jest/globals';
import { DuizhaoError } from '../../../src/model/index.js';
import { decodeBytes } from '../../../src/stages/decode/index.js';

/** 为进一步加强法治政府建设，我镇认真落实上级部署，取得了新的成效。 in GB18030. */
const SIMPLIFIED = '为进一步加强法治政府建设，我镇认真落实上级部署，取得了新的成效。';
const TRADITIONAL = '為進一步加強政府建設，我們認真落實上級的要求，取得了新的成果。';

/** Node decodes legacy encodings but does not encode them: the table is turned round. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0) & 0x7f]),
  );
}

function concatenate(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

const GB = encode(SIMPLIFIED, 'gb18030');
const BIG5 = encode(TRADITIONAL, 'big5');
const ascii = (text: string): Uint8Array => Buffer.from(text, 'ascii');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${SIMPLIFIED}`), 'utf-8', SIMPLIFIED],
    ['undeclared GB18030', GB, 'gb18030', SIMPLIFIED],
    ['undeclared Big5', BIG5, 'big5', TRADITIONAL],
    ['UTF-16LE with a mark', utf16(`\uFEFF${SIMPLIFIED}`), 'utf-16le', SIMPLIFIED],
    ['UTF-16BE with a mark', utf16(`\uFEFF${SIMPLIFIED}`).swap16(), 'utf-16be', SIMPLIFIED],
    ['UTF-16LE without a mark', utf16(`<p>${SIMPLIFIED}</p>`), 'utf-16le', `<p>${SIMPLIFIED}</p>`],
    ['UTF-16BE without a mark', utf16(`<p>${SIMPLIFIED}</p>`).swap16(), 'utf-16be', `<p>${SIMPLIFIED}</p>`],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding, replaced: 0, notes: [] });
  });

  it('believes a declaration that fits', () => {
    const page = concatenate(ascii('<meta charset="GBK">'), GB);
    expect(decodeBytes(page)).toMatchObject({ encoding: 'gb18030', notes: [] });
    expect(decodeBytes(BIG5, { contentType: 'text/html; charset=Big5' }).text).toBe(TRADITIONAL);
  });

  it.each([
    [
      'UTF-8 declared as GB2312',
      concatenate(ascii('<meta charset=gb2312>'), Buffer.from(SIMPLIFIED)),
      'utf-8',
    ],
    ['GBK declared as UTF-8', concatenate(ascii('<meta charset="utf-8">'), GB), 'gb18030'],
    ['GBK declared as Big5', concatenate(ascii('<meta charset="big5">'), GB), 'gb18030'],
    ['Big5 declared as GBK', concatenate(ascii('<meta charset="gbk">'), BIG5), 'big5'],
    ['GBK declared as Latin-1', concatenate(ascii('<meta charset="iso-8859-1">'), GB), 'gb18030'],
  ])('sees through %s', (_, bytes, encoding) => {
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ encoding, replaced: 0 });
    expect(decoded.text).toContain(encoding === 'big5' ? TRADITIONAL : SIMPLIFIED);
    expect(decoded.notes).toHaveLength(1);
  });

  it('does not believe a wrong header or an unknown label either', () => {
    expect(decodeBytes(Buffer.from(SIMPLIFIED), { contentType: 'text/html;charset=gbk' }).text).toBe(
      SIMPLIFIED,
    );
    expect(decodeBytes(GB, { contentType: 'text/html; charset=x-none' }).text).toBe(SIMPLIFIED);
  });

  it('counts what a page of mixed encodings loses, and says so', () => {
    const long = Buffer.from(SIMPLIFIED.repeat(20));
    const decoded = decodeBytes(concatenate(long, GB.subarray(0, 10), long));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.replaced).toBe(decoded.text.split('\uFFFD').length - 1);
    expect(decoded.replaced).toBeGreaterThan(0);
    expect(decoded.notes.join()).toContain(String(decoded.replaced));
  });

  it('reads a page cut off inside a character', () => {
    const decoded = decodeBytes(Buffer.from(SIMPLIFIED).subarray(0, -4));
    expect(decoded).toMatchObject({ encoding: 'utf-8', replaced: 1 });
  });

  it('gives up on bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => 0x80 + ((index * 7919) % 127));
    expect(() => decodeBytes(noise, { input: 'noise.txt' })).toThrow(DuizhaoError);
  });
});
