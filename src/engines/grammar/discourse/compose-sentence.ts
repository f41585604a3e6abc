/** @module Chains the clauses of a Chinese sentence into English sentences. */
import { addAfter, takeFront } from '../actions/attach.js';
import type { ClauseUnit } from '../clause/clause-unit.js';
import { inPresent, type Tense } from '../english/context.js';
import { finishPhrase, finishSentence } from '../english/finish.js';
import { joinList } from '../english/join.js';
import { sequence, verbal, words, type English } from '../english/nodes.js';
import { realise } from '../english/realise.js';
import { composeLabels, isLabelled } from './labels.js';
import { clauseTense } from './mood.js';
import { isOffender, isSuffered, lacksObject } from './offenders.js';
import { pronounFor } from './pronouns.js';
import { groupLength, groupWords, type SentenceGroup } from './sentence-group.js';

/** Official editions split sentences near this length. */
const LONGEST_SENTENCE = 40;
const MOST_PREDICATES = 3;

/** A last clause that opens so states the result of what comes before it. */
const RESULT_CUE =
  /^(并?(从而|进而|有效|切实|有力|进一步|不断|更好地?)|确保|共?涉及|覆盖|惠及|保障了?|促进了?|提高了?|提升了?|增强了?|营造了?|形成了?|实现了?|印证了?|彰显了?|体现了?|凸显了?|展现了?|为.{2,30}(提供|奠定|打下|创造|营造)|使)/;

export interface SentenceContext {
  readonly tense: Tense;
  /** Who acts where the Chinese does not say. */
  readonly subject: English;
  /** Says what was done without saying by whom, where the Chinese does not say. */
  readonly withoutDoer?: boolean;
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Persons, organisations and places act on; things do not carry on as the subject of what others do. */
function isAgent(subject: English): boolean {
  if (subject.kind === 'coordination') return subject.items.every(isAgent);
  if (subject.kind === 'sequence') return subject.parts[0] !== undefined && isAgent(subject.parts[0]);
  if (subject.kind === 'words') return /^(we|they|he|she|I)$/i.test(subject.text);
  return subject.kind === 'nominal' && AGENTS.has(subject.nounClass ?? '');
}

const AGENTS = new Set(['person', 'organization', 'place']);

const isPredication = (unit: ClauseUnit): boolean =>
  unit.kind === 'clause' || unit.kind === 'predicate' || unit.kind === 'quality';

/** "achieved notable results", "remained stable": said of things as well. */
const ofThings = (unit: ClauseUnit): boolean =>
  /^(取得|完成|达到?|实现|得到|迈|保持|呈现|明显|显著|更加|稳步|持续|不断|位居|位列|居|列|排名|占|为|是|比|较|同比|环比|增长|增幅|下降|降至|上升|回升|升至|超过?|突破|翻)/.test(
    unit.text,
  );

/** English says "although" or "but", not both. */
const isBut = (part: English): boolean => part.kind === 'words' && part.text === 'but';

/** Builds the groups of one sentence, clause by clause. */
class SentenceComposer {
  private readonly done: string[] = [];
  private group: SentenceGroup | undefined;
  private front: English[] = [];
  private nouns: English[] = [];
  private subject: English;
  /** The subject that the last English sentence had and the Chinese has not named again. */
  private said: English | undefined;
  private lastMark = '';
  /** A subject for the next predicate only. */
  private thing: English | undefined;

  constructor(private readonly context: SentenceContext) {
    this.subject = context.subject;
  }

  add(unit: ClauseUnit, isLast: boolean, next: ClauseUnit | undefined): void {
    if (unit.ordinal !== undefined) this.close(';');
    if (unit.kind !== 'topic') this.front.push(...unit.front);
    switch (unit.kind) {
      case 'adjunct':
      case 'connective':
        this.front.push(unit.english);
        break;
      case 'topic':
        this.close('.');
        this.flushNouns();
        this.front.push(...unit.front);
        if (isAgent(unit.english)) this.subject = unit.english;
        else this.front.push(unit.english);
        break;
      case 'noun':
        if (this.group && unit.text.startsWith('其中')) {
          this.group = {
            ...this.group,
            tails: [...this.group.tails, sequence(words('including'), unit.english)],
          };
          break;
        }
        this.nouns.push(unit.english);
        if (unit.mark === '：' && next !== undefined && isPredication(next)) this.announce();
        break;
      default:
        this.addPredication(unit, isLast);
    }
    this.lastMark = unit.mark;
    if (unit.mark === '：' || unit.mark === '；') this.close(unit.mark === '：' ? ':' : ';');
  }

  private addPredication(unit: ClauseUnit, isLast: boolean): void {
    if (unit.kind === 'clause') {
      this.flushNouns();
      const { front, rest } = takeFront(unit.english);
      if (rest.kind === 'clause') this.addClause(unit, front, rest.subject, rest.predicate);
      else this.addClause(unit, front, words(''), rest);
    } else if (unit.kind === 'predicate') {
      this.adoptNounAsSubject(unit);
      const { front, rest } = takeFront(unit.english);
      this.addPredicate(unit, front, rest, isLast);
    } else {
      this.adoptNounAsSubject(unit);
      const be = verbal([{ verb: 'be' }, { node: unit.english, form: 'predicative' }]);
      this.addPredicate(unit, [], unit.kind === 'quality' ? be : unit.english, isLast);
    }
  }

  /** "各部门，要…": a noun before the comma is the subject of what follows. */
  private adoptNounAsSubject(unit: ClauseUnit): void {
    const [only] = this.nouns;
    if (!only) return;
    this.close('.');
    const conjunction = 'and' as const;
    const subject: English =
      this.nouns.length === 1 ? only : { kind: 'coordination', items: this.nouns, conjunction };
    this.nouns = [];
    if (isOffender(subject) && isSuffered(unit.text) && !lacksObject(unit.english)) {
      this.front.push(sequence(words('for'), subject));
    } else if (isOffender(subject) || (!isAgent(subject) && ofThings(unit))) this.thing = subject;
    else if (isAgent(subject)) this.subject = subject;
    else this.front.push(subject);
  }

  private start(unit: ClauseUnit, front: readonly English[]): SentenceGroup {
    const lead = unit.ordinal === undefined ? '' : (ORDINALS[unit.ordinal] ?? `number ${unit.ordinal}`);
    const named = this.thing ?? this.subject;
    const isDefault = named === this.context.subject;
    const called = named === this.said && !isDefault ? pronounFor(named) : named;
    this.said = named;
    const opening = [...this.front, ...front];
    const conceded = this.done.at(-1)?.endsWith(',') === true;
    const group = {
      lead,
      front: conceded ? opening.filter((part) => !isBut(part)) : opening,
      subject: named,
      called,
      withoutDoer: this.context.withoutDoer === true && isDefault,
      predicates: [],
      tails: [],
    };
    this.front = [];
    this.thing = undefined;
    return group;
  }

  private addClause(unit: ClauseUnit, front: readonly English[], subject: English, predicate: English): void {
    this.close('.');
    const group = { ...this.start(unit, front), subject, called: subject, withoutDoer: false };
    this.said = subject;
    if (isAgent(subject)) this.subject = subject;
    this.group = {
      ...group,
      predicates: [{ english: predicate, tense: clauseTense(unit.text, this.context.tense) }],
    };
  }

  private addPredicate(
    unit: ClauseUnit,
    front: readonly English[],
    predicate: English,
    isLast: boolean,
  ): void {
    const tense = clauseTense(unit.text, this.context.tense);
    const group = this.group;
    const suffered =
      predicate.kind === 'verbal' &&
      isSuffered(unit.text) &&
      lacksObject(predicate) &&
      isOffender(group?.subject ?? this.thing ?? this.subject);
    const english: English = suffered ? { ...predicate, passive: true } : predicate;
    if (group && isLast && RESULT_CUE.test(unit.text) && this.front.length === 0) {
      this.group = { ...group, tails: [...group.tails, front.reduce(addAfter, predicate)] };
      return;
    }
    const full =
      group && (group.predicates.length >= MOST_PREDICATES || groupLength(group) >= LONGEST_SENTENCE);
    const scene = this.front.length > 0 || front.length > 0;
    const foreign =
      group?.subject !== undefined &&
      group.subject !== this.subject &&
      !isOffender(group.subject) &&
      !ofThings(unit);
    if (group && (full || group.tails.length > 0 || scene || foreign)) this.close('.');
    const open = this.group ?? this.start(unit, front);
    this.group = { ...open, predicates: [...open.predicates, { english, tense }] };
  }

  /** "存在的主要问题：一是…": what comes after the colon is said to follow. */
  private announce(): void {
    const items = this.nouns;
    this.nouns = [];
    const subject: English =
      items.length === 1 && items[0] ? items[0] : { kind: 'coordination', items, conjunction: 'and' };
    const predicate: English = verbal([{ verb: 'be' }, { words: 'as follows' }]);
    this.group = {
      lead: '',
      front: this.front,
      subject,
      predicates: [{ english: predicate, tense: 'present' }],
      tails: [],
    };
    this.front = [];
    this.close(':');
  }

  private flushNouns(): void {
    if (this.nouns.length === 0) return;
    const items = this.nouns.map((noun) => realise(noun, 'phrase', inPresent('singular')));
    this.nouns = [];
    this.done.push(`${finishPhrase(joinList(items, 'and'))},`);
  }

  /** Ends the English sentence under way with the mark. */
  close(mark: string): void {
    if (!this.group) return;
    const text = groupWords(this.group);
    const concedes = this.group.front.some((part) => part.kind === 'words' && part.text === 'although');
    this.group = undefined;
    // "we are aware that", "although ..." go on in the next clause.
    const goesOn = text.endsWith(' that') ? '' : concedes && mark === '.' ? ',' : mark;
    this.done.push(`${text}${goesOn}`);
  }

  finish(): string {
    this.close('.');
    const announces = this.lastMark === '：' && this.nouns.length > 0;
    const rest = [...this.front, ...this.nouns];
    this.front = [];
    this.nouns = [];
    if (rest.length > 0)
      this.done.push(
        finishPhrase(realise(joinAll(rest), 'phrase', inPresent('singular'))) + (announces ? ':' : ''),
      );
    return joinSentences(this.done);
  }
}

const joinAll = (nodes: readonly English[]): English =>
  nodes.length > 1 ? { kind: 'coordination', items: nodes, conjunction: 'and' } : sequence(...nodes);

/** Capital after a full stop, none after a semicolon or colon. */
function joinSentences(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const afterStop = text === '' || /[.!?]$/.test(text);
    text += (text === '' ? '' : ' ') + (afterStop ? part.charAt(0).toUpperCase() + part.slice(1) : part);
  }
  return text;
}

/** The English of one Chinese sentence. */
export function composeSentence(units: readonly ClauseUnit[], context: SentenceContext): string {
  if (isLabelled(units)) return finishSentence(composeLabels(units));
  const composer = new SentenceComposer(context);
  units.forEach((unit, index) => composer.add(unit, index === units.length - 1, units[index + 1]));
  return finishSentence(composer.finish().replace(/[;,]$/, ''));
}
