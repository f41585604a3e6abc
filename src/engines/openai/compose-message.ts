/** @module A batch as the JSON that the model reads. */
import type { RenderedName, Segment, TermAnnotation } from '../../model/index.js';
import { DEFAULT_STYLE, type EditionStyle } from '../edition-style.js';
import type { EngineContext, EngineRequest, SectionMood } from '../engine.js';
import { needsService } from '../service-results.js';

/** The message, and what its ids stand for. */
export interface ComposedMessage {
  readonly text: string;
  /** By the id in the message, which is short as it is paid for twice. */
  readonly segments: ReadonlyMap<string, Segment>;
}

/** Of the paragraphs around an item; more costs and helps no more. */
const LONGEST_NEIGHBOUR = 160;
const MOST_EXAMPLES = 8;

const TENSES: Readonly<Record<SectionMood, string>> = {
  done: 'past: reports what was done',
  problems: 'present: states problems',
  plans: 'future with will: states plans',
  rules: 'shall: binds',
  statement: 'as the Chinese has it',
};

const HEADINGS = {
  sentence: 'only the first word and names have capitals',
  title: 'capitals as in a title',
} as const;

function subjectOf({ subject }: EditionStyle, issuers: readonly string[] = []): string {
  const issuer = issuers[0] === undefined ? 'the issuer' : `the issuer (${issuers[0]})`;
  if (subject === 'passive') return 'where the Chinese names nobody, use the passive';
  return subject === 'we'
    ? `where the Chinese names nobody, ${issuer} speaks as "we"`
    : `where the Chinese names nobody, name ${issuer} in English by its short name`;
}

function styleOf({ style, issuers }: EngineContext): object {
  const chosen = { ...DEFAULT_STYLE, ...style };
  return {
    subject: subjectOf(chosen, issuers),
    spelling: chosen.spelling,
    headings: HEADINGS[chosen.headings],
  };
}

const textOf = ({ segments }: EngineRequest): string => segments.map(({ text }) => text).join('');

const flat = (terms: readonly TermAnnotation[]): readonly TermAnnotation[] =>
  terms.flatMap((term) => [term, ...flat(term.nested)]);

function termsOf(batch: readonly EngineRequest[]): readonly object[] {
  const byChinese = new Map(batch.flatMap(({ terms }) => flat(terms)).map((term) => [term.zh, term]));
  return [...byChinese.values()].map(({ zh, en, accepted, forbidden }) => {
    const also = accepted.filter((each) => each !== en);
    return {
      zh,
      en,
      ...(also.length > 0 ? { also } : {}),
      ...(forbidden.length > 0 ? { never: forbidden } : {}),
    };
  });
}

function definedIn(batch: readonly EngineRequest[]): readonly object[] {
  const text = batch.map(textOf).join('\n');
  const all = batch.flatMap(({ abbreviations = [] }) => abbreviations);
  const used = all.filter(({ name }) => text.includes(name));
  return [
    ...new Map(used.map(({ name, before }) => [name, { zh: name, before: before.slice(-40) }])).values(),
  ];
}

function examplesOf(batch: readonly EngineRequest[]): readonly object[] {
  const all = batch.flatMap(({ examples = [] }) => examples).toSorted((a, b) => b.score - a.score);
  const distinct = new Map(all.map(({ source, target }) => [source, { zh: source, en: target }]));
  return [...distinct.values()].slice(0, MOST_EXAMPLES);
}

/** What the item before or after says already is not said twice. */
function neighboursOf(batch: readonly EngineRequest[], index: number): object {
  const { previous, next } = batch[index] ?? {};
  const [before, after] = [batch[index - 1], batch[index + 1]];
  const tellsPrevious = previous !== undefined && !(before && textOf(before) === previous);
  const tellsNext = next !== undefined && !(after && textOf(after) === next);
  return {
    ...(tellsPrevious ? { previous: previous.slice(-LONGEST_NEIGHBOUR) } : {}),
    ...(tellsNext ? { next: next.slice(0, LONGEST_NEIGHBOUR) } : {}),
  };
}

const present = (name: string, list: readonly unknown[]): object => (list.length > 0 ? { [name]: list } : {});

const nameOf = ({ zh, en }: RenderedName): object => ({ zh, en });

/** @param batch - with at least one segment that needs the service. */
export function composeMessage(batch: readonly EngineRequest[], context: EngineContext): ComposedMessage {
  const segments = new Map<string, Segment>();
  const items = batch.flatMap((request, index) => {
    const id = `b${index + 1}`;
    const asked = request.segments.filter(needsService).map((segment, at) => {
      const name = `${id}s${at + 1}`;
      segments.set(name, segment);
      return { id: name, zh: segment.text.trim() };
    });
    if (asked.length === 0) return [];
    const { kind, mood, earlier } = request;
    const before = earlier ? { earlier: { en: earlier.target, findings: earlier.findings } } : {};
    return [{ id, kind, tense: TENSES[mood], ...neighboursOf(batch, index), ...before, segments: asked }];
  });
  const { title, year, names = [] } = context;
  const message = {
    document: { title, ...(year === undefined ? {} : { year }) },
    style: styleOf(context),
    ...present('terms', termsOf(batch)),
    ...present('names', names.map(nameOf)),
    ...present('defined', definedIn(batch)),
    ...present('examples', examplesOf(batch)),
    items,
  };
  return { text: JSON.stringify(message), segments };
}
