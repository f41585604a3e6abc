/** @module Fills the English template of a rule with its children. */
import { fillSlot } from '../english/verb-pattern.js';
import type { English, Nominal, Verbal, VerbalPart } from '../english/nodes.js';
import { formed, nominal, verbal, words } from '../english/nodes.js';
import type { TemplateToken } from '../rules/rule.js';
import { categoryId, type Category } from '../rules/symbols.js';
import type { Child } from './child.js';

const VERBAL: ReadonlySet<Category> = new Set(['V', 'VP', 'VL']);
const NOMINAL: ReadonlySet<Category> = new Set(['N', 'NB', 'NP', 'NL']);
const OBJECTS: ReadonlySet<number> = new Set((['N', 'NB', 'NP', 'NL'] as const).map(categoryId));

type SlotToken = Extract<TemplateToken, { slot: number }>;

function slotNode(token: SlotToken, children: readonly Child[]): English {
  const node = children[token.slot]?.english ?? words('');
  return token.form ? formed(node, token.form) : node;
}

function plainNode(token: TemplateToken, children: readonly Child[]): English {
  if ('slot' in token) return slotNode(token, children);
  return words('verb' in token ? token.verb : token.words);
}

function plain(tokens: readonly TemplateToken[], children: readonly Child[]): English {
  const parts = tokens.map((token) => plainNode(token, children));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'sequence', parts };
}

/** "plan, advance and evaluate it": only the last of several heads keeps its object slot. */
function spliceParts(node: English, keepOpen: boolean): VerbalPart[] {
  if (node.kind !== 'verbal') return [{ inherit: node }];
  const parts = keepOpen ? node.parts : node.parts.filter((part) => !('open' in part));
  return [...parts];
}

function addSlot(parts: readonly VerbalPart[], filler: VerbalPart): VerbalPart[] {
  if (parts.some((part) => 'open' in part && part.open === 1)) return fillSlot(parts, 1, filler);
  if (parts.some((part) => 'open' in part && part.open === 2)) return fillSlot(parts, 2, filler);
  return [...parts, filler];
}

const isOpen = (part: VerbalPart | undefined): boolean =>
  part !== undefined && 'open' in part && part.open === 1;

/** Words after a verb that waits for its object begin the object; "the" does so wherever the verb keeps the place. */
const opensObject = (token: TemplateToken, parts: readonly VerbalPart[]): boolean =>
  'words' in token && (isOpen(parts.at(-1)) || (token.words === 'the' && parts.some(isOpen)));

/** What the builder of a verb phrase has gathered so far. */
interface Gathered {
  parts: VerbalPart[];
  before: English[];
  after: English[];
  front: English[];
  negative: boolean;
  passive: boolean;
  alwaysActive?: boolean | undefined;
}

const AFTER_TO = /^to \S/;

/** In "continue to deepen and improve" the second verb depends on "to" as well. */
function asBase(parts: readonly VerbalPart[]): VerbalPart[] {
  return parts.map((part) => ('verb' in part ? { words: part.verb } : part));
}

function spliceHead(state: Gathered, head: English, isFirst: boolean, keepOpen: boolean): void {
  const spliced = spliceParts(head, keepOpen);
  const afterTo = !isFirst && state.parts.some((part) => 'words' in part && AFTER_TO.test(part.words));
  state.parts.push(...(afterTo ? asBase(spliced) : spliced));
  if (head.kind !== 'verbal') return;
  state.alwaysActive ||= head.alwaysActive;
  if (isFirst) {
    state.before.push(...head.before);
    state.front.push(...head.front);
    state.negative = head.negative;
    state.passive = head.passive;
  } else if (head.before.length > 0) {
    const verbs = state.parts.length - spliceParts(head, keepOpen).length;
    state.parts.splice(verbs, 0, ...head.before.map((node): VerbalPart => ({ node })));
  }
  state.after.push(...head.after);
}

/** The Chinese of the object: the first noun slot of the template that is not the head's own. */
function objectText(tokens: readonly TemplateToken[], children: readonly Child[]): string | undefined {
  const token = tokens.find(
    (each) => 'slot' in each && !each.head && OBJECTS.has(children[each.slot]?.symbol ?? -1),
  );
  return token && 'slot' in token ? children[token.slot]?.text : undefined;
}

/** A single verb takes the English that goes with its object. */
function chosen(head: English, object: string | undefined): English {
  if (head.kind !== 'verbal' || head.choose === undefined || object === undefined) return head;
  const parts = head.choose(object);
  return parts ? { ...head, parts } : head;
}

/** Before the verb, but an adverb where its entry says: "handle it in accordance with the law". */
function placeBefore(state: Gathered, node: English): void {
  if (node.kind === 'adverb' && node.position === 'after') state.after.push(node);
  else if (node.kind === 'adverb' && node.position === 'front') state.front.push(node);
  else state.before.push(node);
}

function verbTemplate(tokens: readonly TemplateToken[], children: readonly Child[]): Verbal {
  const state: Gathered = { parts: [], before: [], after: [], front: [], negative: false, passive: false };
  const heads = tokens.filter((token) => 'slot' in token && token.head);
  const object = heads.length === 1 ? objectText(tokens, children) : undefined;
  let started = false;
  for (const [index, token] of tokens.entries()) {
    if (started && opensObject(token, state.parts)) {
      // "$1^ the $3:act of $2": words before the object belong to it.
      state.parts = addSlot(state.parts, { node: plain(tokens.slice(index), children) });
      break;
    }
    if ('verb' in token) {
      state.parts.push({ verb: token.verb });
      started = true;
    } else if ('slot' in token && token.head) {
      const head = chosen(children[token.slot]?.english ?? words(''), object);
      spliceHead(state, head, !started, token === heads.at(-1));
      started = true;
    } else if (!started) {
      placeBefore(state, plainNode(token, children));
    } else if ('slot' in token) {
      state.parts = addSlot(state.parts, { node: slotNode(token, children) });
    } else {
      state.parts.push({ words: token.words });
    }
  }
  return verbal(state.parts, state);
}

function nounTemplate(
  tokens: readonly TemplateToken[],
  head: Nominal,
  at: number,
  children: readonly Child[],
): Nominal {
  const before = tokens.slice(0, at).map((token) => plainNode(token, children));
  const after = tokens.slice(at + 1).map((token) => plainNode(token, children));
  const post: English[] = after.length > 0 ? [{ kind: 'sequence', parts: after }] : [];
  return {
    ...head,
    premodifiers: [...before, ...head.premodifiers],
    postmodifiers: [...head.postmodifiers, ...post],
  };
}

/** "the N" in a template of noun category is a noun of its own, so that determiners know of it. */
function nounWithoutHead(tokens: readonly TemplateToken[], children: readonly Child[]): English {
  if (!tokens.every((token) => 'words' in token)) return plain(tokens, children);
  const text = tokens.map((token) => ('words' in token ? token.words : '')).join(' ');
  return nominal(text, { countability: 'proper' });
}

/** A clause template has its subject before the first verb. */
function clauseTemplate(tokens: readonly TemplateToken[], children: readonly Child[]): English {
  const at = tokens.findIndex((token) => 'verb' in token || ('slot' in token && token.head));
  if (at <= 0) return at === 0 ? verbTemplate(tokens, children) : plain(tokens, children);
  const subject = plain(tokens.slice(0, at), children);
  return { kind: 'clause', front: [], subject, predicate: verbTemplate(tokens.slice(at), children) };
}

/** The English of a rule's template for a phrase of its category. */
export function buildTemplate(
  category: Category,
  tokens: readonly TemplateToken[],
  children: readonly Child[],
): English {
  const at = tokens.findIndex((token) => 'slot' in token && token.head);
  const headToken = tokens[at];
  const head = headToken && 'slot' in headToken ? children[headToken.slot]?.english : undefined;
  if (tokens.length === 1 && head) return head;
  if (VERBAL.has(category)) {
    const hasVerb = at >= 0 || tokens.some((token) => 'verb' in token);
    return hasVerb ? verbTemplate(tokens, children) : verbal([{ node: plain(tokens, children) }]);
  }
  if (NOMINAL.has(category)) {
    if (head?.kind === 'nominal') return nounTemplate(tokens, head, at, children);
    return head ? plain(tokens, children) : nounWithoutHead(tokens, children);
  }
  return category === 'S' || category === 'SL' ? clauseTemplate(tokens, children) : plain(tokens, children);
}
