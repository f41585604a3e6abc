/** @module The few looks of cells: head, Chinese, English, small print. */
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type PlainStyle = 'text' | 'chinese' | 'small' | 'head';

/** `Quoted`: opened for editing, the cell stays text and does not become a formula. */
export type CellStyle = PlainStyle | `${PlainStyle}Quoted`;

/** The place of each in `cellXfs`; 0 is the standard. */
export const STYLE: Readonly<Record<CellStyle, number>> = {
  text: 1,
  chinese: 2,
  small: 3,
  head: 4,
  textQuoted: 5,
  chineseQuoted: 6,
  smallQuoted: 7,
  headQuoted: 8,
};

function font(name: string, size: number, colour: string, isBold = false): Xml {
  return blockElement('font', {}, [
    isBold ? element('b') : undefined,
    element('sz', { val: size }),
    element('color', { rgb: `FF${colour}` }),
    element('name', { val: name }),
    element('family', { val: 2 }),
  ]);
}

const FONTS = [
  font('Calibri', 11, '1F2429'),
  // Present on Windows with Office; elsewhere programs put their own Chinese font in its place.
  font('Microsoft YaHei', 10.5, '1F2429'),
  font('Calibri', 9, '5A626B'),
  font('Calibri', 11, '94362A', true),
];

const solid = (colour: string): Xml =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: `FF${colour}` }),
      element('bgColor', { indexed: 64 }),
    ),
  );

const pattern = (patternType: string): Xml => element('fill', {}, element('patternFill', { patternType }));

const LINE = element('bottom', { style: 'thin' }, element('color', { rgb: 'FFE0DBD0' }));

function border(bottom: Xml): Xml {
  return blockElement('border', {}, [
    element('left'),
    element('right'),
    element('top'),
    bottom,
    element('diagonal'),
  ]);
}

function look(fontId: number, fillId: number, isQuoted: boolean): Xml {
  const attributes = {
    numFmtId: 49,
    fontId,
    fillId,
    borderId: 1,
    xfId: 0,
    quotePrefix: isQuoted ? 1 : undefined,
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  return element('xf', attributes, element('alignment', { vertical: 'top', wrapText: 1 }));
}

const PLAIN_LOOKS: readonly (readonly [font: number, fill: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 2],
];

/** The markup of `xl/styles.xml`. Format 49 is text: what looks like a date or a number stays as it is. */
export function stylesFile(): string {
  const standard = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const looks = [false, true].flatMap((isQuoted) =>
    PLAIN_LOOKS.map(([fontId, fillId]) => look(fontId, fillId, isQuoted)),
  );
  const fills = [pattern('none'), pattern('gray125'), solid('F4F1EA')];
  return xmlFile(
    blockElement('styleSheet', { xmlns: MAIN }, [
      blockElement('fonts', { count: FONTS.length }, FONTS),
      blockElement('fills', { count: fills.length }, fills),
      blockElement('borders', { count: 2 }, [border(element('bottom')), border(LINE)]),
      blockElement('cellStyleXfs', { count: 1 }, [standard]),
      blockElement('cellXfs', { count: looks.length + 1 }, [
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
        ...looks,
      ]),
      blockElement('cellStyles', { count: 1 }, [
        element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
      ]),
    ]),
  );
}
