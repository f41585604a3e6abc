/** @module The numbers that Word counts by itself, 一、 （一） 第一章, which stand in no text of the document. */
import type { CheerioAPI } from 'cheerio/slim';
import { formatChineseNumeral } from '../../../language/zh/format-numeral.js';
import type { Element } from '../html/elements.js';
import { childAt, childrenNamed, isOn, valueAt } from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1章`: %1 is the number of the first level. */
  readonly text: string;
  /** All numbers in Arabic figures, whatever their own format. */
  readonly isLegal: boolean;
}

interface NumberingList {
  /** Lists of one abstract definition count on together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const CIRCLED_ONE = 0x2460;
const CIRCLED_MOST = 20;
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let said = '';
  for (const [step, sign] of ROMAN) for (; rest >= step && said.length < 20; rest -= step) said += sign;
  return said;
}

const letter = (value: number): string => String.fromCodePoint(64 + ((value - 1) % 26) + 1);

/** ST_NumberFormat of ECMA-376, part 1, 17.18.59; Arabic figures for the formats that no official document uses. */
function formatNumber(value: number, format: string): string {
  if (/^(?:chinese|ideograph(?:Traditional|Digital)?$|taiwanese|japanese)/.test(format))
    return formatChineseNumeral(value);
  if (/EnclosedCircle/.test(format) && value <= CIRCLED_MOST)
    return String.fromCodePoint(CIRCLED_ONE + value - 1);
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value);
  if (format === 'lowerLetter') return letter(value).toLowerCase();
  return String(value);
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(
    childrenNamed(parent, 'w:lvl').map((level) => [
      Number(level.attribs['w:ilvl'] ?? 0),
      {
        start: Number(valueAt(level, 'w:start') ?? 1),
        format: valueAt(level, 'w:numFmt') ?? 'decimal',
        text: valueAt(level, 'w:lvlText') ?? '',
        isLegal: isOn(level, 'w:isLgl'),
      },
    ]),
  );
}

function overridesOf(list: Element): { levels: Map<number, Level>; starts: Map<number, number> } {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const level = Number(override.attribs['w:ilvl'] ?? 0);
    for (const [key, value] of levelsOf(override)) levels.set(key, value);
    const start = valueAt(override, 'w:startOverride');
    if (start !== undefined) starts.set(level, Number(start));
  }
  return { levels, starts };
}

function readLists($: CheerioAPI | undefined): Map<string, NumberingList> {
  const lists = new Map<string, NumberingList>();
  const root = $?.root().children().get(0);
  if (!root) return lists;
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [
      each.attribs['w:abstractNumId'] ?? '',
      levelsOf(each),
    ]),
  );
  for (const list of childrenNamed(root, 'w:num')) {
    const id = list.attribs['w:numId'] ?? '';
    const abstract = valueAt(list, 'w:abstractNumId') ?? '';
    const { levels, starts } = overridesOf(list);
    lists.set(id, {
      counter: starts.size > 0 ? `own ${id}` : abstract,
      levels: new Map([...(abstracts.get(abstract) ?? []), ...levels]),
      starts,
    });
  }
  return lists;
}

/** Where the paragraph's properties, or those of a style, put it. */
export function listPlaceOf(properties: Element | undefined): Partial<ListPlace> {
  const numbering = childAt(properties, 'w:numPr');
  const list = valueAt(numbering, 'w:numId');
  const level = valueAt(numbering, 'w:ilvl');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

/** Counts the paragraphs of all lists in the order of the document. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, NumberingList>;
  readonly #counts = new Map<string, number[]>();

  constructor($: CheerioAPI | undefined) {
    this.#lists = readLists($);
  }

  /**
   * The number of the next paragraph at the place, as it is printed: `（二）`.
   * @returns the empty string for a bullet; nothing where the place is in no list
   */
  next({ list, level }: ListPlace): string | undefined {
    const definition = this.#lists.get(list);
    const own = definition?.levels.get(level);
    if (!definition || !own || list === '0') return undefined;
    if (own.format === 'bullet' || own.format === 'none') return '';
    const counts = this.#counts.get(definition.counter) ?? [];
    this.#counts.set(definition.counter, counts);
    const startOf = (at: number): number =>
      definition.starts.get(at) ?? definition.levels.get(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= startOf(at);
    counts[level] = counts[level] === undefined ? startOf(level) : counts[level] + 1;
    counts.length = level + 1;
    return own.text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.isLegal ? 'decimal' : (definition.levels.get(at)?.format ?? 'decimal');
      return formatNumber(counts[at] ?? startOf(at), format);
    });
  }
}
