/** @module The embedded engine: a weighted synchronous grammar over a lattice of words. */
import { formatOutlineNumber, normalizeForMatching, parseOutlineNumber } from '../../language/zh/index.js';
import type { Engine, EngineRequest, EngineResult } from '../engine.js';
import { withAbbreviations } from './abbreviations.js';
import { LaterMentions } from './clause/later-mentions.js';
import { isRunInHeading } from './clause/run-in-heading.js';
import { readSentence, uncertainStretches } from './clause/read-sentence.js';
import {
  composeHeading,
  composeSentence,
  composeTitle,
  type SentenceContext,
} from './discourse/compose-sentence.js';
import { tenseOf } from './discourse/mood.js';
import { WE } from './discourse/sentence-group.js';
import type { Expectation } from './clause/parse-clause.js';
import type { GrammarData } from './grammar-data.js';

const HEADINGS = new Set(['title', 'heading', 'attachment', 'caption', 'tableCell']);

/** A heading that ends with a stop, or runs over several sentences, is a paragraph. */
function isHeading(request: EngineRequest): boolean {
  const text = request.segments.map((segment) => segment.text).join('');
  return HEADINGS.has(request.kind) && !/[。；]/.test(text);
}

/** Text that still carries its outline number keeps it, written the English way; run-in 一是 is the grammar's. */
function takeNumber(text: string): { readonly number: string; readonly rest: string } {
  const dashes = /^[—–]+/.exec(text)?.[0] ?? '';
  if (dashes) return { number: '— ', rest: text.slice(dashes.length) };
  const parsed = parseOutlineNumber(text);
  if (!parsed || parsed.numbering.style === 'clause' || parsed.numbering.style === 'ordinal')
    return { number: '', rest: text };
  return { number: `${formatOutlineNumber(parsed.numbering)} `, rest: parsed.rest };
}

const expectationOf = (kind: EngineRequest['kind'], isHeadline: boolean): Expectation =>
  kind === 'title' ? 'title' : isHeadline ? 'heading' : 'clause';

function translateRequest(request: EngineRequest, shared: GrammarData): EngineResult {
  const data = withAbbreviations(request.abbreviations ?? [], shared);
  const uncertain: string[] = [];
  let characters = 0;
  const heading = isHeading(request);
  // A heading stands by itself, and says its terms in full.
  const mentions = heading ? undefined : new LaterMentions(request.named ?? []);
  const segments = request.segments.map(({ id, text }, index) => {
    const { number, rest } = takeNumber(normalizeForMatching(text).text.trim());
    characters += rest.length;
    const { units, readings } = readSentence(rest, data, expectationOf(request.kind, heading), 0, mentions);
    uncertain.push(...uncertainStretches(readings));
    if (heading)
      return {
        id,
        target: number + (request.kind === 'title' ? composeTitle(units) : composeHeading(units)),
      };
    const numbered = number !== '' || request.numbering !== undefined;
    if (index === 0 && request.segments.length > 1 && numbered && isRunInHeading(rest, units))
      return { id, target: `${number + composeHeading(units)}.` };
    const context: SentenceContext = { tense: tenseOf(request.mood), subject: WE };
    return { id, target: number + composeSentence(units, context) };
  });
  const doubtful = uncertain.reduce((sum, stretch) => sum + stretch.length, 0);
  return {
    id: request.id,
    segments,
    confidence: characters === 0 ? 1 : 1 - doubtful / characters,
    uncertain,
  };
}

/** The engine over loaded data. */
export function createGrammarEngine(data: GrammarData): Engine {
  return {
    id: 'grammar',
    specificationVersion: 1,
    capabilities: { offline: true, deterministic: true, maximumBatch: 64 },
    doTranslate: async (batch) => batch.map((request) => translateRequest(request, data)),
  };
}
