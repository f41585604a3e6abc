/** @module Word files: headings that are headings, and what reviewers do to the table. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  formatBilingualDocx,
  formatEnglishDocx,
  readBilingualDocx,
} from '../../../src/formats/docx/index.js';
import type { Edition } from '../../../src/model/index.js';
import { OPTIONS } from '../interchange/exchange-formats.js';
import { editionOf, sampleEdition, unitOf } from '../sample-edition.js';

const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);

describe('english.docx', () => {
  let edition: Edition;
  let xml: string;
  beforeAll(async () => {
    edition = await sampleEdition();
    xml = partOf(formatEnglishDocx(edition), 'word/document.xml');
  });

  it('has a heading style for each heading', () => {
    const headings = edition.pairs.filter(({ kind }) => kind === 'heading');
    expect(headings.length).toBeGreaterThan(3);
    expect(xml.match(/<w:pStyle w:val="Heading\d"\/>/gu)).toHaveLength(headings.length);
    expect(xml.match(/<w:pStyle w:val="Title"\/>/gu)).toHaveLength(1);
  });

  it('has every English text', () => {
    const text = xml
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const { target } of edition.pairs) expect(text).toContain(target);
  });
});

describe('bilingual.docx', () => {
  const bytes = formatBilingualDocx(editionOf([unitOf('加强监督。', 'Supervision was weak.')]), OPTIONS);

  function reviewed(change: (xml: string) => string, more: Readonly<Record<string, string>> = {}) {
    const xml = partOf(bytes, 'word/document.xml');
    const changed = change(xml);
    expect(changed).not.toBe(xml);
    const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)]);
    const parts = {
      ...unzipSync(bytes),
      'word/document.xml': strToU8(changed),
      ...Object.fromEntries(added),
    };
    return readBilingualDocx(zipSync(parts), 'bilingual.docx').units[0];
  }

  it('gives tracked changes back accepted', () => {
    const unit = reviewed((xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>)[\s\S])*?Supervision was weak\.<\/w:t><\/w:r>/u,
        '<w:r><w:t xml:space="preserve">Supervision was </w:t></w:r>' +
          '<w:del w:id="1" w:author="Li"><w:r><w:delText>weak</w:delText></w:r></w:del>' +
          '<w:ins w:id="2" w:author="Li"><w:r><w:t>strengthened</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>',
      ),
    );
    expect(unit?.target).toBe('Supervision was strengthened.');
  });

  it('takes a comment for a note, and the state from its cell', () => {
    const unit = reviewed(
      (xml) =>
        xml
          .replace('Supervision was weak.</w:t></w:r>', '$&<w:r><w:commentReference w:id="7"/></w:r>')
          .replace('>translated<', '> Reviewed <'),
      {
        'word/comments.xml':
          '<w:comments xmlns:w="w"><w:comment w:id="7"><w:p><w:r><w:t>Better: oversight</w:t></w:r></w:p></w:comment></w:comments>',
      },
    );
    expect(unit).toMatchObject({ state: 'reviewed', notes: ['Better: oversight'] });
  });
});
