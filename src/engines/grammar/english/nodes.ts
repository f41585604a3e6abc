/** @module English before it is words: phrases with features, which the realiser inflects. */

/** Words that never change. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

export type Countability = 'count' | 'mass' | 'plural' | 'proper';
export type GrammaticalNumber = 'singular' | 'plural';

/** A noun with what stands around it; a noun phrase once the realiser has chosen the determiner. */
export interface Nominal {
  readonly kind: 'nominal';
  /** Singular; the word to inflect is marked `*` where it is not the last before a preposition. */
  readonly head: string;
  readonly plural?: string | undefined;
  readonly countability: Countability;
  /** The number the bare Chinese word usually means. */
  readonly usual: GrammaticalNumber;
  /** The number that the context forces: a quantity, a list. */
  readonly number?: GrammaticalNumber | undefined;
  /** An explicit determiner; the empty string for none. */
  readonly determiner?: string | undefined;
  /** One of its kind: takes "the" whatever its number. */
  readonly unique: boolean;
  readonly premodifiers: readonly English[];
  readonly postmodifiers: readonly English[];
  /** Joins a complement: "mechanism for". */
  readonly preposition: string;
  /** The form before another noun: "law-based". */
  readonly modifierForm?: string | undefined;
  readonly nounClass?: string | undefined;
}

/** One stretch of a verb phrase. `open` is an object position not filled yet. */
export type VerbalPart =
  | { readonly verb: string }
  | { readonly words: string }
  | { readonly node: English; readonly form?: Form }
  /** A phrase that takes the form of the whole, such as a list of verb phrases. */
  | { readonly inherit: English }
  | { readonly open: 1 | 2 };

/** Another English of the verb for an object of this Chinese; nothing where the usual one will do. */
export type VerbChoice = (object: string) => readonly VerbalPart[] | undefined;

/** A verb phrase: "study, publicize and implement X". Every `verb` part is inflected alike. */
export interface Verbal {
  readonly kind: 'verbal';
  readonly parts: readonly VerbalPart[];
  /** Before the first verb. */
  readonly before: readonly English[];
  /** After the last object. */
  readonly after: readonly English[];
  /** Adjuncts that open the clause when it has one. */
  readonly front: readonly English[];
  readonly negative: boolean;
  readonly passive: boolean;
  /** "be in charge of": never passive, whatever its object. */
  readonly alwaysActive?: boolean | undefined;
  /** The noun of the action, where the lexicon lists one. */
  readonly nominal?: Nominal | undefined;
  /** Of a single verb whose object is still open. */
  readonly choose?: VerbChoice | undefined;
}

export interface Adjective {
  readonly kind: 'adjective';
  readonly text: string;
  /** After *be*, where it differs. */
  readonly predicative?: string | undefined;
  /** Before a verb: "rapidly". */
  readonly adverb?: string | undefined;
  /** Stands after its noun: "at all levels". */
  readonly post: boolean;
}

export interface Adverb {
  readonly kind: 'adverb';
  readonly text: string;
  readonly position: 'before' | 'after' | 'front';
  /** May be dropped when the verb has another. */
  readonly light: boolean;
}

/** "each", "these", "at all levels". */
export interface Determiner {
  readonly kind: 'determiner';
  readonly text: string;
  readonly takes?: GrammaticalNumber | undefined;
  readonly post: boolean;
}

/** "in 2021" as an adjunct, "2021" as a noun or modifier. */
export interface Time {
  readonly kind: 'time';
  readonly adverbial: string;
  readonly noun: string;
}

/** Several phrases of one category: "A, B and C". */
export interface Coordination {
  readonly kind: 'coordination';
  readonly items: readonly English[];
  readonly conjunction: 'and' | 'or' | ',';
}

/** A subject with its predicate. */
export interface Clause {
  readonly kind: 'clause';
  readonly front: readonly English[];
  readonly subject: English;
  readonly predicate: English;
}

/** Phrases one after the other, each in its own form. */
export interface Sequence {
  readonly kind: 'sequence';
  readonly parts: readonly English[];
}

/** A phrase whose form is fixed where it stands. */
export interface Formed {
  readonly kind: 'formed';
  readonly node: English;
  readonly form: Form;
}

export type English =
  | Words
  | Nominal
  | Verbal
  | Adjective
  | Adverb
  | Determiner
  | Time
  | Coordination
  | Clause
  | Sequence
  | Formed;

/**
 * How a phrase is asked for. Verbs: `finite` follows tense and subject, `subordinate` does so without *will* and *shall*,
 * the others are fixed.
 * Nouns: `phrase` with determiner, `bare` without, `modifier` before another noun, `possessive`, `single` one of many.
 * Adjectives: `predicative` after *be*, `adverb` before a verb. `action` is the noun of a verb's action.
 */
export type Form =
  | 'finite'
  | 'subordinate'
  | 'present'
  | 'base'
  | 'to'
  | 'gerund'
  | 'participle'
  | 'phrase'
  | 'bare'
  | 'modifier'
  | 'possessive'
  | 'single'
  | 'predicative'
  | 'adverb'
  | 'action';

export const words = (text: string): Words => ({ kind: 'words', text });

export const sequence = (...parts: readonly English[]): English =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };

export const formed = (node: English, form: Form): Formed => ({ kind: 'formed', node, form });

/** A noun with the defaults of a count noun. */
export function nominal(head: string, features: Partial<Omit<Nominal, 'kind' | 'head'>> = {}): Nominal {
  return {
    kind: 'nominal',
    head,
    countability: 'count',
    usual: 'singular',
    unique: false,
    premodifiers: [],
    postmodifiers: [],
    preposition: 'of',
    ...features,
  };
}

/** A verb phrase with nothing around it yet. */
export function verbal(
  parts: readonly VerbalPart[],
  features: Partial<Omit<Verbal, 'kind' | 'parts'>> = {},
): Verbal {
  return {
    kind: 'verbal',
    parts,
    before: [],
    after: [],
    front: [],
    negative: false,
    passive: false,
    ...features,
  };
}
