/** @module The verb and its auxiliaries: "will not thoroughly study", "was being", "to be implemented". */
import { inflectVerb } from '../../../language/en/index.js';
import type { RealiseContext } from './context.js';
import type { Form } from './nodes.js';

/** Verbs that take a bare infinitive and have no other forms, with what replaces them where they cannot stand. */
const MODALS = new Map([
  ['shall', 'have to'],
  ['must', 'have to'],
  ['should', 'have to'],
  ['may', 'be allowed to'],
  ['can', 'be able to'],
  ['will', ''],
  ['cannot', 'be unable to'],
]);

export const isModal = (verb: string): boolean => MODALS.has(verb);

/** How one verb stands in its clause. */
export interface VerbGroup {
  /** The words before the adverbs: auxiliaries, "to", "not". */
  readonly lead: string;
  /** The inflected verb. */
  readonly verb: string;
  /** True when the adverb follows the verb: "is fully implemented". */
  readonly adverbAfterVerb: boolean;
}

/** Inflects one verb without auxiliaries, as "study", "publicize" of one group share them. */
export function inflectFor(verb: string, form: Form, context: RealiseContext): string {
  const plural = context.agreement === 'plural';
  if (form === 'gerund' || form === 'action') return inflectVerb(verb, 'gerund');
  if (form === 'participle') return inflectVerb(verb, 'participle');
  if (form === 'present') return inflectVerb(verb, plural ? 'present-plural' : 'present-third');
  if (form !== 'finite') return inflectVerb(verb, 'base');
  if (context.tense === 'past') return inflectVerb(verb, plural ? 'past-plural' : 'past');
  if (context.tense === 'present') return inflectVerb(verb, plural ? 'present-plural' : 'present-third');
  return inflectVerb(verb, 'base');
}

function auxiliaryOf(form: Form, context: RealiseContext): string {
  if (form === 'to') return 'to';
  if (form !== 'finite') return '';
  if (context.tense === 'future') return 'will';
  return context.tense === 'shall' ? 'shall' : '';
}

/** "do not", "did not", "will not", "not to": be and modals negate without "do". */
function negate(verb: string, form: Form, context: RealiseContext): VerbGroup {
  const auxiliary = auxiliaryOf(form, context);
  if (auxiliary === 'to') return { lead: 'not to', verb, adverbAfterVerb: false };
  if (auxiliary) return { lead: `${auxiliary} not`, verb, adverbAfterVerb: false };
  const inflected = inflectFor(verb, form, context);
  if (form !== 'finite' && form !== 'present')
    return { lead: 'not', verb: inflected, adverbAfterVerb: false };
  if (verb === 'be') return { lead: '', verb: `${inflected} not`, adverbAfterVerb: true };
  return { lead: `${inflectFor('do', form, context)} not`, verb, adverbAfterVerb: false };
}

function modalGroup(verb: string, negative: boolean, form: Form): VerbGroup | undefined {
  const finite = form === 'finite' || form === 'present';
  if (finite) return { lead: '', verb: negative ? `${verb} not` : verb, adverbAfterVerb: true };
  const substitute = MODALS.get(verb) ?? '';
  if (substitute === '') return { lead: '', verb: '', adverbAfterVerb: false };
  const [first = '', ...rest] = substitute.split(' ');
  const inflected = inflectFor(first, form, { tense: 'present', agreement: 'plural' });
  const lead = form === 'to' ? 'to' : '';
  return {
    lead: negative ? `not ${lead}`.trim() : lead,
    verb: [inflected, ...rest].join(' '),
    adverbAfterVerb: false,
  };
}

/** The first verb of a group with all that its form, tense and polarity add to it. */
export function verbGroup(verb: string, negative: boolean, form: Form, context: RealiseContext): VerbGroup {
  if (isModal(verb)) {
    const group = modalGroup(verb, negative, form);
    if (group) return group;
  }
  if (negative) return negate(verb, form, context);
  return {
    lead: auxiliaryOf(form, context),
    verb: inflectFor(verb, form, context),
    adverbAfterVerb: verb === 'be',
  };
}
