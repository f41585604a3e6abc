/** @module Where the English says an old figure or term, when there is one place only, and what is to stand there. */
import { indefiniteArticle } from '../../language/en/article.js';
import { findEnglishQuantities } from '../../language/en/quantities.js';
import { findRendering, toWords } from '../../language/en/rendering/find-rendering.js';
import { isEqual, type Quantity } from '../../language/quantity.js';
import type { TermAnnotation } from '../../model/index.js';
import type { TargetEdit } from './apply-edits.js';
import { formatLike, inCaseOf } from './format-like.js';

const ARTICLE_BEFORE = /\b(an?) $/i;
/** "an 8 percent rise" must not become "an 9 percent rise". */
function keepsArticle(target: string, start: number, to: string): boolean {
  const article = ARTICLE_BEFORE.exec(target.slice(0, start))?.[1];
  return article === undefined || article.toLowerCase() === indefiniteArticle(to);
}

/** A number in words at the beginning of a sentence would leave digits there. */
const isBeginning = (target: string, start: number): boolean =>
  /(?:^|[.!?]["”’)]*\s)["“‘(]*$/.test(target.slice(0, start));

/**
 * The change that makes the English say the wanted figure.
 * @param others - the other figures of the old Chinese; one of the same value makes the English ambiguous.
 */
export function findFigure(
  target: string,
  old: Quantity,
  wanted: Quantity,
  others: readonly Quantity[],
): TargetEdit | undefined {
  if (old.kind !== wanted.kind || old.approximate !== wanted.approximate) return undefined;
  if (!hasSameParts(old, wanted) || others.some(({ value }) => isEqual(value, old.value))) return undefined;
  const said = findEnglishQuantities(target).filter(({ value }) => isEqual(value, old.value));
  const [english] = said;
  if (said.length !== 1 || english?.kind !== old.kind) return undefined;
  const { start, end, raw } = english;
  const to = formatLike(english, wanted);
  if (to === undefined || !keepsArticle(target, start, to)) return undefined;
  if (isBeginning(target, start) && !/^\d/.test(raw) && /^\d/.test(to)) return undefined;
  const isCalendar = old.kind === 'date' || old.kind === 'year';
  return { kind: isCalendar ? 'date' : 'number', start, end, from: raw, to };
}

const partsOf = (date: Quantity['date']): string =>
  (['year', 'month', 'day'] as const).filter((part) => date?.[part] !== undefined).join(' ');

/** 2021年5月 for 2023年6月, but not for 5月2日. */
function hasSameParts({ date: old }: Quantity, { date: wanted }: Quantity): boolean {
  return partsOf(old) === partsOf(wanted);
}

/** The change that puts a term's preferred English in the place of another's, which stands there uninflected. */
export function findTerm(
  target: string,
  old: TermAnnotation,
  wanted: TermAnnotation,
): TargetEdit | undefined {
  const words = toWords(target);
  const spans = old.accepted.flatMap((rendering) => findRendering(words, rendering));
  const longest = spans.toSorted((left, right) => right.end - right.start - (left.end - left.start))[0];
  if (!longest || spans.some(({ start, end }) => start < longest.start || end > longest.end))
    return undefined;
  const { start, end } = longest;
  const from = target.slice(start, end);
  if (!old.accepted.some((rendering) => rendering.toLowerCase() === from.toLowerCase())) return undefined;
  const isCapital = isBeginning(target, start) && !/^\p{Lu}/u.test(old.en);
  const to = isCapital ? inCaseOf(from, wanted.en) : wanted.en;
  return keepsArticle(target, start, to) ? { kind: 'term', start, end, from, to } : undefined;
}
