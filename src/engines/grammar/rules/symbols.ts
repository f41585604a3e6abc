/** @module Categories and literals as small integers, so that the chart compares numbers. */

export const CATEGORIES = [
  'N', // noun word
  'NB', // noun with modifiers, no determiner yet
  'NL', // list of nouns joined by 、
  'NP',
  'V', // verb word, object open
  'VP',
  'VL', // list of verb phrases joined by 、
  'A',
  'AP',
  'D', // adverb
  'P', // preposition
  'PP',
  'T', // time expression
  'C', // connective
  'Q', // determiner or quantifier
  'M', // measure word
  'NUM',
  'QP', // number with measure word
  'PCT', // percentage
  'QT', // quotation
  'TITLE', // 《…》
  'PAR', // （…）
  'S',
  'SL', // list of clauses joined by 、
] as const;

export type Category = (typeof CATEGORIES)[number];

const CATEGORY_IDS = new Map<string, number>(CATEGORIES.map((name, index) => [name, index]));

export const categoryId = (name: Category): number => CATEGORY_IDS.get(name) ?? -1;

export const isCategory = (name: string): name is Category => CATEGORY_IDS.has(name);

/** Literals get the numbers after the categories, in the order they are first seen. */
export class LiteralTable {
  private readonly ids = new Map<string, number>();

  /** The number of a literal, made on first sight. */
  intern(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = CATEGORIES.length + this.ids.size;
    this.ids.set(text, id);
    return id;
  }

  get(text: string): number | undefined {
    return this.ids.get(text);
  }

  entries(): IterableIterator<[string, number]> {
    return this.ids.entries();
  }
}
