/** @module A Chinese sentence as clause units: run-in numbering taken off, clauses cut and parsed. */
import { inPresent } from '../english/context.js';
import { words } from '../english/nodes.js';
import { realise } from '../english/realise.js';
import type { GrammarData } from '../grammar-data.js';
import { composeHeading } from '../discourse/compose-heading.js';
import { clauseUnit, type ClauseUnit } from './clause-unit.js';
import { gatherPurposes } from './gather-purposes.js';
import type { LaterMentions } from './later-mentions.js';
import { isLastResort, leavesOf } from './leaves.js';
import { parseClause, type ClauseReading, type Expectation } from './parse-clause.js';
import type { TranslatePhrase } from '../lattice/recognisers/recogniser.js';
import { spell } from '../lattice/last-resort.js';
import { splitClauses } from './split-clauses.js';

const RUN_IN = /^(?:([一二三四五六七八九十])(?:是|要)|第([一二三四五六七八九十])[，,]?)(?=\S{2})/;
/** 第一， and 首先， number the clause after the comma. */
const RUN_IN_ALONE = /^第([一二三四五六七八九十])$/;
const ORDINAL_CHARACTERS = '一二三四五六七八九十';

/** 培训时间：names what follows: a short stretch before a colon is read as a noun where it can be one. */
const LONGEST_LABEL = 6;
const isLabel = (clause: string, mark: string): boolean => mark === '：' && clause.length <= LONGEST_LABEL;

export interface SentenceReading {
  readonly units: readonly ClauseUnit[];
  readonly readings: readonly ClauseReading[];
}

/** Reads phrases inside quotes and brackets with the same grammar. */
export function phraseTranslator(data: GrammarData, depth = 0): TranslatePhrase {
  return (chinese, expected) => {
    const known = data.dictionary.get(chinese)?.find((reading) => reading.source === 'term');
    if (known) return known.english();
    if (depth > 2) return words(spell(chinese));
    const { units } = readSentence(chinese, data, expected, depth + 1);
    const [only] = units;
    if (units.length === 1 && only && only.kind === 'noun') return only.english;
    if (units.length === 1 && only)
      return words(realise(only.english, only.kind === 'predicate' ? 'base' : 'finite', inPresent('plural')));
    return words(composeHeading(units));
  };
}

/** Cuts and parses a sentence. */
export function readSentence(
  sentence: string,
  data: GrammarData,
  expected: Expectation = 'clause',
  depth = 0,
  mentions?: LaterMentions,
): SentenceReading {
  const translate = phraseTranslator(data, depth);
  const units: ClauseUnit[] = [];
  const readings: ClauseReading[] = [];
  let announced: number | undefined;
  for (const { text, mark } of splitClauses(sentence)) {
    const alone = RUN_IN_ALONE.exec(text);
    if (alone && mark === '，') {
      announced = ORDINAL_CHARACTERS.indexOf(alone[1] ?? '') + 1;
      continue;
    }
    const runIn = RUN_IN.exec(text);
    const ordinal = runIn ? ORDINAL_CHARACTERS.indexOf(runIn[1] ?? runIn[2] ?? '') + 1 : announced;
    announced = undefined;
    const clause = runIn ? text.slice(runIn[0].length) : text;
    const parsed = parseClause(clause, data, translate, isLabel(clause, mark) ? 'title' : expected);
    const reading = mentions?.apply(parsed) ?? parsed;
    readings.push(reading);
    units.push(clauseUnit(reading, mark, ordinal));
  }
  return { units: gatherPurposes(units), readings };
}

/** The Chinese that only last resorts could render. */
export function uncertainStretches(readings: readonly ClauseReading[]): readonly string[] {
  return readings.flatMap((reading) =>
    reading.phrases
      .flatMap((phrase) => leavesOf(phrase.item))
      .filter(isLastResort)
      .map((edge) => reading.text.slice(edge.start, edge.end)),
  );
}
