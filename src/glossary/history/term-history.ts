/** @module What became of a term: every commit that touched its row, and what is not committed yet. */
import { join } from 'node:path';
import { parseCsvLine } from '../edit/csv-line.js';
import { TERMS_FOLDER } from '../edit/term-files.js';
import { isCommentLine } from '../terms/comment-line.js';
import { TERM_COLUMNS, type TermColumn } from '../terms/columns.js';
import { git } from './git.js';
import { COMMIT_FORMAT, parsePatch, type Commit, type PatchLine } from './parse-patch.js';

export interface CellChange {
  readonly column: TermColumn;
  readonly before: string;
  readonly after: string;
}

export interface TermEvent {
  /** Absent for what is not committed yet. */
  readonly commit?: Commit;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Of the row after the event, or before its removal. */
  readonly path: string;
  readonly cells: Readonly<Record<string, string>>;
  /** For `changed`. */
  readonly changes: readonly CellChange[];
}

type Cells = Readonly<Record<string, string>>;

interface Row {
  readonly line: PatchLine;
  readonly cells: Cells;
}

/** Reads rows of patches by the columns that their file had at that time. */
class RowReader {
  readonly #folder: string;
  readonly #headers = new Map<string, readonly string[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async #header(revision: string, path: string): Promise<readonly string[]> {
    const name = `${revision}:${path}`;
    const known = this.#headers.get(name);
    if (known) return known;
    const text = await git(this.#folder, ['show', name]).catch(() => '');
    const first = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '' && !isCommentLine(line));
    const header = parseCsvLine(first ?? '')?.map(({ value }) => value) ?? [];
    // A file without a header that can be read has the columns of today.
    const columns = header.includes('zh') ? header : TERM_COLUMNS;
    this.#headers.set(name, columns);
    return columns;
  }

  async row(line: PatchLine): Promise<Row | undefined> {
    if (isCommentLine(line.text)) return undefined;
    const cells = parseCsvLine(line.text.replace(/^\uFEFF/, ''));
    if (!cells) return undefined;
    const revision = line.commit === undefined ? 'HEAD' : revisionOf(line.commit, line.side);
    const header = await this.#header(revision, line.path);
    return {
      line,
      cells: Object.fromEntries(header.map((name, index) => [name, cells[index]?.value ?? ''])),
    };
  }
}

const revisionOf = ({ hash }: Commit, side: PatchLine['side']): string =>
  side === 'after' ? hash : `${hash}^`;

function changesBetween(before: Cells, after: Cells): readonly CellChange[] {
  return TERM_COLUMNS.flatMap((column) => {
    const [old = '', now = ''] = [before[column], after[column]];
    return old === now ? [] : [{ column, before: old, after: now }];
  });
}

interface RowPair {
  readonly before?: Row | undefined;
  readonly after?: Row | undefined;
}

/** A row of before goes with that of its file, else with any that is left: it has moved. */
function pairRows(rows: readonly Row[]): readonly RowPair[] {
  const left = new Set(rows.filter(({ line }) => line.side === 'after'));
  const old = rows.filter(({ line }) => line.side === 'before');
  const take = (fits: (row: Row) => boolean): Row | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const same = old.map((before) => ({ before, after: take(({ line }) => line.path === before.line.path) }));
  const pairs = same.map(({ before, after }) => ({ before, after: after ?? take(() => true) }));
  return [...pairs, ...[...left].map((after) => ({ after }))];
}

/** Of one commit; nothing where the row was only written otherwise. */
function eventOf({ before, after }: RowPair): TermEvent | undefined {
  const row = after ?? before;
  if (!row) return undefined;
  const changes = before && after ? changesBetween(before.cells, after.cells) : [];
  if (before && after && changes.length === 0 && before.line.path === after.line.path) return undefined;
  const kind = !before ? 'added' : !after ? 'removed' : 'changed';
  const { commit, path } = row.line;
  return { ...(commit ? { commit } : {}), kind, path, cells: row.cells, changes };
}

/** POSIX extended regular expression that matches the text. */
const escaped = (text: string): string => text.replaceAll(/[\\.^$*+?()[\]{}|]/g, String.raw`\$&`);

const FLAGS = [
  '--unified=0',
  '--text',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

async function patchLines(folder: string, zh: string): Promise<readonly PatchLine[]> {
  const pattern = `-G${escaped(zh)}`;
  const format = `--format=${COMMIT_FORMAT}`;
  const log = await git(folder, ['log', format, '--patch', ...FLAGS, pattern, '--', '.']);
  const open = await git(folder, ['diff', 'HEAD', ...FLAGS, pattern, '--', '.']);
  return [...parsePatch(open), ...parsePatch(log)].filter(({ text }) => text.includes(zh));
}

/**
 * The events of a term, the newest first; what is not committed comes before all.
 * @param folder - the glossary's root folder.
 * @param name - `zh`, or `<domain>/<zh>`.
 * @throws DuizhaoError `GIT_MISSING` or `GLOSSARY_NO_HISTORY`.
 */
export async function termHistory(folder: string, name: string): Promise<readonly TermEvent[]> {
  const terms = join(folder, TERMS_FOLDER);
  const slash = name.indexOf('/');
  const [domain, zh] = slash < 0 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
  const reader = new RowReader(terms);
  const byCommit = new Map<string, Row[]>();
  for (const line of await patchLines(terms, zh)) {
    const row = await reader.row(line);
    if (row?.cells['zh'] !== zh || (domain !== undefined && row.cells['domain'] !== domain)) continue;
    const key = line.commit?.hash ?? '';
    byCommit.set(key, [...(byCommit.get(key) ?? []), row]);
  }
  return [...byCommit.values()].flatMap(pairRows).flatMap((pair) => eventOf(pair) ?? []);
}
