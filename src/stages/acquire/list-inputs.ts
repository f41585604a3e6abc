/** @module The documents of a folder, or the one file that was named. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { DuizhaoError } from '../../model/index.js';
import { isUrl } from './http/parse-url.js';
import { STANDARD_INPUT } from './read-input.js';
import { EARLIER_FOLDER, PROVENANCE_SUFFIX } from './store/provenance-record.js';

export const SUPPORTED_EXTENSIONS: readonly string[] = [
  '.html',
  '.htm',
  '.xhtml',
  '.txt',
  '.md',
  '.markdown',
  '.docx',
  '.pdf',
];

/** The note that tells people what a folder of documents holds is not one of the documents. */
const FOLDER_NOTE = /^readme\.(md|markdown|txt)$/i;

/** What fetching keeps beside the documents: nobody wonders why it is not read. */
function isKeptByFetching(name: string, isFolder: boolean): boolean {
  return isFolder ? name === EARLIER_FOLDER : name.endsWith(PROVENANCE_SUFFIX);
}

function isDocument(name: string): boolean {
  return (
    !name.startsWith('.') &&
    !FOLDER_NOTE.test(name) &&
    SUPPORTED_EXTENSIONS.includes(extname(name).toLowerCase())
  );
}

const PART = /^(.+)_(\d{1,2})(\.x?html?)$/i;

/** page_2.html is read with page.html where that one, or the part before it, links to a page of that number. */
async function isPart(folder: string, name: string, names: ReadonlySet<string>): Promise<boolean> {
  const [, stem = '', number = '', extension = ''] = PART.exec(name) ?? [];
  const before = [`${stem}_${Number(number) - 1}${extension}`, `${stem}${extension}`].filter((each) =>
    names.has(each),
  );
  if (!names.has(`${stem}${extension}`)) return false;
  for (const each of before) {
    const markup = await readFile(join(folder, each), 'latin1');
    if (new RegExp(`href\\s*=\\s*["']?[^"'\\s>]*[_-]${number}\\.|createPageHTML|countPage`, 'i').test(markup))
      return true;
  }
  return false;
}

/** What is the further page of another document is no document of its own. */
async function withoutParts(folder: string, names: readonly string[]): Promise<string[]> {
  const all = new Set(names);
  const arePart = await Promise.all(names.map((name) => isPart(folder, name, all)));
  return names.filter((_, index) => !arePart[index]);
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && isDocument(entry.name))
    .map((entry) => entry.name);
  const documents = await withoutParts(folder, names);
  if (documents.length > 0) return documents.toSorted().map((name) => join(folder, name));
  throw new DuizhaoError({
    code: 'INPUT_FOLDER_EMPTY',
    kind: 'input',
    message: `${folder} holds no document that can be read.`,
    cure: `Put files ending in ${SUPPORTED_EXTENSIONS.join(', ')} into it, or name a file.`,
  });
}

/**
 * What a folder holds beside documents: other files, and folders. Hidden files, the
 * note, and what fetching keeps are not counted.
 */
export async function listPassedOver(path: string): Promise<string[]> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isDirectory()) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !FOLDER_NOTE.test(name))
    .filter((entry) => entry.isDirectory() || !isDocument(entry.name))
    .filter((entry) => !isKeptByFetching(entry.name, entry.isDirectory()))
    .map((entry) => join(path, entry.name))
    .toSorted();
}

/**
 * The paths to read, sorted by name. A file is returned as it is, whatever its extension, and so are `-` and URLs.
 * README files, hidden files and subfolders of a folder are left out.
 * @throws DuizhaoError `INPUT_NOT_FOUND`, `INPUT_FOLDER_EMPTY`
 */
export async function listInputs(path: string): Promise<string[]> {
  if (path === STANDARD_INPUT || isUrl(path)) return [path];
  const status = await stat(path).catch((cause: unknown) => {
    throw new DuizhaoError({
      code: 'INPUT_NOT_FOUND',
      kind: 'input',
      message: `${path} does not exist or cannot be opened.`,
      cure: 'Check the path, or use - to read standard input.',
      cause,
    });
  });
  return status.isDirectory() ? listFolder(path) : [path];
}
