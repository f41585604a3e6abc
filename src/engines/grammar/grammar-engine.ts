/** @module The embedded engine: a weighted synchronous grammar over a lattice of words. */
import type { Speller } from '../../glossary/spelling/speller.js';
import { respelt } from '../../glossary/spelling/respelt-term.js';
import { titleCase } from '../../language/en/index.js';
import { namesDocument } from '../../language/zh/document-kinds.js';
import { normalizeForMatching } from '../../language/zh/index.js';
import { DEFAULT_STYLE, type EditionStyle } from '../edition-style.js';
import type { Engine, EngineContext, EngineRequest, EngineResult } from '../engine.js';
import { withAbbreviations } from './abbreviations.js';
import { buildId } from './build-id.js';
import type { ClauseUnit } from './clause/clause-unit.js';
import { LaterMentions } from './clause/later-mentions.js';
import { isRunInHeading } from './clause/run-in-heading.js';
import { readSentence, uncertainStretches } from './clause/read-sentence.js';
import { composeHeading, composeTitle } from './discourse/compose-heading.js';
import { composeSentence, type SentenceContext } from './discourse/compose-sentence.js';
import { tenseOf } from './discourse/mood.js';
import { WE } from './discourse/sentence-group.js';
import type { English } from './english/nodes.js';
import { withIssuerPlace } from './issuers/issuer-place.js';
import { takeMarks } from './kept-marks.js';
import { issuerEnglish } from './issuers/issuer-english.js';
import type { Expectation } from './clause/parse-clause.js';
import { sentenceConfidence } from './confidence.js';
import type { GrammarData } from './grammar-data.js';
import { takeNumber } from './take-number.js';

const HEADINGS = new Set(['title', 'heading', 'attachment', 'caption', 'tableCell', 'signature', 'date']);
/** 青政〔2024〕3号 alone is no sentence. */
const DOCUMENT_NUMBER = /^\p{Script=Han}{1,10}[〔[（(]\d{4}[〕\]）)]第?\d+号$/u;

/** A heading that ends with a stop, or runs over several sentences, is a paragraph. */
function isHeading(request: EngineRequest): boolean {
  const text = request.segments.map((segment) => segment.text).join('');
  if (DOCUMENT_NUMBER.test(text)) return true;
  return HEADINGS.has(request.kind) && !/[。；]/.test(text);
}

/** A title that names a kind of document is a noun; 云溪县开展普法活动 says who does what. */
function expectationOf(kind: EngineRequest['kind'], isHeadline: boolean, text: string): Expectation {
  if (kind === 'title') return namesDocument(text) ? 'title' : 'heading';
  return isHeadline && kind !== 'caption' ? 'heading' : 'clause';
}

/** What holds for all blocks of the document. */
interface Editing {
  readonly style: EditionStyle;
  readonly subject: English;
  readonly spell: Speller | undefined;
}

function editingOf({ style, issuers = [] }: EngineContext, data: GrammarData): Editing {
  const chosen = { ...DEFAULT_STYLE, ...style };
  const issuer = chosen.subject === 'name' ? issuerEnglish(issuers, data) : undefined;
  return {
    style: chosen,
    subject: issuer ?? WE,
    spell: chosen.spelling === 'british' ? data.toBritish() : undefined,
  };
}

/** What one sentence became. */
interface TranslatedSentence {
  readonly target: string;
  readonly confidence: number;
  readonly characters: number;
  readonly uncertain: readonly string[];
}

/** Reads the sentences of one block, in order. */
class BlockTranslator {
  private readonly isHeading: boolean;
  private readonly mentions: LaterMentions | undefined;

  constructor(
    private readonly request: EngineRequest,
    private readonly data: GrammarData,
    private readonly editing: Editing,
  ) {
    this.isHeading = isHeading(request);
    // A heading stands by itself, and says its terms in full.
    this.mentions = this.isHeading ? undefined : new LaterMentions(request.named ?? []);
  }

  sentence(text: string, index: number): TranslatedSentence {
    const marked = takeMarks(normalizeForMatching(text).text.trim(), this.request.kind === 'attachment');
    if (marked.text === '' && marked.before !== '') return this.untouched(marked.before);
    const { number, rest } = takeNumber(marked.text);
    const expected = expectationOf(this.request.kind, this.isHeading, rest);
    const { units, readings } = readSentence(rest, this.data, expected, 0, this.mentions);
    return {
      target: marked.before + number + this.compose(rest, units, index, number !== '') + marked.after,
      confidence: sentenceConfidence(readings, units).score,
      characters: rest.length,
      uncertain: uncertainStretches(readings),
    };
  }

  private untouched(text: string): TranslatedSentence {
    return { target: text.trim(), confidence: 1, characters: 0, uncertain: [] };
  }

  private heading(units: readonly ClauseUnit[]): string {
    const { kind } = this.request;
    if (kind === 'title') return composeTitle(units);
    const heading = composeHeading(units);
    // Whoever signs is named as a body is: People's Government.
    const isName = kind === 'signature' || (kind === 'heading' && this.editing.style.headings === 'title');
    return isName ? titleCase(heading) : heading;
  }

  private compose(rest: string, units: readonly ClauseUnit[], index: number, hasNumber: boolean): string {
    const { request } = this;
    if (this.isHeading) return this.heading(units);
    const numbered = hasNumber || request.numbering !== undefined;
    if (index === 0 && request.segments.length > 1 && numbered && isRunInHeading(rest, units))
      return `${composeHeading(units)}.`;
    const { style, subject } = this.editing;
    const context: SentenceContext = {
      tense: tenseOf(request.mood),
      subject,
      withoutDoer: style.subject === 'passive',
    };
    return composeSentence(units, context);
  }
}

/** Long sentences weigh more: there is more of them to revise. */
function meanConfidence(sentences: readonly TranslatedSentence[]): number {
  const characters = sentences.reduce((sum, each) => sum + each.characters, 0);
  if (characters === 0) return 1;
  const weighed = sentences.reduce((sum, each) => sum + each.confidence * each.characters, 0);
  return Math.round((100 * weighed) / characters) / 100;
}

function translateRequest(request: EngineRequest, shared: GrammarData, editing: Editing): EngineResult {
  const { spell } = editing;
  const data = withAbbreviations(request.abbreviations ?? [], shared);
  const block = new BlockTranslator(request, data, editing);
  const sentences = request.segments.map(({ text }, index) => block.sentence(text, index));
  return {
    id: request.id,
    segments: request.segments.map(({ id }, index) => {
      const { target = '', confidence = 0 } = sentences[index] ?? {};
      return { id, target: spell?.(target) ?? target, confidence };
    }),
    ...(spell ? { terms: request.terms.map((annotation) => respelt(annotation, spell)) } : {}),
    confidence: meanConfidence(sentences),
    uncertain: sentences.flatMap((sentence) => sentence.uncertain),
  };
}

/** Of the build and of all data that can touch the block, by its own text or by what the document has defined. */
function dataFingerprint(
  { segments, abbreviations = [] }: EngineRequest,
  { issuers = [], style }: EngineContext,
  data: GrammarData,
): string {
  const texts = [
    ...segments.map(({ text }) => text),
    ...abbreviations.flatMap(({ before, written }) => [before, written]),
    ...issuers,
  ];
  const spelling = style?.spelling === 'british' ? data.britishSpellings() : '';
  return `${buildId()} ${data.fingerprintOf(texts.join('\n'))} ${spelling}`;
}

/** The engine over loaded data. */
export function createGrammarEngine(data: GrammarData): Engine {
  return {
    id: 'grammar',
    specificationVersion: 1,
    capabilities: {
      offline: true,
      deterministic: true,
      maximumBatch: 64,
      acceptsFindings: false,
      reportsNames: false,
    },
    fingerprint: buildId(),
    fingerprintOf: (request, context) => dataFingerprint(request, context, data),
    doTranslate: async (batch, context) => {
      const editing = editingOf(context, data);
      const placed = withIssuerPlace(context.issuers ?? [], data);
      return { results: batch.map((request) => translateRequest(request, placed, editing)) };
    },
  };
}
