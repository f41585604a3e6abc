/** @module Takes the findings out that a person has suppressed, and knows which suppressions found nothing. */
import type { Edition, Issue, TranslationUnit } from '../../../model/index.js';
import type { Suppression } from './parse-suppressions.js';

export interface SuppressedIssue {
  readonly unit: string;
  readonly issue: Issue;
  readonly suppression: Suppression;
}

const fits = (pattern: string, text: string): boolean =>
  pattern === '' || pattern === '*' || pattern === text;

/** What a finding shows. */
const textsOf = ({ actual, expected, message }: Issue): readonly string[] => [
  ...(actual === undefined ? [] : [actual]),
  ...(expected === undefined ? [] : [expected]),
  ...Object.values(message.values),
];

export class Suppressor {
  readonly #suppressions: readonly Suppression[];
  readonly #used = new Set<Suppression>();

  constructor(suppressions: readonly Suppression[]) {
    this.#suppressions = suppressions;
  }

  #find(issue: Issue, unit: TranslationUnit, document: string): Suppression | undefined {
    const found = this.#suppressions.find(
      (each) =>
        fits(each.check, issue.check) &&
        fits(each.document, document) &&
        fits(each.unit, unit.id) &&
        (fits(each.text, '') || textsOf(issue).includes(each.text)),
    );
    if (found) this.#used.add(found);
    return found;
  }

  /** The edition without the suppressed findings, and those. */
  suppress(edition: Edition): { readonly edition: Edition; readonly suppressed: readonly SuppressedIssue[] } {
    const suppressed: SuppressedIssue[] = [];
    const pairs = edition.pairs.map((pair) => {
      const issues = pair.issues.filter((issue) => {
        const suppression = this.#find(issue, pair, edition.document.id);
        if (suppression) suppressed.push({ unit: pair.id, issue, suppression });
        return suppression === undefined;
      });
      return issues.length === pair.issues.length ? pair : { ...pair, issues };
    });
    return { edition: { ...edition, pairs }, suppressed };
  }

  /** Those that no finding has met so far. */
  get unused(): readonly Suppression[] {
    return this.#suppressions.filter((each) => !this.#used.has(each));
  }
}
