/** @module The impact of an edit for the terminal: document by document, the sentences that change. */
import { relative } from 'node:path';
import type { Messages } from '../../../i18n/index.js';
import type { DocumentImpact, Impact } from '../../../pipeline/glossary/impact/measure-impact.js';
import type { ImpactKind, UnitImpact } from '../../../pipeline/glossary/impact/unit-impact.js';
import { shown } from '../shown.js';
import { markDifference } from './mark-difference.js';
import { sideBySide } from './side-by-side.js';

export interface SentenceChange {
  readonly id: string;
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

/** The sentences of a unit whose English changes. */
export function sentenceChanges({ before, after }: UnitImpact): readonly SentenceChange[] {
  return after.segments.flatMap(({ id, source, target }, index) => {
    const old = before.segments[index]?.target ?? '';
    return old === target ? [] : [{ id, source, before: old, after: target }];
  });
}

function unitLines(impact: UnitImpact, columns: number | undefined, messages: Messages): readonly string[] {
  const { kind, before } = impact;
  const note = kind === 'english' ? '' : `  (${messages(`terms:impact-${kind}`)})`;
  const sentences = sentenceChanges(impact).flatMap((change) => [
    `    ${shown(change.source)}`,
    ...sideBySide(markDifference(shown(change.before), shown(change.after)), columns),
  ]);
  const excerpt = sentences.length > 0 ? '' : `  ${excerptOf(shown(before.source))}`;
  return [`  ${before.id}${excerpt}${note}`, ...sentences];
}

/** Enough to know the paragraph by. */
const EXCERPT_LENGTH = 24;

const excerptOf = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;

/** A path as the reader would type it. */
const shortPath = (path: string): string => relative(process.cwd(), path) || '.';

function documentLines(
  { stored, units }: DocumentImpact,
  columns: number | undefined,
  messages: Messages,
): readonly string[] {
  const { title, titleEnglish } = stored.edition.document;
  return [
    messages('terms:impact-document', {
      folder: shortPath(stored.folder),
      title: shown(title),
      english: shown(titleEnglish),
    }),
    ...units.flatMap((unit) => unitLines(unit, columns, messages)),
  ];
}

const KINDS: readonly ImpactKind[] = [
  'english',
  'annotation',
  'differs',
  'reviewed',
  'human',
  'engine',
  'failed',
];

/** How many units of each kind there are; kinds without any are left out. */
export function countKinds({ documents }: Impact): Readonly<Partial<Record<ImpactKind, number>>> {
  const all = documents.flatMap(({ units }) => units.map(({ kind }) => kind));
  const counts = KINDS.map((kind): [ImpactKind, number] => [
    kind,
    all.filter((each) => each === kind).length,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function summaryLines(impact: Impact, messages: Messages): readonly string[] {
  const counts = Object.entries(countKinds(impact)).map(([kind, count]) =>
    messages(`terms:impact-count-${kind as ImpactKind}`, { count }),
  );
  const documents = messages('terms:impact-documents', {
    count: impact.editions,
    touched: impact.documents.length,
  });
  return [documents, ...counts.map((line) => `  ${line}`)];
}

/** Every unit that the edit touches, and how many of each kind. */
export function describeImpact(impact: Impact, columns: number | undefined, messages: Messages): string {
  return [
    ...impact.documents.flatMap((document) => documentLines(document, columns, messages)),
    ...summaryLines(impact, messages),
  ].join('\n');
}
