/** @module Phrases into words: asks each kind of node for the form its place needs. */
import type { RealiseContext } from './context.js';
import { inPresent } from './context.js';
import { joinList } from './join.js';
import type { Adjective, Clause, Coordination, English, Form, GrammaticalNumber } from './nodes.js';
import { realiseNominal, resolvedNumber } from './realise-nominal.js';
import { realiseVerbal } from './realise-verbal.js';
import { isModal } from './verb-group.js';

/** True for phrases that inflect like a verb. */
export function isVerbal(node: English): boolean {
  if (node.kind === 'verbal') return true;
  return node.kind === 'coordination' && node.items.length > 0 && node.items.every(isVerbal);
}

/** Singular in form, plural in agreement. */
const COLLECTIVE = /\b(personnel|people|staff|police|cattle|livestock)$/;

/** "I" is no plural, but its verb has the plain form: "I report". */
const isPlural = (head: string): boolean => COLLECTIVE.test(head) || /^(we|they|I)$/.test(head);

/** "160 million yuan of revenue was earned": one sum. */
const isSum = (head: string): boolean => head === 'yuan';

/** The number that a verb after this subject agrees with. */
export function numberOf(node: English): GrammaticalNumber {
  if (node.kind === 'nominal')
    return isPlural(node.head) ? 'plural' : isSum(node.head) ? 'singular' : resolvedNumber(node);
  if (node.kind === 'coordination') return node.conjunction === 'or' ? 'singular' : 'plural';
  if (node.kind === 'formed') return numberOf(node.node);
  if (node.kind === 'sequence') {
    const [first] = node.parts;
    if (first?.kind === 'words' && first.text === 'those') return 'plural';
    const at = node.parts.findIndex((part) => part.kind !== 'words');
    const noun = node.parts[at];
    const before = node.parts[at - 1];
    // "the report on X" has its own head; "no accidents" has not.
    const isComplement = before?.kind === 'words' && /^(on|of|for|in|to|with)$/.test(before.text);
    return noun && !isComplement ? numberOf(noun) : 'singular';
  }
  return node.kind === 'words' && /^(?:we|they|(?:these|those)(?: .+)?)$/i.test(node.text)
    ? 'plural'
    : 'singular';
}

/** "may appeal", "shall stop and rectify". */
export function opensWithModal(node: English | undefined): boolean {
  if (node?.kind === 'coordination') return opensWithModal(node.items[0]);
  if (node?.kind !== 'verbal') return false;
  const verb = node.parts.find((part) => 'verb' in part);
  return verb !== undefined && 'verb' in verb && isModal(verb.verb);
}

/** After the first of several predicates the auxiliary is not repeated: "will plan, advance and evaluate". */
function continuationForm(form: Form, context: RealiseContext): Form {
  const hasAuxiliary = context.tense === 'future' || context.tense === 'shall';
  if (form === 'to') return 'base';
  return form === 'finite' && hasAuxiliary ? 'base' : form;
}

function realiseCoordination(node: Coordination, form: Form, context: RealiseContext): string {
  const rest = isVerbal(node) ? continuationForm(form, context) : form;
  const items = node.items.map((item, index) =>
    realise(item, index === 0 || (form === 'finite' && opensWithModal(item)) ? form : rest, context),
  );
  return joinList(items, node.conjunction);
}

/** "there are weak links": what follows the verb is the true subject. */
function agreementOf({ subject, predicate }: Clause): GrammaticalNumber {
  if (subject.kind !== 'words' || subject.text !== 'there' || predicate.kind !== 'verbal')
    return numberOf(subject);
  const named = predicate.parts.find((part) => 'node' in part);
  return named && 'node' in named ? numberOf(named.node) : 'singular';
}

function realiseClause(node: Clause, form: Form, context: RealiseContext): string {
  const front = node.front.map((part) => `${realise(part, 'phrase', context)},`);
  const agreement = agreementOf(node);
  const subject = realise(node.subject, 'phrase', context);
  const finite: Form = form === 'present' ? 'present' : 'finite';
  const predicateForm = form === 'gerund' || form === 'to' || form === 'base' ? form : finite;
  return [...front, subject, realise(node.predicate, predicateForm, { ...context, agreement })].join(' ');
}

function realiseAdjective(node: Adjective, form: Form): string {
  if (form === 'predicative') return node.predicative ?? node.text;
  return form === 'adverb' ? (node.adverb ?? `in a ${node.text} manner`) : node.text;
}

/** "after the plan is approved, we will", "after the plan was approved, we did": no auxiliary of its own. */
const subordinate = (context: RealiseContext): RealiseContext =>
  context.tense === 'past' ? context : { ...context, tense: 'present' };

/** The words of a phrase in the form asked for; spaces and articles are settled by `finishSentence`. */
export function realise(node: English, form: Form, context: RealiseContext): string {
  switch (node.kind) {
    case 'words':
      return node.text;
    case 'nominal':
      return realiseNominal(node, form);
    case 'verbal':
      return realiseVerbal(node, form, context);
    case 'adjective':
      return realiseAdjective(node, form);
    case 'adverb':
      return node.text;
    case 'determiner':
      // "rank third": the ordinal alone.
      return form === 'bare' ? node.text.replace(/^the /, '') : node.text;
    case 'time':
      return form === 'bare' || form === 'modifier' || form === 'possessive' ? node.noun : node.adverbial;
    case 'coordination':
      return realiseCoordination(node, form, context);
    case 'clause':
      return realiseClause(node, form, context);
    case 'sequence':
      return node.parts.map((part) => realise(part, form, context)).join(' ');
    case 'formed':
      if (node.form === 'subordinate') return realise(node.node, 'finite', subordinate(context));
      return realise(node.node, node.form, node.form === 'finite' ? context : inPresent(context.agreement));
  }
}
