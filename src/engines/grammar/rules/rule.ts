/** @module A synchronous rule: Chinese symbols on one side, an English template or an action on the other. */
import type { Form } from '../english/nodes.js';
import type { Category } from './symbols.js';

/** One symbol of the Chinese side. `required` are feature bits that the phrase must have. */
export interface RuleSymbol {
  readonly id: number;
  readonly required: number;
  /** As written, for messages and `explain`. */
  readonly text: string;
}

export type TemplateToken =
  | { readonly slot: number; readonly form?: Form | undefined; readonly head: boolean }
  | { readonly verb: string }
  | { readonly words: string };

export type RuleOutput =
  | { readonly kind: 'template'; readonly tokens: readonly TemplateToken[] }
  | { readonly kind: 'action'; readonly name: string };

/** Chinese that a test parses with the rule, and the English of that clause where it is settled. */
export interface RuleExample {
  readonly chinese: string;
  readonly english?: string;
}

export interface Rule {
  readonly category: Category;
  readonly lhs: number;
  /** Feature bits of the result beside those it takes from its head. */
  readonly features: number;
  readonly symbols: readonly RuleSymbol[];
  /** The child whose features the result takes, counted from 0; -1 for none. */
  readonly head: number;
  readonly output: RuleOutput;
  readonly cost: number;
  readonly example?: RuleExample;
  readonly file: string;
  readonly line: number;
}
