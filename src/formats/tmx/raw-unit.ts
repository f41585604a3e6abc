/** @module A `tu` as it stands in a file, and what it becomes. */
import {
  MEMORY_ORIGINS,
  MEMORY_STATES,
  type MemoryOrigin,
  type MemoryState,
  type MemoryUnitInput,
} from '../../model/index.js';
import {
  ENGINE_TYPE,
  FOREIGN_CONTEXT,
  FOREIGN_STATE_TYPE,
  FOREIGN_STATES,
  JSON_SUFFIX,
  languageOf,
  ORIGIN_TYPE,
  PROPERTY_TYPES,
  STATE_TYPE,
  YEAR_TYPE,
} from './tmx-names.js';

type Attributes = Readonly<Record<string, string>>;

/** A `tuv`. */
export interface RawVariant {
  readonly language: string;
  readonly attributes: Attributes;
  text: string;
}

/** A `tu`; what its variants say of themselves stands with it, unless they contradict. */
export interface RawUnit {
  readonly line: number;
  readonly attributes: Attributes;
  readonly variants: RawVariant[];
  readonly notes: string[];
  readonly properties: Map<string, string>;
}

export type SkipReason = 'zh-missing' | 'en-missing' | 'zh-empty' | 'en-empty' | 'property-invalid';

/** Whatever the file does not say. */
export interface UnitDefaults {
  readonly state: MemoryState;
  readonly origin: MemoryOrigin;
  readonly changedAt: string;
}

/** The units of a `tu`, one for each English text, or why there are none. */
export function toUnits(raw: RawUnit, defaults: UnitDefaults): readonly MemoryUnitInput[] | SkipReason {
  const chinese = chineseOf(raw.variants);
  const english = raw.variants.filter(({ language }) => languageOf(language) === 'en');
  if (chinese === undefined) return 'zh-missing';
  if (english.length === 0) return 'en-missing';
  if (chinese.text.trim() === '') return 'zh-empty';
  const filled = english.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return 'en-empty';
  const properties = readProperties(raw.properties);
  if (properties === undefined) return 'property-invalid';
  const first = filled.filter(({ text }, at) => filled.findIndex((each) => each.text === text) === at);
  return first.map((variant) => toUnit(raw, properties, chinese.text, variant, defaults));
}

/** Simplified characters before traditional ones. */
const chineseOf = (variants: readonly RawVariant[]): RawVariant | undefined =>
  variants.find(({ language }) => languageOf(language) === 'zh') ??
  variants.find(({ language }) => languageOf(language) === 'zh-Hant');

/** Own properties that are JSON are read; undefined when one cannot be. */
function readProperties(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  const read = new Map(raw);
  for (const [type, text] of raw) {
    if (!type.endsWith(JSON_SUFFIX)) continue;
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'string') read.set(type.slice(0, -JSON_SUFFIX.length), value);
    } catch {
      if (isOwn(type.slice(0, -JSON_SUFFIX.length))) return undefined;
    }
  }
  return read;
}

const isOwn = (type: string): boolean => Object.values<string>(PROPERTY_TYPES).includes(type);

function toUnit(
  raw: RawUnit,
  properties: ReadonlyMap<string, string>,
  source: string,
  { text: target, attributes }: RawVariant,
  defaults: UnitDefaults,
): MemoryUnitInput {
  const attribute = (name: string): string | undefined => attributes[name] ?? raw.attributes[name];
  const year = Number(properties.get(YEAR_TYPE));
  const author = attribute('changeid') ?? attribute('creationid');
  return {
    source,
    target,
    state: stateOf(properties) ?? defaults.state,
    origin: originOf(properties) ?? defaults.origin,
    changedAt: dateOf(attribute('changedate') ?? attribute('creationdate')) ?? defaults.changedAt,
    ...(author === undefined || author === '' ? {} : { author }),
    ...(raw.notes.length === 0 ? {} : { note: raw.notes.join('\n') }),
    ...(Number.isInteger(year) && year > 0 ? { year } : {}),
    ...contextOf(properties),
    ...textsOf(properties),
  };
}

function stateOf(properties: ReadonlyMap<string, string>): MemoryState | undefined {
  const own = properties.get(STATE_TYPE);
  return (
    MEMORY_STATES.find((each) => each === own) ?? FOREIGN_STATES[properties.get(FOREIGN_STATE_TYPE) ?? '']
  );
}

function originOf(properties: ReadonlyMap<string, string>): MemoryOrigin | undefined {
  const own = properties.get(ORIGIN_TYPE);
  const kind = MEMORY_ORIGINS.find((each) => each === own);
  const engine = properties.get(ENGINE_TYPE);
  if (kind === undefined) return undefined;
  return engine === undefined ? { kind } : { kind, engine };
}

/** 20261126T093000Z as ISO 8601. */
function dateOf(text: string | undefined): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

function contextOf(properties: ReadonlyMap<string, string>): Partial<MemoryUnitInput> {
  const found: { previous?: string; next?: string } = {};
  for (const [type, field] of Object.entries(FOREIGN_CONTEXT)) {
    const text = properties.get(type);
    if (text !== undefined && text !== '') found[field] = text;
  }
  return found;
}

function textsOf(properties: ReadonlyMap<string, string>): Partial<MemoryUnitInput> {
  const texts = Object.entries(PROPERTY_TYPES).flatMap(([field, type]) => {
    const text = properties.get(type);
    if (text === undefined || text === '') return [];
    // memoQ writes the neighbours with the tags of their segment.
    const isContext = field === 'previous' || field === 'next';
    return [[field, isContext ? text.replace(/^<seg>([\s\S]*)<\/seg>$/, '$1') : text]];
  });
  return Object.fromEntries(texts) as Partial<MemoryUnitInput>;
}
