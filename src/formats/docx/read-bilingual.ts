/** @module Reads `bilingual.docx` as reviewers give it back: tracked changes accepted, comments as notes. */
import type { UnitState } from '../../model/index.js';
import { exchangeError, foreignFile, refuseDoubles } from '../interchange/exchange-error.js';
import type { ExchangeFile, ExchangeUnit } from '../interchange/exchange-file.js';
import { parseXml } from '../xml/parse-xml.js';
import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { unpackZip } from '../zip/unpack.js';
import { isJoined, paragraphText } from './word-text.js';

const STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

const PARTS = /^word\/(?:document|comments)\.xml$/u;

interface FoundRow {
  readonly number: number;
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Word puts cells and rows into content controls and smart tags, which stand for what is in them. */
const paragraphsOf = (cell: XmlElement): string[] => {
  const texts: string[] = [];
  let joined = '';
  for (const paragraph of descendantsNamed(cell, 'p')) {
    joined += paragraphText(paragraph);
    if (isJoined(paragraph)) continue;
    texts.push(joined);
    joined = '';
  }
  return joined === '' ? texts : [...texts, joined];
};

const isDeleted = (row: XmlElement): boolean =>
  childrenNamed(row, 'trPr').some((properties) => elementsOf(properties).some(({ name }) => name === 'del'));

/** Everything below, not only what `descendantsNamed` finds before it stops. */
function referencesIn(parent: XmlElement): string[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === 'commentReference' ? [child.attributes['id'] ?? ''] : referencesIn(child),
  );
}

function rowsOf(document: XmlElement, comments: ReadonlyMap<string, string>): FoundRow[] {
  return descendantsNamed(document, 'tr')
    .filter((row) => !isDeleted(row))
    .map((row, index) => ({
      number: index + 1,
      cells: descendantsNamed(row, 'tc').map(paragraphsOf),
      notes: referencesIn(row).flatMap((id) => comments.get(id) ?? []),
    }));
}

function commentsOf(part: XmlElement | undefined): Map<string, string> {
  const comments = part === undefined ? [] : descendantsNamed(part, 'comment');
  return new Map(
    comments.map((comment) => [
      comment.attributes['id'] ?? '',
      descendantsNamed(comment, 'p').map(paragraphText).join('\n').trim(),
    ]),
  );
}

function stateOf(cell: readonly string[], place: string): UnitState | undefined {
  const text = cell
    .find((each) => each.trim() !== '')
    ?.trim()
    .toLowerCase();
  if (text === undefined) return undefined;
  const state = STATES.find((each) => each === text);
  if (state) return state;
  throw exchangeError(
    'EXCHANGE_STATE_UNKNOWN',
    `${place}: there is no state "${text}".`,
    `Write one of: ${STATES.join(', ')}; findings and remarks below it in the cell.`,
  );
}

/** The mark is the last paragraph of the first cell: the id, and the base where it was not removed. */
function unitOf({ number, cells, notes }: FoundRow, input: string): ExchangeUnit[] {
  const mark = cells[0]?.findLast((text) => text.trim() !== '')?.trim() ?? '';
  const [id, base] = mark.split(/\s+/u);
  const [, source, target, state = []] = cells;
  // A row that a reviewer has added, a line of signatures for one, is no pair.
  if (!id || (cells[0]?.length ?? 0) < 2 || source === undefined || target === undefined) return [];
  const found = stateOf(state, `${input}, row ${number}`);
  return [
    {
      id,
      source: source.join('\n'),
      target: target.join('\n'),
      sentences: [],
      ...(found === undefined ? {} : { state: found }),
      ...(base === undefined ? {} : { base }),
      notes,
    },
  ];
}

/**
 * The pairs of the table.
 * @throws DuizhaoError `DOCX_BROKEN`, `EXCHANGE_FOREIGN`, `EXCHANGE_ID_TWICE`, `EXCHANGE_STATE_UNKNOWN`, and what `unpackZip`
 * and `parseXml` throw.
 */
export function readBilingualDocx(bytes: Uint8Array, input: string): ExchangeFile {
  const parts = unpackZip(bytes, { isWanted: (name) => PARTS.test(name), input });
  const part = (name: string): XmlElement | undefined => {
    const content = parts.get(`word/${name}.xml`);
    return content === undefined ? undefined : parseXml(content, `${input}/word/${name}.xml`);
  };
  const document = part('document');
  if (!document) {
    throw exchangeError(
      'DOCX_BROKEN',
      `${input} is no Word document.`,
      'Save it again as .docx in the program that made it.',
    );
  }
  const rows = rowsOf(document, commentsOf(part('comments')));
  const headAt = rows.findIndex(
    ({ cells }) => cells[0]?.[0]?.trim() === 'No' && cells[2]?.[0]?.trim() === 'English',
  );
  const head = rows[headAt];
  if (!head) throw foreignFile(input, 'table with the columns "No" and "English"');
  const units = rows.slice(headAt + 1).flatMap((row) => unitOf(row, input));
  if (units.length === 0) throw foreignFile(input, 'rows with the marks of pairs');
  const documentId = head.cells[0]?.[1]?.trim();
  return { ...(documentId ? { documentId } : {}), units: refuseDoubles(units, input) };
}
