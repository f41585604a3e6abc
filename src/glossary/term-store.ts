/** @module The term base at run time: i18next with a namespace a domain, plural forms and contexts. */
import { createInstance } from 'i18next';
import { pluralizeHead, titleCase } from '../language/en/index.js';
import type { Term } from '../model/index.js';
import type { TermBase } from './term-base.js';

export interface RenderOptions {
  /** How many; chooses singular or plural. Omitted: the term's usual form. */
  readonly count?: number;
  /** The second and later mentions in a document use the short form, where the term has one. @default 'first' */
  readonly mention?: 'first' | 'later';
  /** `title`: as in a heading. @default 'running' */
  readonly form?: 'running' | 'title';
}

export interface TermStore {
  /** The English of a term in the form asked for. */
  render(term: Term, options?: RenderOptions): string;
  /**
   * The English of a Chinese term or variant of any domain.
   * @returns nothing when no domain has it.
   */
  t(zh: string, options?: RenderOptions): string | undefined;
}

type Forms = Record<string, string>;

const SHORT = 'short';
/** Between a Chinese key and its context: a character that no term holds. */
const CONTEXT_SEPARATOR = '\u241f';

/** Loads every term into i18next: a namespace a domain, `_one` and `_other`, context `short`. */
export function createTermStore(termBase: TermBase): TermStore {
  const instance = createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: false,
    resources: { en: toResources(termBase.terms) },
    // Chinese keys may hold full stops and colons.
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: CONTEXT_SEPARATOR,
    initAsync: false,
  });
  const render = (term: Term, options: RenderOptions = {}): string => {
    const { count = 1, mention = 'first', form = 'running' } = options;
    const isShort = mention === 'later' && term.short !== undefined;
    const context = isShort ? { context: SHORT } : {};
    const english = instance.t(term.zh, { ns: term.domain, count, ...context, skipInterpolation: true });
    return form === 'title' ? titleCase(english) : english;
  };
  return {
    render,
    t: (zh, options) => {
      const term = termBase.lookup(zh);
      return term && render(term, options);
    },
  };
}

function toResources(terms: readonly Term[]): Record<string, Forms> {
  const domains: Record<string, Forms> = {};
  for (const term of terms) {
    const forms = (domains[term.domain] ??= {});
    const isKnown = Object.hasOwn(forms, term.zh) || Object.hasOwn(forms, `${term.zh}_one`);
    if (!isKnown || term.status === 'preferred') addForms(forms, term);
  }
  return domains;
}

function addForms(forms: Forms, term: Term): void {
  const { zh, en, plural, short } = term;
  addNumbers(forms, zh, en, plural);
  if (short === undefined) return;
  addNumbers(forms, zh + CONTEXT_SEPARATOR + SHORT, short, plural && pluralizeHead(short));
}

/** Without a plural, one form serves every count: i18next falls back to the bare key. */
function addNumbers(forms: Forms, key: string, singular: string, plural: string | undefined): void {
  if (plural === undefined) {
    forms[key] = singular;
    return;
  }
  forms[`${key}_one`] = singular;
  forms[`${key}_other`] = plural;
}
