/** @module A workbook of text: the fewest parts that every spreadsheet program opens. */
import { officeFiles, type OfficePart, type Relation } from '../office/package-parts.js';
import { blockElement, element, xmlFile } from '../xml/write-xml.js';
import { packZip } from '../zip/pack.js';
import { stylesFile } from './styles.js';
import { sheetFile, type Sheet } from './write-sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbookFile(sheets: readonly Sheet[]): string {
  const items = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return xmlFile(
    blockElement('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [blockElement('sheets', {}, items)]),
  );
}

/**
 * The bytes of an `.xlsx`.
 * @throws DuizhaoError `CELL_TOO_LONG`
 */
export function writeWorkbook(title: string, sheets: readonly Sheet[]): Uint8Array {
  const pages = sheets.map((sheet, index): OfficePart => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: 'spreadsheetml.worksheet+xml',
    content: sheetFile(sheet, index === 0),
  }));
  const relations = pages.map(({ path }, index): Relation => ({
    id: `rId${index + 1}`,
    kind: 'worksheet',
    target: path.replace('xl/', ''),
  }));
  const parts: readonly OfficePart[] = [
    { path: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main+xml', content: workbookFile(sheets) },
    ...pages,
    { path: 'xl/styles.xml', type: 'spreadsheetml.styles+xml', content: stylesFile() },
  ];
  const styles: Relation = { id: `rId${sheets.length + 1}`, kind: 'styles', target: 'styles.xml' };
  return packZip(officeFiles({ title, language: 'en', parts, relations: [...relations, styles] }));
}
