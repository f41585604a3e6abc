/** @module Reads the feature column of a lexicon line: `name=value` or `name`, single spaces between. */
import { englishFaults } from '../text-faults.js';
import type { TextFault } from '../text-faults.js';
import { CONTRADICTIONS, FEATURE_SCHEMAS, REQUIREMENTS } from './feature-schema.js';
import type { FeatureShape } from './feature-schema.js';
import type { LexiconPartOfSpeech } from './lexicon-entry.js';

export interface ParsedFeatures {
  readonly features: Readonly<Record<string, string | true>>;
  readonly example?: string;
  readonly faults: readonly TextFault[];
}

const NO_FEATURES: ParsedFeatures = { features: {}, faults: [] };
const COST = /^-?\d+(?:\.\d+)?$/;
/** Costs beyond this drown every other price of the grammar. */
const COST_LIMIT = 10;
const EXAMPLE = /(?:^| )ex: ?/;

/** Features of a cell; offsets of the faults count from the start of the cell. */
export function parseFeatures(cell: string, pos: LexiconPartOfSpeech): ParsedFeatures {
  if (cell === '') return NO_FEATURES;
  const mark = EXAMPLE.exec(cell);
  const list = mark === null ? cell : cell.slice(0, mark.index);
  const parsed = parseList(list, pos);
  if (mark === null) return parsed;
  const example = cell.slice(mark.index + mark[0].length);
  if (example.trim() !== '') return { ...parsed, example: example.trim() };
  return { ...parsed, faults: [...parsed.faults, fault('cell-empty', mark.index, { cell: 'ex:' })] };
}

function parseList(list: string, pos: LexiconPartOfSpeech): ParsedFeatures {
  const features: Record<string, string | true> = {};
  const faults: TextFault[] = [];
  let offset = 0;
  for (const item of list === '' ? [] : list.split(' ')) {
    if (item === '') faults.push(fault('space-double', offset, { text: list }));
    else addFeature(item, pos, offset, features, faults);
    offset += item.length + 1;
  }
  faults.push(...combinationFaults(features));
  return { features, faults };
}

function addFeature(
  item: string,
  pos: LexiconPartOfSpeech,
  offset: number,
  features: Record<string, string | true>,
  faults: TextFault[],
): void {
  const equals = item.indexOf('=');
  const name = equals < 0 ? item : item.slice(0, equals);
  const value = equals < 0 ? true : item.slice(equals + 1);
  const schema = FEATURE_SCHEMAS[pos];
  const shape = Object.hasOwn(schema, name) ? schema[name] : undefined;
  if (shape === undefined) {
    faults.push(
      fault('feature-unknown', offset, { feature: name, pos, known: Object.keys(schema).join(', ') }),
    );
    return;
  }
  if (Object.hasOwn(features, name)) faults.push(fault('feature-repeated', offset, { feature: name }));
  const wrong = shapeFault(name, value, shape, offset);
  if (wrong !== undefined) faults.push(wrong);
  features[name] = value === true ? true : value.replaceAll('_', ' ');
}

function shapeFault(
  name: string,
  value: string | true,
  shape: FeatureShape,
  offset: number,
): TextFault | undefined {
  if (shape === 'flag') return value === true ? undefined : fault('feature-flag', offset, { feature: name });
  if (value === true || value === '')
    return fault('feature-value', offset, { feature: name, known: describe(shape) });
  if (shape === 'cost') return isCost(value) ? undefined : fault('cost-invalid', offset, { value });
  if (shape === 'text') return textFault(name, value, offset);
  if (shape.includes(value)) return undefined;
  return fault('value-unknown', offset, { cell: name, value, known: shape.join(', ') });
}

function textFault(name: string, value: string, offset: number): TextFault | undefined {
  const first = englishFaults(value.replaceAll('_', ' '))[0];
  return first && { ...first, offset: offset + name.length + 1 + first.offset };
}

function isCost(value: string): boolean {
  return COST.test(value) && Math.abs(Number(value)) <= COST_LIMIT;
}

function describe(shape: FeatureShape): string {
  return typeof shape === 'string' ? shape : shape.join(', ');
}

function combinationFaults(features: Readonly<Record<string, string | true>>): TextFault[] {
  const faults: TextFault[] = [];
  for (const [left, right] of CONTRADICTIONS) {
    if (Object.hasOwn(features, left) && Object.hasOwn(features, right)) {
      faults.push(fault('feature-conflict', 0, { feature: left, other: right }));
    }
  }
  for (const [feature, needed] of REQUIREMENTS) {
    if (Object.hasOwn(features, feature) && !Object.hasOwn(features, needed)) {
      faults.push(fault('feature-value', 0, { feature, known: needed }));
    }
  }
  return faults;
}

function fault(code: TextFault['code'], offset: number, values: Readonly<Record<string, string>>): TextFault {
  return { code, severity: 'error', offset, values };
}
