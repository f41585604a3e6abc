/** @module Verb phrases into words: auxiliaries, adverbs, objects, adjuncts, each in its place. */
import { inflectVerb } from '../../../language/en/index.js';
import { introduced } from './articles.js';
import type { RealiseContext } from './context.js';
import { inPresent } from './context.js';
import type { English, Form, Verbal, VerbalPart } from './nodes.js';
import { realise } from './realise.js';
import { realiseNominal } from './realise-nominal.js';
import { inflectFor, isModal, verbGroup } from './verb-group.js';

const realiseAll = (nodes: readonly English[]): string[] =>
  nodes.map((node) => realise(node, 'phrase', inPresent('singular')));

const OBJECT_PRONOUNS = new Map([
  ['we', 'us'],
  ['I', 'me'],
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
]);

/** "encourage us": a pronoun after its verb. */
function objectPronoun(node: English): string | undefined {
  const text = node.kind === 'words' ? node.text : node.kind === 'nominal' ? node.head : undefined;
  return text === undefined ? undefined : OBJECT_PRONOUNS.get(text);
}

/** The complement of a modal is bare, whatever the entry says. */
function partWords(part: VerbalPart, form: Form, context: RealiseContext, afterModal: boolean): string {
  if ('words' in part) return part.words;
  if ('open' in part) return '';
  if ('inherit' in part) return realise(part.inherit, afterModal ? 'base' : form, context);
  if ('verb' in part) return inflectFor(part.verb, afterModal ? 'base' : form, context);
  const asked = part.form ?? 'phrase';
  const pronoun = objectPronoun(part.node);
  if (pronoun !== undefined && asked === 'phrase') return pronoun;
  return realise(part.node, afterModal && asked === 'to' ? 'base' : asked, context);
}

/** After an auxiliary the other verbs of the group are bare: "will study and implement". */
function restForm(form: Form, context: RealiseContext, negative: boolean): Form {
  if (form === 'to') return 'base';
  if (form !== 'finite' && form !== 'present') return form;
  const hasAuxiliary =
    negative || (form === 'finite' && context.tense !== 'past' && context.tense !== 'present');
  return hasAuxiliary ? 'base' : form;
}

function passiveParts(parts: readonly VerbalPart[]): VerbalPart[] {
  const participles = parts.flatMap((part): VerbalPart[] => {
    if ('verb' in part) return [{ words: inflectVerb(part.verb, 'participle') }];
    return 'open' in part && part.open === 1 ? [] : [part];
  });
  return [{ verb: 'be' }, ...participles];
}

/** A phrase that only carries another: "to X and Y, in this way". */
function withoutVerb(node: Verbal, form: Form, context: RealiseContext): string {
  const inner = node.parts.map((part) => partWords(part, form, context, false));
  return [...realiseAll([...node.front, ...node.before]), ...inner, ...realiseAll(node.after)]
    .filter(Boolean)
    .join(' ');
}

/** The order is: front, auxiliary, adverbs, verb, objects, after. */
export function realiseVerbal(node: Verbal, form: Form, context: RealiseContext): string {
  if (form === 'action' && node.nominal) return realiseNominal(node.nominal, 'bare');
  const parts = node.passive ? passiveParts(node.parts) : node.parts;
  const first = parts.findIndex((part) => 'verb' in part);
  const verbPart = parts[first];
  if (form === 'participle' && node.passive) return realiseVerbal({ ...node, passive: false }, form, context);
  if (verbPart === undefined || !('verb' in verbPart)) return withoutVerb(node, form, context);
  const group = verbGroup(verbPart.verb, node.negative, form, context);
  const others = restForm(form, context, node.negative);
  const afterModal = isModal(verbPart.verb);
  const lead = parts.slice(0, first).map((part) => partWords(part, others, context, false));
  const adverbs = [...lead, ...realiseAll(node.before)];
  const verb = node.passive ? undefined : verbPart.verb;
  const rest = parts
    .slice(first + 1)
    .map((part) =>
      partWords(
        'node' in part ? { ...part, node: introduced(verb, part.node) } : part,
        others,
        context,
        afterModal,
      ),
    );
  const verbFirst = group.adverbAfterVerb ? [group.verb, ...adverbs] : [...adverbs, group.verb];
  const opens = form === 'finite' || form === 'present';
  const front = realiseAll(node.front);
  return [
    ...(opens ? front : []),
    group.lead,
    ...verbFirst,
    ...rest,
    ...realiseAll(node.after),
    ...(opens ? [] : front),
  ]
    .filter(Boolean)
    .join(' ');
}
