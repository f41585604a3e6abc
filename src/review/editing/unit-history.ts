/** @module Earlier versions of units, a line each beside the pairs: what a change replaced can be brought back whole. */
import { appendFile, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { TranslationUnit } from '../../model/index.js';
import { systemCodeOf } from '../../stages/output-error.js';
import { writeAtomically } from '../../stages/export/index.js';
import type { UnitVersion } from '../api/units.js';
import { markOf } from './unit-mark.js';

/** Hidden: it is no export. */
const FILE = '.review-history.jsonl';

/** Some ten thousand versions; then the older half is dropped. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What a version brings back; comments are never taken back with it. */
type Kept = Pick<TranslationUnit, 'source' | 'target' | 'segments' | 'origin' | 'state'>;

interface Line extends Omit<UnitVersion, 'target' | 'state'> {
  readonly unit: string;
  readonly kept: Kept;
  readonly flagged: boolean;
}

export class UnitHistory {
  /** @param pathOf - the `pairs.json` of a document */
  constructor(readonly pathOf: (documentId: string) => string) {}

  /** Keeps a unit as it stands before a change. */
  async keep(documentId: string, unit: TranslationUnit, author: string | undefined): Promise<void> {
    const { id, source, target, segments, origin, state, review } = unit;
    const line: Line = {
      unit: id,
      mark: markOf(unit),
      time: new Date().toISOString(),
      ...(author === undefined ? {} : { author }),
      kept: { source, target, segments, origin, state },
      flagged: review?.flagged ?? false,
    };
    const place = this.#place(documentId);
    const size = await stat(place).then(
      (status) => status.size,
      () => 0,
    );
    if (size > MOST_BYTES) await this.#shorten(place);
    // The end of line comes first: it ends a line that a crash has left half written.
    await appendFile(place, `\n${JSON.stringify(line)}`);
  }

  /** The versions of a unit, the latest first, each text and state once. */
  async versions(documentId: string, unit: Pick<TranslationUnit, 'id' | 'source'>): Promise<UnitVersion[]> {
    const seen = new Set<string>();
    const lines = await this.#lines(documentId, unit);
    return lines.toReversed().flatMap(({ mark, time, author, kept }): UnitVersion[] => {
      const key = `${kept.state} ${kept.target}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { target, state } = kept;
      return [{ mark, time, ...(author === undefined ? {} : { author }), target, state }];
    });
  }

  /** The unit as it was when it had the mark, with the comments of now; undefined where that is not known. */
  async restored(
    documentId: string,
    unit: TranslationUnit,
    mark: string,
  ): Promise<TranslationUnit | undefined> {
    const line = (await this.#lines(documentId, unit)).find((each) => each.mark === mark);
    if (line === undefined) return undefined;
    const { review, ...rest } = unit;
    const comments = review?.comments ?? [];
    const kept = {
      ...(line.flagged && { flagged: true }),
      ...(comments.length > 0 && { comments }),
    };
    return { ...rest, ...line.kept, ...(Object.keys(kept).length > 0 && { review: kept }) };
  }

  async #lines(
    documentId: string,
    { id, source }: Pick<TranslationUnit, 'id' | 'source'>,
  ): Promise<readonly Line[]> {
    const text = await readOrNothing(this.#place(documentId));
    return text
      .split('\n')
      .filter((line) => line.includes(id))
      .flatMap(parseLine)
      .filter((line) => line.unit === id && line.kept.source === source);
  }

  #place(documentId: string): string {
    return join(dirname(this.pathOf(documentId)), FILE);
  }

  async #shorten(place: string): Promise<void> {
    const lines = (await readOrNothing(place)).split('\n');
    const text = lines.slice(Math.floor(lines.length / 2)).join('\n');
    await writeAtomically(dirname(place), new Map([[basename(place), text]]));
  }
}

async function readOrNothing(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    if (systemCodeOf(cause) === 'ENOENT') return '';
    throw cause;
  });
}

/** The last line is half written where the machine has stopped. */
function parseLine(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
