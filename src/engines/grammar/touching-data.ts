/** @module What of the language data can touch a text: every word, term and rule whose Chinese stands in it. */
import { createHash } from 'node:crypto';
import type { LexiconEntry } from '../../glossary/lexicon/lexicon-entry.js';
import { normalizeForMatching } from '../../language/zh/index.js';
import type { Term } from '../../model/index.js';
import type { Collocation } from './collocations/parse-collocation.js';
import { lazily } from './lattice/dictionary.js';
import type { Rule } from './rules/rule.js';
import { isCategory } from './rules/symbols.js';

export interface LanguageData {
  readonly entries: readonly LexiconEntry[];
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly collocations: readonly Collocation[];
  /** English by the end of a Chinese name. */
  readonly issuers: ReadonlyMap<string, string>;
}

const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/** Without its place and its example: moving a line changes nothing. */
const entryText = ({ pos, zh, en, features }: LexiconEntry): string =>
  JSON.stringify([pos, zh, en, features]);

function termText({ file: _file, line: _line, note: _note, date: _date, ...term }: Term): string {
  return JSON.stringify(term);
}

function ruleText({ category, features, symbols, head, output, cost }: Rule): string {
  const written = symbols.map(({ text, required }) => [text, required]);
  return JSON.stringify([category, features, written, head, output, cost]);
}

const collocationText = ({ verb, objects, english }: Collocation): string =>
  JSON.stringify([verb, objects, english]);

/** The longest Chinese that a rule needs word for word; nothing for a rule of slots. */
function literalOf({ symbols }: Rule): string | undefined {
  const literals = symbols.map(({ text }) => text).filter((text) => !isCategory(text) && HAN.test(text));
  return literals.toSorted((left, right) => right.length - left.length)[0];
}

/** All data with one Chinese; written out when they are first met. */
interface Anchored {
  readonly parts: (() => string)[];
  joined?: string;
}

/** Data by the Chinese that it stands or falls with. */
class AnchoredData {
  readonly #byAnchor = new Map<string, Anchored>();
  /** By first character. */
  readonly #lengths = new Map<string, Set<number>>();
  readonly #slotRules: string;

  constructor({ entries, terms, rules, collocations, issuers }: LanguageData) {
    for (const entry of entries) this.#add(entry.zh, () => entryText(entry));
    for (const term of terms)
      for (const zh of [term.zh, ...term.variants]) this.#add(zh, () => termText(term));
    for (const each of collocations) this.#add(each.verb, () => collocationText(each));
    for (const [ending, english] of issuers) this.#add(ending, () => `${ending}:${english}`);
    const ofSlots: string[] = [];
    for (const rule of rules) {
      const literal = literalOf(rule);
      if (literal === undefined) ofSlots.push(ruleText(rule));
      else this.#add(literal, () => ruleText(rule));
    }
    this.#slotRules = createHash('sha256').update(ofSlots.join('\n')).digest('hex');
  }

  get slotRules(): string {
    return this.#slotRules;
  }

  #add(chinese: string, text: () => string): void {
    const anchor = HAN_ONLY.test(chinese) ? chinese : normalizeForMatching(chinese).text;
    const first = anchor.slice(0, 1);
    const lengths = this.#lengths.get(first);
    if (lengths) lengths.add(anchor.length);
    else this.#lengths.set(first, new Set([anchor.length]));
    const known = this.#byAnchor.get(anchor);
    if (known) known.parts.push(text);
    else this.#byAnchor.set(anchor, { parts: [text] });
  }

  /** All data whose Chinese stands in the text, each once, in the order of the text. */
  within(text: string): readonly string[] {
    const found = new Set<Anchored>();
    for (let start = 0; start < text.length; start++) {
      for (const length of this.#lengths.get(text.charAt(start)) ?? []) {
        const data = this.#byAnchor.get(text.slice(start, start + length));
        if (data) found.add(data);
      }
    }
    return Array.from(found, (data) => (data.joined ??= data.parts.map((part) => part()).join('\n')));
  }
}

/**
 * Gives for a text a SHA-256 over all data that its English can depend on. Rules of slots alone can touch any text.
 * The dictionaries that the build compiles are of the build (`buildId`). The index is made at the first question.
 */
export function createDataFingerprint(data: LanguageData): (text: string) => string {
  const anchored = lazily(() => new AnchoredData(data));
  return (text) => {
    const index = anchored();
    const touching = index.within(normalizeForMatching(text).text);
    return createHash('sha256')
      .update([index.slotRules, ...touching].join('\n'))
      .digest('hex');
  };
}
