/** @module The term files of a glossary, read to be edited: with byte order marks, and not at all where one is not UTF-8. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFile } from '../read-text-files.js';
import { editError } from './edit-error.js';
import { documentRows, formatTermDocument, parseTermDocument, type DocumentRow } from './term-document.js';
import type { TermDocument } from './term-document.js';

/** The sub-folder of the glossary that holds the term files. */
export const TERMS_FOLDER = 'terms';

export interface TermFiles {
  /** The glossary's root folder. */
  readonly folder: string;
  /** By domain, in the order of the files' names. */
  readonly documents: ReadonlyMap<string, TermDocument>;
}

/** A row with the document it stands in. */
export interface LocatedRow extends DocumentRow {
  readonly domain: string;
  readonly file: string;
}

async function readExactly(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw editError('GLOSSARY_FILE_UNREADABLE', `${file} cannot be read.`, 'Check its permissions.', cause);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw editError(
      'GLOSSARY_FILE_UNREADABLE',
      `${file} is not UTF-8 text.`,
      'Save it as UTF-8; nothing has been changed.',
      cause,
    );
  }
}

/**
 * Reads `terms/*.csv`.
 * @throws DuizhaoError `GLOSSARY_FILE_UNREADABLE` or `GLOSSARY_HEADER_WRONG`.
 */
export async function readTermFiles(folder: string): Promise<TermFiles> {
  const directory = join(folder, TERMS_FOLDER);
  const names = await readdir(directory).catch((cause: unknown) => {
    throw editError(
      'GLOSSARY_FILE_UNREADABLE',
      `${directory} cannot be read.`,
      'Check the path and its permissions.',
      cause,
    );
  });
  const wanted = names.filter((name) => name.endsWith('.csv') && !name.startsWith('.')).toSorted();
  const documents = new Map<string, TermDocument>();
  for (const name of wanted) {
    const file = join(directory, name);
    documents.set(name.slice(0, -'.csv'.length), parseTermDocument(file, await readExactly(file)));
  }
  return { folder, documents };
}

/** All rows, in the order of files and lines. */
export const locatedRows = ({ documents }: TermFiles): readonly LocatedRow[] =>
  [...documents].flatMap(([domain, document]) =>
    documentRows(document).map((row) => ({ ...row, domain, file: document.file })),
  );

/** The files as the readers of the glossary take them. */
export const dataFiles = ({ documents }: TermFiles): readonly DataFile[] =>
  [...documents.values()].map((document) => ({
    file: document.file,
    text: formatTermDocument({ ...document, mark: '' }),
  }));
