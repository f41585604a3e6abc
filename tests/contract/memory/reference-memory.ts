/** @module A memory as plain as can be: a list that is read from end to end. What it answers is right by definition. */
import {
  MEMORY_ORIGINS,
  MEMORY_STATES,
  type MemoryUnit,
  type MemoryUnitInput,
} from '../../../src/model/index.js';
import type { MemoryMatch, TranslationMemory } from '../../../src/memory/index.js';
import { prepareUnit } from '../../../src/memory/prepare-unit.js';
import { compareUnits, type ScoredUnit } from '../../../src/memory/search/best-matches.js';
import { chineseFinder, englishFinder } from '../../../src/memory/search/find-keyword.js';
import { identityOf } from '../../../src/memory/store/hash.js';
import { explainDifference } from '../../../src/memory/text/explain-difference.js';
import { normalizeSource } from '../../../src/memory/text/normalize.js';

const SYMBOL = /\d+(?:\.\d+)?|[\s\S]/gu;

/** The textbook's table, over symbols as strings. */
function editDistance(left: readonly string[], right: readonly string[]): number {
  let row = right.map((_, index) => index + 1);
  row.unshift(0);
  left.forEach((symbol, index) => {
    const next = [index + 1];
    right.forEach((other, at) => {
      const replaced = (row[at] ?? 0) + (symbol === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

/** 1 - edits / longer length. */
export function plainScore(left: string, right: string): number {
  const [one, other] = [left, right].map((text) => normalizeSource(text).match(SYMBOL) ?? []);
  const longer = Math.max(one?.length ?? 0, other?.length ?? 0);
  return 1 - editDistance(one ?? [], other ?? []) / longer;
}

const rank = (unit: Pick<MemoryUnit, 'state'>): number => MEMORY_STATES.indexOf(unit.state);

const inOrder = (unit: MemoryUnit): unknown =>
  Object.entries(unit).toSorted(([left], [right]) => (left < right ? -1 : 1));

const isSame = (left: MemoryUnit, right: MemoryUnit): boolean =>
  JSON.stringify(inOrder(left)) === JSON.stringify(inOrder(right));

function withContextFirst(matches: readonly MemoryMatch[]): readonly MemoryMatch[] {
  return [
    ...matches.filter(({ kind }) => kind === 'in-context'),
    ...matches.filter(({ kind }) => kind === 'exact'),
  ];
}

/** Makes an empty one. */
export function createReferenceMemory(): TranslationMemory {
  let all: { row: number; unit: MemoryUnit }[] = [];
  let next = 1;
  let revision = '';

  const addOne = (given: MemoryUnitInput): 'added' | 'updated' | 'kept' => {
    const present = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
    const unit = {
      ...(Object.fromEntries(present) as unknown as MemoryUnitInput),
      id: identityOf(given).toString('hex'),
    };
    const known = all.find((each) => each.unit.id === unit.id);
    if (!known) {
      all.push({ row: next++, unit });
      return 'added';
    }
    const isHigher = rank(unit) > rank(known.unit);
    if (!isHigher && (rank(unit) < rank(known.unit) || unit.changedAt < known.unit.changedAt)) return 'kept';
    const merged = { ...known.unit, ...unit };
    if (isSame(merged, known.unit)) return 'kept';
    known.unit = merged;
    return 'updated';
  };

  const scored = (source: string): ScoredUnit[] =>
    all
      .map(({ row, unit }) => ({ row, unit, score: plainScore(source, unit.source) }))
      .toSorted(compareUnits);

  const toMatch = (source: string, { unit, score }: ScoredUnit, kind: MemoryMatch['kind']): MemoryMatch => ({
    unit,
    score,
    kind,
    explanation: explainDifference(source, unit.source),
  });

  return {
    add(units) {
      const result = {
        added: 0,
        updated: 0,
        kept: 0,
        refused: [] as { index: number; reason: 'source-empty' }[],
      };
      [...units].forEach((given, index) => {
        const prepared = prepareUnit(given);
        if (typeof prepared === 'string') result.refused.push({ index, reason: prepared as 'source-empty' });
        else result[addOne(prepared)] += 1;
      });
      if (result.added + result.updated > 0) revision += '.';
      return result;
    },
    exact(source, { previous, next: after, limit = 20 } = {}) {
      const key = (text = ''): string => normalizeSource(text);
      const hasContext = Boolean(previous) || Boolean(after);
      const matches = scored(source)
        .filter(({ unit }) => key(unit.source) === key(source) && key(source) !== '')
        .map((each) => {
          const isNear = key(each.unit.previous) === key(previous) && key(each.unit.next) === key(after);
          return toMatch(source, each, hasContext && isNear ? 'in-context' : 'exact');
        });
      return withContextFirst(matches).slice(0, limit);
    },
    fuzzy(source, { floor = 0.75, limit = 5 } = {}) {
      const pairs = new Set<string>();
      const isNew = ({ unit }: ScoredUnit): boolean => {
        const pair = `${normalizeSource(unit.source)}\n${unit.target}`;
        return pairs.size !== pairs.add(pair).size;
      };
      return scored(source)
        .filter(({ score }) => score >= floor - 1e-9 && normalizeSource(source) !== '')
        .filter(isNew)
        .slice(0, limit)
        .map((each) => toMatch(source, each, each.score === 1 ? 'exact' : 'fuzzy'));
    },
    concordance(query, { side = 'both', limit = 20, offset = 0 } = {}) {
      const [inSource, inTarget] = [chineseFinder(query), englishFinder(query)];
      return all
        .toReversed()
        .map(({ unit }) => ({
          unit,
          source: side === 'en' ? [] : inSource(unit.source),
          target: side === 'zh' ? [] : inTarget(unit.target),
          ...(unit.documentId && unit.unitId ? { link: `${unit.documentId}#${unit.unitId}` } : {}),
        }))
        .filter(({ source, target }) => source.length + target.length > 0)
        .slice(offset, offset + limit);
    },
    statistics() {
      const units = all.map(({ unit }) => unit);
      const years = units.flatMap(({ year }) => year ?? []);
      const count = <Name extends string>(names: readonly Name[], of: (unit: MemoryUnit) => Name) =>
        Object.fromEntries(
          names.map((name) => [name, units.filter((unit) => of(unit) === name).length]),
        ) as Record<Name, number>;
      return {
        units: units.length,
        states: count(MEMORY_STATES, ({ state }) => state),
        origins: count(MEMORY_ORIGINS, ({ origin }) => origin.kind),
        documents: new Set(units.flatMap(({ documentId }) => documentId ?? [])).size,
        characters: units.reduce((sum, { source }) => sum + source.length, 0),
        ...(years.length > 0 ? { firstYear: Math.min(...years), lastYear: Math.max(...years) } : {}),
        bytes: 0,
      };
    },
    revision: () => revision,
    *units() {
      for (const { unit } of all) yield unit;
    },
    remove(ids) {
      const gone = new Set(ids);
      const before = all.length;
      all = all.filter(({ unit }) => !gone.has(unit.id));
      if (all.length < before) revision += '.';
      return before - all.length;
    },
    close: () => undefined,
  };
}
