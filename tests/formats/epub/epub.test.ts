/** @module The book passes a checker and holds every text. */
import { describe, expect, it } from '@jest/globals';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { formatEpub } from '../../../src/formats/epub/index.js';
import type { Edition } from '../../../src/model/index.js';
import { anyText, editionOf, sampleEdition, unitOf } from '../sample-edition.js';

const MADE = '2026-11-26T09:30:00.000Z';

async function faultsOf(edition: Edition): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(formatEpub(edition, MADE));
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message }) => `${id} ${message}`);
}

describe('bilingual.epub', () => {
  it('of the sample is valid, its mimetype first and bare', async () => {
    const edition = await sampleEdition();
    expect(await faultsOf(edition)).toEqual([]);
    const head = new TextDecoder('latin1').decode(formatEpub(edition, MADE).slice(30, 58));
    expect(head).toBe('mimetypeapplication/epub+zip');
  });

  it('holds every text of both sides', async () => {
    const edition = await sampleEdition();
    const pages = Object.entries(unzipSync(formatEpub(edition, MADE)))
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => new TextDecoder().decode(bytes).replace(/<[^>]*>/gu, ''));
    const text = pages.join('\n').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    for (const { source, target } of edition.pairs) {
      expect(text).toContain(source);
      expect(text).toContain(target);
    }
  });

  it('is valid with any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), anyText(), anyText(), async (source, target, title) => {
        const pairs = [
          unitOf(title, target, { kind: 'heading', level: 1 }),
          unitOf(source, target, { id: 'b-2' }),
        ];
        expect(await faultsOf(editionOf(pairs, title, target))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
