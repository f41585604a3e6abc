/** @module Changes of units, one after the other for each document: saved at once, none upon another unseen. */
import PQueue from 'p-queue';
import { basename, dirname } from 'node:path';
import { formatPairs } from '../../formats/json/index.js';
import { DuizhaoError, isReviewed, type Edition, type TranslationUnit } from '../../model/index.js';
import { checkUnit, contextOf } from '../../stages/check/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { SuppressionRequest, UnitChange, UnitVersion } from '../api/units.js';
import type { EditionFiles } from '../library/edition-files.js';
import type { ReviewServices } from '../services.js';
import { changeUnit } from './change-unit.js';
import { forgetUnit, rememberUnit } from './remember-unit.js';
import { SuppressionFile } from './suppression-file.js';
import { UnitHistory } from './unit-history.js';
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
  readonly #suppressions: SuppressionFile;
  readonly #history: UnitHistory;

  constructor(options: UnitEditorOptions) {
    this.#options = options;
    this.#suppressions = new SuppressionFile(options.services.suppressions);
    this.#history = new UnitHistory((id) => options.files.pathOf(id));
  }

  /**
   * Changes a unit, when it is still what the change was made upon.
   * @throws DuizhaoError `UNIT_UNKNOWN`, `VERSION_UNKNOWN`, `DOCUMENT_UNKNOWN`, those of reading and writing; the file is
   * then as it was.
   */
  change(documentId: string, unitId: string, change: UnitChange): Promise<ChangeResult> {
    return this.#inTurn(documentId, async () => {
      const { edition } = await this.#options.files.read(documentId);
      const before = unitOf(edition, unitId);
      if (markOf(before) !== change.base) return this.#repeated(edition, before, change);
      const unit = await this.#changed(documentId, before, change);
      await this.#history.keep(documentId, before, this.#options.services.author);
      const checked = await this.#put(documentId, edition, unit);
      const isSame = isReviewed(before) && isReviewed(unit) && before.target === unit.target;
      if (isReviewed(before) && !isSame) forgetUnit(this.#options.services, edition, before.id);
      if (isReviewed(unit) && !(isSame && before.state === unit.state))
        rememberUnit(this.#options.services, checked.edition, unit.id);
      return { kind: 'changed', unit: checked.unit };
    });
  }

  /**
   * Adds a finding to those that are not to be shown, and takes it off the unit.
   * @throws DuizhaoError as `change`, and those of `SuppressionFile`
   */
  suppress(documentId: string, unitId: string, request: SuppressionRequest): Promise<TranslationUnit> {
    return this.#inTurn(documentId, async () => {
      const { edition } = await this.#options.files.read(documentId);
      const unit = unitOf(edition, unitId);
      const { author = '' } = this.#options.services;
      const date = new Date().toISOString().slice(0, 10);
      const about = { document: edition.document.id, unit: unitId, author, date };
      await this.#suppressions.add({ ...request, ...about });
      return (await this.#put(documentId, edition, unit)).unit;
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

  /**
   * What the unit was before it was changed here.
   * @throws DuizhaoError `UNIT_UNKNOWN`, `DOCUMENT_UNKNOWN`
   */
  async versions(documentId: string, unitId: string): Promise<readonly UnitVersion[]> {
    const { unit } = await this.find(documentId, unitId);
    return this.#history.versions(documentId, unit);
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

  /** A change that arrives twice, perhaps because the memory could not be written the first time. */
  #repeated(edition: Edition, unit: TranslationUnit, change: UnitChange): ChangeResult {
    if (!isDone(unit, change)) return { kind: 'conflict', unit };
    if (isReviewed(unit)) rememberUnit(this.#options.services, edition, unit.id);
    return { kind: 'changed', unit };
  }

  async #changed(documentId: string, unit: TranslationUnit, change: UnitChange): Promise<TranslationUnit> {
    const { author } = this.#options.services;
    if (change.restore === undefined)
      return changeUnit(unit, change, { author, time: new Date().toISOString() });
    const restored = await this.#history.restored(documentId, unit, change.restore);
    if (restored === undefined) throw unknownVersion();
    return restored;
  }

  /** Checks the unit and writes it in its place. */
  async #put(
    documentId: string,
    edition: Edition,
    unit: TranslationUnit,
  ): Promise<{ readonly edition: Edition; readonly unit: TranslationUnit }> {
    const pairs = edition.pairs.map((pair) => (pair.id === unit.id ? unit : pair));
    const issues = checkUnit(unit, contextOf(pairs));
    const checked = await this.#suppressions.apply(edition, { ...unit, issues });
    const changed = withUnit(edition, checked);
    const path = this.#options.files.pathOf(documentId);
    const text = formatPairs(changed);
    await writeAtomically(dirname(path), new Map([[basename(path), text]]));
    await this.#options.files.keep(documentId, changed, text);
    this.#makePagesSoon(documentId);
    return { edition: changed, unit: checked };
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
      await this.#options.files.keep(documentId, edition, formatPairs(edition));
    });
  }
}

/** A change that arrives twice, as after a lost answer, is no conflict. */
const isDone = (
  unit: TranslationUnit,
  { target, state, flagged, comment, dropComment, restore }: UnitChange,
): boolean =>
  (comment ?? dropComment ?? restore) === undefined &&
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

const unknownVersion = (): DuizhaoError =>
  new DuizhaoError({
    code: 'VERSION_UNKNOWN',
    kind: 'usage',
    message: 'This earlier version is no longer kept.',
    cure: 'Write the text again, or choose another version.',
  });

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
