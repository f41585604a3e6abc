/** @module One English sentence in the making: opening adjuncts, a subject, predicates that share it, tails. */
import type { RealiseContext, Tense } from '../english/context.js';
import { finishPhrase } from '../english/finish.js';
import { joinClauses, joinList } from '../english/join.js';
import { words, type English } from '../english/nodes.js';
import { isVerbal, numberOf, opensWithModal, realise } from '../english/realise.js';
import { withoutDoer, type Predicate, type Statement } from './without-doer.js';

export interface SentenceGroup {
  /** "First", "second": run-in numbering. */
  readonly lead: string;
  readonly front: readonly English[];
  readonly subject: English | undefined;
  /** The pronoun that stands for the subject; the subject itself when left out. */
  readonly called?: English;
  /** The subject is nobody that the Chinese names: passive where English can. */
  readonly withoutDoer?: boolean;
  readonly predicates: readonly Predicate[];
  /** ", thereby ensuring …": participles after the last predicate. */
  readonly tails: readonly English[];
}

export const WE = words('we');

const contextOf = (tense: Tense, subject: English): RealiseContext => ({
  tense,
  agreement: numberOf(subject),
});

/** The auxiliary is said once: "will plan, advance and evaluate"; another one is not shared: "shall stop and may appeal". */
function predicateWords(predicate: Predicate, index: number, { subject, predicates }: Statement): string {
  const context = contextOf(predicate.tense, subject);
  const first = predicates[0];
  const shared = index > 0 && first?.tense === predicate.tense && isVerbal(predicate.english);
  const auxiliary =
    predicate.tense === 'future' || predicate.tense === 'shall' || opensWithModal(first?.english);
  const sharesIt = shared && auxiliary && !opensWithModal(predicate.english);
  return realise(predicate.english, sharesIt ? 'base' : 'finite', context);
}

/** Conjunctions bind to the clause; all else that opens a sentence takes a comma. */
const CONJUNCTION =
  /^(although|but|and|or|if|when|while|because|as|since|so|unless|even if|so that|provided that|only by)$/i;

function frontWords(part: English, context: RealiseContext): string {
  const text = realise(part, 'phrase', context);
  return CONJUNCTION.test(text) || text.endsWith(',') ? text : `${text},`;
}

function tailWords(tail: English, subject: English): string {
  return realise(tail, isVerbal(tail) ? 'gerund' : 'phrase', contextOf('present', subject));
}

function statementWords(statement: Statement): string {
  const { subject, predicates } = statement;
  const said = predicates.map((predicate, index) => predicateWords(predicate, index, statement));
  return [realise(subject, 'phrase', contextOf('present', subject)), joinList(said, 'and')].join(' ');
}

/** The words of a group, without capital and stop. */
export function groupWords(group: SentenceGroup): string {
  const subject = group.called ?? group.subject ?? WE;
  const said = group.withoutDoer
    ? withoutDoer(group.predicates, group.tails, subject)
    : { statements: [{ subject, predicates: group.predicates }], tails: group.tails };
  const tense = group.predicates[0]?.tense ?? 'present';
  const front = group.front.map((part) => frontWords(part, contextOf(tense, subject)));
  const main = joinClauses(said.statements.map(statementWords));
  const tails = said.tails.map((tail) => `, ${tailWords(tail, subject)}`);
  const lead = group.lead ? [`${group.lead},`] : [];
  return finishPhrase([...lead, ...front, main, ...tails].join(' '));
}

/** English words so far, to know when a sentence is long enough. */
export const groupLength = (group: SentenceGroup): number => groupWords(group).split(' ').length;
