import { expect, it } from '@jest/globals';
import { isJoined, paragraphText } from '../../../src/formats/docx/word-text.js';
import { parseXml } from '../../../src/formats/xml/parse-xml.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const paragraph = (content: string) =>
  parseXml(new TextEncoder().encode(`<w:p ${NAMESPACES}>${content}</w:p>`), 'document.xml');

it.each([
  ['runs', '<w:r><w:t>one </w:t></w:r><w:r><w:t>two</w:t></w:r>', 'one two'],
  ['breaks', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>', 'a\nb\tc'],
  ['hyphens', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>', 'a\u2011b\u00AD'],
  ['insertions', '<w:ins><w:r><w:t>new</w:t></w:r></w:ins>', 'new'],
  ['deletions', '<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r>', 'new'],
  [
    'moves',
    '<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>x</w:t></w:r></w:moveTo>',
    'x',
  ],
  [
    'links and controls',
    '<w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:hyperlink>',
    'x',
  ],
  [
    'what is there twice',
    '<mc:AlternateContent><mc:Choice><w:r><w:t>x</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>x</w:t></w:r></mc:Fallback></mc:AlternateContent>',
    'x',
  ],
  [
    'phonetic guides',
    '<w:r><w:ruby><w:rt><w:r><w:t>du</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>督</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    '督',
  ],
  ['escapes', '<w:r><w:t>_x0001__x005F_x0041_</w:t></w:r>', '\u0001_x0041_'],
])('reads %s', (_, content, text) => {
  expect(paragraphText(paragraph(content))).toBe(text);
});

it('knows a paragraph whose end was taken out', () => {
  expect(isJoined(paragraph('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'))).toBe(true);
  expect(isJoined(paragraph('<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>'))).toBe(false);
  expect(isJoined(paragraph('<w:r/>'))).toBe(false);
});
