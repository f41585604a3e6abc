/** @module Writes units as TMX 1.4b, piece by piece. */
import type { MemoryUnit } from '../../model/index.js';
import { escapeAttribute, escapeSegment, escapeText, isHeldByXml, toHeldJson } from './escape-text.js';
import {
  CREATION_TOOL,
  ENGINE_TYPE,
  JSON_SUFFIX,
  ORIGIN_TYPE,
  PROPERTY_TYPES,
  STATE_TYPE,
  YEAR_TYPE,
} from './tmx-names.js';

export interface TmxHeader {
  /** Of the program that writes. */
  readonly version: string;
  /** ISO 8601; the file's own date. */
  readonly createdAt: string;
}

/** The text of the file in pieces, a unit each; joined they are valid by the DTD of TMX 1.4b. */
export function* formatTmx(units: Iterable<MemoryUnit>, header: TmxHeader): IterableIterator<string> {
  yield headOf(header);
  for (const unit of units) yield unitOf(unit);
  yield '</body>\n</tmx>\n';
}

function headOf({ version, createdAt }: TmxHeader): string {
  const attributes = {
    creationtool: CREATION_TOOL,
    creationtoolversion: version,
    segtype: 'block',
    'o-tmf': 'duizhao memory',
    adminlang: 'en',
    srclang: 'zh-CN',
    datatype: 'plaintext',
    creationdate: toTmxDate(createdAt),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${written.join('')}/>\n<body>\n`;
}

/** 2026-11-26T09:30:00Z as 20261126T093000Z. */
const toTmxDate = (time: string): string => time.replace(/\.\d+/, '').replace(/[-:]/g, '');

const property = (type: string, text: string): string => {
  const [suffix, written] = isHeldByXml(text) ? ['', text] : [JSON_SUFFIX, toHeldJson(text)];
  return `<prop type="${type}${suffix}">${escapeText(written)}</prop>\n`;
};

const held = (text: string | undefined): text is string => text !== undefined && isHeldByXml(text);

function unitOf(unit: MemoryUnit): string {
  const { id, source, target, changedAt, author, note, origin, state, year } = unit;
  // The author has an attribute and the note an element of its own, wherever XML can hold them.
  const changeId = held(author) ? ` changeid="${escapeAttribute(author)}"` : '';
  const noteElement = held(note) ? `<note>${escapeText(note)}</note>\n` : '';
  const properties = Object.entries(PROPERTY_TYPES).flatMap(([field, type]) => {
    const text = unit[field as keyof typeof PROPERTY_TYPES];
    const isWritten = (field === 'author' || field === 'note') && held(text);
    return text === undefined || isWritten ? [] : [property(type, text)];
  });
  return [
    `<tu tuid="${escapeAttribute(id)}" changedate="${toTmxDate(changedAt)}"${changeId}>\n`,
    noteElement,
    property(ORIGIN_TYPE, origin.kind),
    origin.engine === undefined ? '' : property(ENGINE_TYPE, origin.engine),
    property(STATE_TYPE, state),
    year === undefined ? '' : property(YEAR_TYPE, String(year)),
    ...properties,
    `<tuv xml:lang="zh-CN"><seg>${escapeSegment(source)}</seg></tuv>\n`,
    `<tuv xml:lang="en-US"><seg>${escapeSegment(target)}</seg></tuv>\n`,
    '</tu>\n',
  ].join('');
}
