/** @module What the grammar can say of documents without references: last resorts, glue, numbers, the commonest gaps. */
import { readSentence, uncertainStretches } from '../../engines/grammar/clause/read-sentence.js';
import { composeSentence } from '../../engines/grammar/discourse/compose-sentence.js';
import { WE } from '../../engines/grammar/discourse/sentence-group.js';
import type { GrammarData } from '../../engines/grammar/grammar-data.js';
import { normalizeForMatching, splitSentences } from '../../language/zh/index.js';
import type { Block } from '../../model/index.js';
import { countFigures, countHan } from '../metrics/figures.js';

/** Tense and subject change neither figures nor gaps. */
const CONTEXT = { tense: 'past', subject: WE } as const;

export interface Coverage {
  readonly documents: number;
  readonly sentences: number;
  readonly characters: number;
  /** Share of characters that only a last resort could render, 0 to 1. */
  readonly lastResortShare: number;
  /** Share of sentences with a clause that no rule covers as a whole, 0 to 1. */
  readonly gluedShare: number;
  /** Share of the figures whose value stands in the translation, 0 to 1. */
  readonly numberAccuracy: number;
  /** Han characters left in the translation. */
  readonly hanLeft: number;
  /** Sentences that lost a figure, with what was lost. */
  readonly lostFigures: readonly LostFigure[];
  /** The commonest stretches of last resort, with a clause where each stands. */
  readonly gaps: readonly Gap[];
}

export interface LostFigure {
  readonly figures: readonly string[];
  readonly chinese: string;
  readonly english: string;
}

export interface Gap {
  readonly chinese: string;
  readonly count: number;
  readonly context: string;
}

const MOST_GAPS = 40;

/** Gathers figures sentence by sentence. */
export class CoverageMeter {
  private documents = 0;
  private sentences = 0;
  private characters = 0;
  private lastResort = 0;
  private glued = 0;
  private figures = 0;
  private hanLeft = 0;
  private readonly lost: LostFigure[] = [];
  private readonly gaps = new Map<string, { count: number; context: string }>();

  constructor(private readonly data: GrammarData) {}

  /** Adds the text of a document. */
  add(blocks: readonly Pick<Block, 'text'>[]): void {
    this.documents += 1;
    for (const { text } of blocks) {
      for (const sentence of splitSentences(normalizeForMatching(text).text))
        this.addSentence(sentence.trim());
    }
  }

  private addSentence(sentence: string): void {
    if (sentence === '') return;
    const { units, readings } = readSentence(sentence, this.data);
    this.addEnglish(sentence, composeSentence(units, CONTEXT));
    this.sentences += 1;
    this.characters += sentence.length;
    if (readings.some((reading) => reading.phrases.length > 1)) this.glued += 1;
    for (const reading of readings) {
      for (const stretch of uncertainStretches([reading])) this.addGap(stretch, reading.text);
    }
  }

  private addEnglish(chinese: string, english: string): void {
    const { total, missing } = countFigures(chinese, english);
    this.figures += total;
    this.hanLeft += countHan(english);
    if (missing.length > 0) this.lost.push({ figures: missing, chinese, english });
  }

  private addGap(chinese: string, context: string): void {
    this.lastResort += chinese.length;
    const known = this.gaps.get(chinese);
    if (known) known.count += 1;
    else this.gaps.set(chinese, { count: 1, context });
  }

  result(): Coverage {
    const gaps = [...this.gaps].map(([chinese, gap]) => ({ chinese, ...gap }));
    return {
      documents: this.documents,
      sentences: this.sentences,
      characters: this.characters,
      lastResortShare: this.lastResort / Math.max(1, this.characters),
      gluedShare: this.glued / Math.max(1, this.sentences),
      numberAccuracy: 1 - this.lost.flatMap(({ figures }) => figures).length / Math.max(1, this.figures),
      hanLeft: this.hanLeft,
      lostFigures: this.lost,
      gaps: gaps.toSorted((a, b) => b.count - a.count).slice(0, MOST_GAPS),
    };
  }
}
