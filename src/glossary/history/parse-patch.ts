/** @module The changed lines of patches that `git log` and `git diff` print without context. */

export interface Commit {
  readonly hash: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
}

export interface PatchLine {
  /** Absent for what is not committed yet. */
  readonly commit?: Commit;
  /** From the root of the repository. */
  readonly path: string;
  readonly side: 'before' | 'after';
  readonly text: string;
}

/** Opens the line that names a commit: no line of a patch begins with it. */
const COMMIT_MARK = '\u001e';
const FIELD_MARK = '\u001f';

/** For `--format`. */
export const COMMIT_FORMAT = '%x1e%H%x1f%an%x1f%aI%x1f%s';

/** `"b/a file"` and `b/file`; a deleted file is named by its old side. */
function pathOf(line: string): string | undefined {
  const name = line
    .slice(4)
    .replace(/\t$/, '')
    .replace(/^"(.*)"$/, '$1');
  return name === '/dev/null' ? undefined : name.slice(2);
}

class PatchReader {
  readonly lines: PatchLine[] = [];
  #commit: Commit | undefined;
  #path = '';
  #isInHunk = false;

  read(line: string): void {
    if (line.startsWith(COMMIT_MARK)) this.#begin(line);
    else if (line.startsWith('diff --git ')) this.#isInHunk = false;
    else if (line.startsWith('@@ ')) this.#isInHunk = true;
    else if (!this.#isInHunk && /^(?:---|\+\+\+) /.test(line)) this.#path = pathOf(line) ?? this.#path;
    else if (this.#isInHunk && /^[+-]/.test(line)) this.#add(line);
  }

  #begin(line: string): void {
    const [hash = '', author = '', date = '', subject = ''] = line.slice(1).split(FIELD_MARK);
    this.#commit = { hash, author, date, subject };
    this.#isInHunk = false;
  }

  #add(line: string): void {
    this.lines.push({
      ...(this.#commit ? { commit: this.#commit } : {}),
      path: this.#path,
      side: line.startsWith('+') ? 'after' : 'before',
      text: line.slice(1).replace(/\r$/, ''),
    });
  }
}

export function parsePatch(patch: string): readonly PatchLine[] {
  const reader = new PatchReader();
  for (const line of patch.split('\n')) reader.read(line);
  return reader.lines;
}
