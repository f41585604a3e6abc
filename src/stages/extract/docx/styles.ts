/** @module What Word's styles say of a paragraph: title, depth of a heading, list. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from '../html/elements.js';
import { listPlaceOf, type ListPlace } from './numbering.js';
import { childAt, childrenNamed, valueAt } from './xml.js';

/** A style may be based on another one; a longer chain is a loop. */
const LONGEST_CHAIN = 12;
const DEEPEST_HEADING = 6;

export interface ParagraphStyle {
  readonly isTitle: boolean;
  /** 1 for the first depth. */
  readonly headingLevel?: number;
  readonly place: Partial<ListPlace>;
  readonly isCentred: boolean;
}

const NO_STYLE: ParagraphStyle = { isTitle: false, place: {}, isCentred: false };

const HEADING_NAME = /^(?:heading|标题)\s*(\d)$/i;

/** w:outlineLvl counts from 0; 9 is body text. */
function outlineDepth(properties: Element | undefined): number | undefined {
  const depth = Number(valueAt(properties, 'w:outlineLvl') ?? Number.NaN) + 1;
  return depth >= 1 && depth <= DEEPEST_HEADING ? depth : undefined;
}

/** What is said of a paragraph by its own properties or by a style's. */
export function styleOfProperties(properties: Element | undefined, name = ''): ParagraphStyle {
  const depth = outlineDepth(properties) ?? Number(HEADING_NAME.exec(name)?.[1] ?? Number.NaN);
  return {
    isTitle: /^(?:title|标题)$/i.test(name),
    ...(Number.isNaN(depth) ? {} : { headingLevel: depth }),
    place: listPlaceOf(properties),
    isCentred: valueAt(properties, 'w:jc') === 'center',
  };
}

const merged = (base: ParagraphStyle, own: ParagraphStyle): ParagraphStyle => ({
  ...base,
  ...own,
  isTitle: base.isTitle || own.isTitle,
  isCentred: base.isCentred || own.isCentred,
  place: { ...base.place, ...own.place },
});

/** The paragraph styles of a document by their id, each with what it takes from the style it is based on. */
export function readStyles($: CheerioAPI | undefined): (id: string | undefined) => ParagraphStyle {
  const root = $?.root().children().get(0);
  const elements = new Map(
    (root ? childrenNamed(root, 'w:style') : []).map((style) => [style.attribs['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string | undefined, depth = 0): ParagraphStyle => {
    const style = id === undefined || depth > LONGEST_CHAIN ? undefined : elements.get(id);
    if (!style || id === undefined) return NO_STYLE;
    const found =
      known.get(id) ??
      merged(
        read(valueAt(style, 'w:basedOn'), depth + 1),
        styleOfProperties(childAt(style, 'w:pPr'), valueAt(style, 'w:name')),
      );
    known.set(id, found);
    return found;
  };
  return (id) => read(id);
}

export { merged as mergeStyles };
