/** @module Changes of units, one after the other for each document: saved at once, none upon another unseen. */
import PQueue from 'p-queue';
import { basename, dirname } from 'node:path';
import { formatPairs } from '../../formats/json/index.js';
import { DuizhaoError, isReviewed, type Edition, type TranslationUnit } from '../../model/index.js';
import { checkUnit, contextOf, Suppressor } from '../../stages/check/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { UnitChange } from '../api/units.js';
import type { EditionFiles } from '../library/edition-files.js';
import type { ReviewServices } from '../services.js';
import { changeUnit } from './change-unit.js';
import { rememberUnit } from './remember-unit.js';
import { markOf } from './unit-mark.js';

export type ChangeResult =
  | { readonly kind: 'changed'; readonly unit: TranslationUnit }
  /** `unit` is what stands there now. */
  | { readonly kind: 'conflict'; readonly unit: TranslationUnit };

/** After the last change of a document, until the pages beside it are made anew. */
const PAGES_AFTER = 1500;

export interface UnitEditorOptions {
  readonly files: EditionFiles;
  readonly services: ReviewServices;
}

export class UnitEditor {
  readonly #queues = new Map<string, PQueue>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #options: UnitEditorOptions;

  constructor(options: UnitEditorOptions) {
    this.#options = options;
  }

  /**
   * Changes a unit, when it is still what the change was made upon.
   * @throws DuizhaoError `UNIT_UNKNOWN`, `DOCUMENT_UNKNOWN`, those of reading and writing; the file is then as it was.
   */
  change(documentId: string, unitId: string, change: UnitChange): Promise<ChangeResult> {
    return this.#inTurn(documentId, async () => {
      const { edition } = await this.#options.files.read(documentId);
      const before = unitOf(edition, unitId);
      const isRepeated = markOf(before) !== change.base;
      if (isRepeated && !isDone(before, change)) return { kind: 'conflict', unit: before };
      const unit = isRepeated ? before : this.#changed(edition, before, change);
      const changed = withUnit(edition, unit);
      if (!isRepeated) await this.#write(documentId, changed);
      // Also for a change that is repeated: it may be, because the memory could not be written the first time.
      if (isReviewed(unit)) rememberUnit(this.#options.services, changed, unit.id);
      this.#makePagesSoon(documentId);
      return { kind: 'changed', unit };
    });
  }

  /** @throws DuizhaoError `UNIT_UNKNOWN`, `DOCUMENT_UNKNOWN` */
  async find(
    documentId: string,
    unitId: string,
  ): Promise<{ readonly edition: Edition; readonly unit: TranslationUnit }> {
    const { edition } = await this.#options.files.read(documentId);
    return { edition, unit: unitOf(edition, unitId) };
  }

  /** Makes the pages that wait, and waits for them. */
  async close(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((id) => this.#makePages(id)));
    await Promise.all([...this.#queues.values()].map((queue) => queue.onIdle()));
  }

  #inTurn<Result>(documentId: string, work: () => Promise<Result>): Promise<Result> {
    const queue = this.#queues.get(documentId) ?? new PQueue({ concurrency: 1 });
    this.#queues.set(documentId, queue);
    return queue.add(work);
  }

  /** With what the checks find in it, but for what a person has suppressed. */
  #changed(edition: Edition, before: TranslationUnit, change: UnitChange): TranslationUnit {
    const { author, suppressions } = this.#options.services;
    const unit = changeUnit(before, change, { author, time: new Date().toISOString() });
    const { pairs } = withUnit(edition, unit);
    const checked = { ...unit, issues: checkUnit(unit, contextOf(pairs)) };
    const suppressed = new Suppressor(suppressions).suppress({ ...edition, pairs: [checked] });
    return suppressed.edition.pairs[0] ?? checked;
  }

  async #write(documentId: string, edition: Edition): Promise<void> {
    const path = this.#options.files.pathOf(documentId);
    await writeAtomically(dirname(path), new Map([[basename(path), formatPairs(edition)]]));
    this.#options.files.forget(documentId);
  }

  #makePagesSoon(documentId: string): void {
    clearTimeout(this.#waiting.get(documentId));
    const timer = setTimeout(() => void this.#makePages(documentId).catch(() => undefined), PAGES_AFTER);
    this.#waiting.set(documentId, timer);
  }

  #makePages(documentId: string): Promise<void> {
    clearTimeout(this.#waiting.get(documentId));
    this.#waiting.delete(documentId);
    return this.#inTurn(documentId, async () => {
      const { edition } = await this.#options.files.read(documentId);
      await this.#options.services.writePages(this.#options.files.pathOf(documentId), edition);
      this.#options.files.forget(documentId);
    });
  }
}

/** A change that arrives twice, as after a lost answer, is no conflict. */
const isDone = (unit: TranslationUnit, { target, state, flagged, comment }: UnitChange): boolean =>
  comment === undefined &&
  (target ?? unit.target) === unit.target &&
  (state ?? unit.state) === unit.state &&
  (flagged ?? unit.review?.flagged ?? false) === (unit.review?.flagged ?? false);

/** The English title goes with the pair it was made of. */
function withUnit(edition: Edition, unit: TranslationUnit): Edition {
  const before = unitOf(edition, unit.id);
  const pairs = edition.pairs.map((pair) => (pair.id === unit.id ? unit : pair));
  const isTitle = unit.kind === 'title' && edition.document.titleEnglish === before.target;
  if (!isTitle) return { ...edition, pairs };
  return { ...edition, document: { ...edition.document, titleEnglish: unit.target }, pairs };
}

function unitOf({ pairs }: Edition, id: string): TranslationUnit {
  const unit = pairs.find((pair) => pair.id === id);
  if (unit !== undefined) return unit;
  throw new DuizhaoError({
    code: 'UNIT_UNKNOWN',
    kind: 'usage',
    message: `The document has no unit "${id.slice(0, 80)}".`,
    cure: 'Load the document again: it may have been translated anew.',
  });
}
