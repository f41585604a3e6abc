/** @module What was done, without saying by whom: "26 inspections were carried out". */
import type { Tense } from '../english/context.js';
import { formed, sequence, words, type English, type Verbal, type VerbalPart } from '../english/nodes.js';
import { isModal } from '../english/verb-group.js';
import { inflectVerb } from '../../../language/en/index.js';

export interface Predicate {
  readonly english: English;
  readonly tense: Tense;
}

/** Predicates that share their subject. */
export interface Statement {
  readonly subject: English;
  readonly predicates: readonly Predicate[];
}

/** States, and verbs whose object is no sufferer. */
const ACTIVE = new Set(
  'be have become remain stay seem lack cost equal total exceed resemble suit fit let help get want like mean belong enjoy possess contain number average undergo join enter cross top benefit ensure hope see witness face'.split(
    ' ',
  ),
);

/** Words between a verb and its object that do not make it the object of a preposition. */
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'forward', 'away', 'back', 'over', 'in place']);

/** What is said of the doer is said as well of what it is done to: "continued to be raised". */
const RAISING = new Set(['continue', 'begin', 'start', 'need']);

/** "we", "ourselves", "three times", a clause: no subject of a passive. */
function canBeSubject(node: English): boolean {
  if (node.kind === 'coordination') return node.items.every(canBeSubject);
  if (node.kind === 'sequence') {
    // "no complaints"
    const [first, noun, ...rest] = node.parts;
    const isNone = first?.kind === 'words' && first.text === 'no';
    return isNone && noun !== undefined && rest.length === 0 && canBeSubject(noun);
  }
  return node.kind === 'nominal' && !/^(?:we|us|I|they|he|she|times?)$|sel(?:f|ves)$/.test(node.head);
}

interface Suffered {
  readonly object: English;
  /** The verb phrase without the object, in the passive. */
  readonly predicate: Verbal;
}

/** "make people satisfied", "see prices fall": more is said of the object than what was done to it. */
function saysMore(part: VerbalPart, index: number, rest: readonly VerbalPart[]): boolean {
  if ('inherit' in part || 'verb' in part) return true;
  if (!('node' in part)) return false;
  if (part.node.kind === 'adjective' || part.form === 'base') return true;
  // "in annual tasks", "as the content" are adjuncts; a bare noun is a second object.
  const before = rest[index - 1];
  return canBeSubject(part.node) && !(before && 'words' in before);
}

/** The object right after the verb, or after its particle. */
function objectAt(parts: readonly VerbalPart[]): number {
  const verb = parts.findLastIndex((part) => 'verb' in part);
  const next = parts[verb + 1];
  const at = next && 'words' in next && PARTICLES.has(next.words) ? verb + 2 : verb + 1;
  const object = parts[at];
  const isObject =
    object !== undefined &&
    'node' in object &&
    (object.form ?? 'phrase') === 'phrase' &&
    canBeSubject(object.node);
  return verb >= 0 && isObject ? at : -1;
}

/** "accept | no | complaints": the word belongs to the object. */
function withNone(parts: readonly VerbalPart[]): readonly VerbalPart[] {
  const at = parts.findIndex((part) => 'words' in part && part.words === 'no');
  const noun = parts[at + 1];
  if (at < 0 || noun === undefined || !('node' in noun)) return parts;
  return [...parts.slice(0, at), { node: sequence(words('no'), noun.node) }, ...parts.slice(at + 2)];
}

function suffered(verbal: Verbal): Suffered | undefined {
  const node = { ...verbal, parts: withNone(verbal.parts) };
  const at = objectAt(node.parts);
  const object = node.parts[at];
  if (object === undefined || !('node' in object)) return undefined;
  const parts = node.parts.filter((_, index) => index !== at);
  const isActive = parts.some((part) => 'verb' in part && (ACTIVE.has(part.verb) || isModal(part.verb)));
  if (isActive || parts.slice(at).some(saysMore)) return undefined;
  return { object: object.node, predicate: { ...node, parts, passive: true } };
}

/** "continue to strengthen oversight": oversight continues to be strengthened. */
function sufferedBelow(node: Verbal): Suffered | undefined {
  const at = node.parts.findIndex((part) => 'verb' in part);
  const [verb, next, ...rest] = node.parts.slice(at);
  if (!verb || !('verb' in verb) || !RAISING.has(verb.verb) || !next) return undefined;
  const replaced = (part: VerbalPart, ...others: readonly VerbalPart[]): Verbal => ({
    ...node,
    parts: [...node.parts.slice(0, at), verb, part, ...others],
  });
  if ('words' in next) {
    const inner = /^to (\w+)$/.exec(next.words)?.[1];
    const below = inner === undefined ? undefined : suffered({ ...node, parts: [{ verb: inner }, ...rest] });
    if (!below || inner === undefined) return undefined;
    const infinitive = { words: `to be ${inflectVerb(inner, 'participle')}` };
    return { object: below.object, predicate: replaced(infinitive, ...below.predicate.parts.slice(1)) };
  }
  if (!('node' in next) || next.node.kind !== 'formed' || next.node.form !== 'to') return undefined;
  const below = next.node.node.kind === 'verbal' && rest.length === 0 ? toPassive(next.node.node) : undefined;
  return below && { object: below.object, predicate: replaced({ node: formed(below.predicate, 'to') }) };
}

function toPassive(node: English): Suffered | undefined {
  if (node.kind !== 'verbal' || node.passive || node.front.length > 0) return undefined;
  // A noun that was glued on may be the true object.
  if (node.after.some(canBeSubject)) return undefined;
  // What is listed as active, "continue to advance", is so by its first verb.
  return (node.alwaysActive ? undefined : suffered(node)) ?? sufferedBelow(node);
}

/** "improve A, build B and protect C": each has its own object. */
function flatten({ english, tense }: Predicate): readonly Predicate[] {
  if (english.kind !== 'coordination' || english.conjunction === 'or') return [{ english, tense }];
  return english.items.flatMap((item) => flatten({ english: item, tense }));
}

/** Statements, and what could only be said of the doer. */
export interface WithoutDoer {
  readonly statements: readonly Statement[];
  readonly tails: readonly English[];
}

/** "oversight was strengthened, raising the level" has nobody to raise it: "and the level was raised". */
function tailsToo(
  statements: readonly Statement[],
  tails: readonly English[],
  subject: English,
): WithoutDoer {
  const tense = statements.at(-1)?.predicates[0]?.tense ?? 'present';
  const said = tails.filter((tail) => toPassive(tail) !== undefined);
  if (said.length === 0) return { statements, tails };
  const added = withoutDoer(
    said.map((english) => ({ english, tense })),
    [],
    subject,
  ).statements;
  return { statements: [...statements, ...added], tails: tails.filter((tail) => !said.includes(tail)) };
}

/**
 * The predicates as statements of their own, each about its object; those that have none, or cannot be passive,
 * keep the subject that they were given.
 */
export function withoutDoer(
  predicates: readonly Predicate[],
  tails: readonly English[],
  subject: English,
): WithoutDoer {
  const statements: Statement[] = [];
  for (const predicate of predicates.flatMap(flatten)) {
    const passive = toPassive(predicate.english);
    const last = statements.at(-1);
    if (passive) {
      const english = passive.predicate;
      statements.push({ subject: passive.object, predicates: [{ ...predicate, english }] });
    } else if (last?.subject === subject) {
      statements.splice(-1, 1, { subject, predicates: [...last.predicates, predicate] });
    } else {
      statements.push({ subject, predicates: [predicate] });
    }
  }
  if (statements.every((statement) => statement.subject === subject))
    return { statements: [{ subject, predicates }], tails };
  return statements.at(-1)?.subject === subject || tails.length === 0
    ? { statements, tails }
    : tailsToo(statements, tails, subject);
}
