/** @module Where rows of the glossary disagree: on the English of one Chinese, or on English that one of them forbids. */
import { normalizeForMatching } from '../../language/zh/normalize.js';
import type { Term } from '../../model/index.js';
import { TermIndex, type TermOccurrence } from '../term-index.js';

/**
 * - `renderings`: rows of one Chinese prefer different English; the first row is the one that is used.
 * - `forbidden`: a row forbids, or is deprecated for, English that another row of the same Chinese gives.
 * - `nested`: the English of a term holds what a term inside its Chinese forbids.
 * - `shared`: terms of different Chinese have the same English. Often right; found on request only.
 */
type ConflictKind = 'renderings' | 'forbidden' | 'nested' | 'shared';

export interface TermConflict {
  readonly kind: ConflictKind;
  /** The Chinese that the rows share; for `nested` that of the term inside, for `shared` that of the first. */
  readonly zh: string;
  /** The English in question; for `renderings` that of the first row. */
  readonly en: string;
  /** At least two: for `forbidden` and `nested` first the row that gives the English, then those that forbid it. */
  readonly terms: readonly Term[];
}

const STATUS_ORDER = { preferred: 0, admitted: 1, deprecated: 2 } as const;

const folded = (text: string): string => text.toLowerCase();

/** Rows by each Chinese that they say, in the order in which one of them is chosen. */
function groupsOf(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  const sorted = terms.toSorted((left, right) => STATUS_ORDER[left.status] - STATUS_ORDER[right.status]);
  for (const term of sorted) {
    for (const key of new Set([term.zh, ...term.variants].map((zh) => normalizeForMatching(zh).text))) {
      groups.set(key, [...(groups.get(key) ?? []), term]);
    }
  }
  return groups;
}

function renderingsConflict(zh: string, group: readonly Term[]): readonly TermConflict[] {
  const usable = group.filter(({ status }) => status !== 'deprecated');
  const [first] = usable;
  const differ = new Set(usable.map(({ en }) => folded(en))).size > 1;
  return first && differ ? [{ kind: 'renderings', zh, en: first.en, terms: usable }] : [];
}

/** What a row gives as right. */
const givenBy = ({ en, plural, short, alternatives }: Term): readonly string[] =>
  [en, plural, short, ...alternatives].filter((text) => text !== undefined);

/** What a row says must not be used. */
const refusedBy = ({ status, en, forbidden }: Term): readonly string[] =>
  status === 'deprecated' ? [en, ...forbidden] : forbidden;

function forbiddenConflicts(zh: string, group: readonly Term[]): readonly TermConflict[] {
  return group.flatMap((term) => {
    if (term.status === 'deprecated') return [];
    return [...new Set(givenBy(term))].flatMap((en): readonly TermConflict[] => {
      const against = group.filter(
        (other) => other !== term && refusedBy(other).some((refused) => folded(refused) === folded(en)),
      );
      return against.length > 0 ? [{ kind: 'forbidden', zh, en, terms: [term, ...against] }] : [];
    });
  });
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whole words only: "use" is not in "because". */
function holds(text: string, words: string): boolean {
  const [whole, part] = [folded(text), folded(words)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!isLetter(whole.charAt(at - 1)) && !isLetter(whole.charAt(at + part.length))) return true;
  }
  return false;
}

const withNested = ({ group, nested }: TermOccurrence): readonly Term[] => [
  ...group,
  ...nested.flatMap(withNested),
];

/** The English that the inner term forbids and the outer holds, unless what is right for the inner holds it too. */
function heldRefusal(outer: Term, inner: Term): string | undefined {
  return refusedBy(inner).find(
    (refused) => holds(outer.en, refused) && !givenBy(inner).some((given) => holds(given, refused)),
  );
}

function nestedConflicts(terms: readonly Term[]): readonly TermConflict[] {
  const index = new TermIndex(terms);
  return terms.flatMap((outer) => {
    if (outer.status === 'deprecated') return [];
    const own = normalizeForMatching(outer.zh).text;
    const inside = new Set(index.find(outer.zh).flatMap(withNested));
    return [...inside].flatMap((inner): readonly TermConflict[] => {
      if ([inner.zh, ...inner.variants].some((zh) => normalizeForMatching(zh).text === own)) return [];
      const en = heldRefusal(outer, inner);
      return en === undefined ? [] : [{ kind: 'nested', zh: inner.zh, en, terms: [outer, inner] }];
    });
  });
}

/** Terms of different Chinese with one English, in the order of the terms. */
export function findSharedEnglish(terms: readonly Term[]): readonly TermConflict[] {
  const byEnglish = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.status === 'deprecated') continue;
    byEnglish.set(folded(term.en), [...(byEnglish.get(folded(term.en)) ?? []), term]);
  }
  return [...byEnglish.values()].flatMap((group): readonly TermConflict[] => {
    const [first] = group;
    const differ = new Set(group.map(({ zh }) => normalizeForMatching(zh).text)).size > 1;
    return first && differ ? [{ kind: 'shared', zh: first.zh, en: first.en, terms: group }] : [];
  });
}

/** All conflicts but shared English: rows of the same Chinese in the order of the terms, then terms inside others. */
export function findConflicts(terms: readonly Term[]): readonly TermConflict[] {
  const groups = [...groupsOf(terms)].filter(([, group]) => group.length > 1);
  return [
    ...groups.flatMap(([zh, group]) => [...renderingsConflict(zh, group), ...forbiddenConflicts(zh, group)]),
    ...nestedConflicts(terms),
  ];
}
