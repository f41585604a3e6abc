/** @module The sentences of an edition as units of a memory. */
import { documentKind } from '../language/zh/document-kinds.js';
import { documentYear } from './document-year.js';
import {
  isReviewed,
  type Edition,
  type MemoryUnitInput,
  type SegmentPair,
  type TranslationUnit,
} from '../model/index.js';

/** What an edition does not say of itself. */
export interface EditionUnitDefaults {
  /** ISO 8601: when the edition was written. */
  readonly changedAt: string;
  readonly glossaryVersion?: string | undefined;
  readonly author?: string | undefined;
  /** Take what came from a memory too, for a file that must hold the whole edition. @default false */
  readonly includesMatches?: boolean;
}

export interface EditionUnits {
  readonly units: readonly MemoryUnitInput[];
  /** Sentences without English, by the ids of their pairs. */
  readonly untranslated: readonly string[];
  /** Sentences whose English is from a memory, unreviewed: it has them already. */
  readonly fromMemory: number;
}

interface Part {
  readonly pair: TranslationUnit;
  readonly segment: Pick<SegmentPair, 'source' | 'target' | 'match'>;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A pair by sentences; as one where its English was changed as a whole, or stands with one of its sentences only. */
function partsOf(pair: TranslationUnit): readonly Part[] {
  const filled = pair.segments.filter(({ source }) => source.trim() !== '');
  const joined = filled.map(({ target }) => target).join('');
  const isWhole = filled.length === 0 || squeeze(joined) !== squeeze(pair.target);
  const isUneven = filled.some(({ target }) => target.trim() === '') && pair.target.trim() !== '';
  if (isWhole || isUneven) return [{ pair, segment: { source: pair.source, target: pair.target } }];
  return filled.map((segment) => ({ pair, segment }));
}

function originOf({ origin }: TranslationUnit): Pick<MemoryUnitInput, 'origin'> {
  if (origin.kind !== 'engine') return { origin: { kind: origin.kind === 'human' ? 'human' : 'import' } };
  return {
    origin: origin.engine === undefined ? { kind: 'engine' } : { kind: 'engine', engine: origin.engine },
  };
}

/** An engine's English is a draft until a person has read it. */
function stateOf(pair: TranslationUnit): MemoryUnitInput['state'] {
  if (pair.state === 'reviewed' || pair.state === 'final') return pair.state;
  return pair.origin.kind === 'human' ? 'translated' : 'draft';
}

function detailsOf({ document }: Edition, { changedAt, glossaryVersion, author }: EditionUnitDefaults) {
  const { siteName, issuer } = document.metadata;
  const year = documentYear(document);
  const site = siteName ?? issuer;
  const documentType = documentKind(document.title);
  return {
    changedAt,
    documentId: document.id,
    documentTitle: document.title,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(site === undefined ? {} : { site }),
    ...(documentType === undefined ? {} : { documentType }),
    ...(glossaryVersion === undefined ? {} : { glossaryVersion }),
    ...(author === undefined ? {} : { author }),
  };
}

/** Each sentence with its neighbours, those of the blocks before and after included. */
export function unitsOfEdition(edition: Edition, defaults: EditionUnitDefaults): EditionUnits {
  const parts = edition.pairs.flatMap(partsOf);
  const details = detailsOf(edition, defaults);
  const untranslated: string[] = [];
  let fromMemory = 0;
  const units = parts.flatMap(({ pair, segment }, index): MemoryUnitInput[] => {
    if (segment.source.trim() === '') return [];
    if (segment.target.trim() === '') {
      untranslated.push(pair.id);
      return [];
    }
    const isKnown = segment.match !== undefined || pair.origin.kind.startsWith('memory');
    if (isKnown && !isReviewed(pair) && !(defaults.includesMatches ?? false)) {
      fromMemory += 1;
      return [];
    }
    const [previous, next] = [parts[index - 1]?.segment.source, parts[index + 1]?.segment.source];
    return [
      {
        source: segment.source,
        target: segment.target,
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
        ...originOf(pair),
        state: stateOf(pair),
        ...details,
        unitId: pair.id,
      },
    ];
  });
  return { units, untranslated, fromMemory };
}
