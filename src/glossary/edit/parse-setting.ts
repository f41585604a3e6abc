/** @module An edit as it is typed: `<term>=<English>` or `<term>#<column>=<value>`. */
import { normalizeForMatching } from '../../language/zh/normalize.js';
import { splitList, TERM_COLUMNS, type TermColumn } from '../terms/columns.js';
import { idsOf, type TermEdit } from './apply-edits.js';
import { editError } from './edit-error.js';
import { locatedRows, type TermFiles } from './term-files.js';

const SETTING = /^(?<term>[^=#]+)(?:#(?<column>[^=]*))?=(?<value>.*)$/su;

/** What a term becomes that the glossary has not. */
export interface NewTermDefaults {
  /** Without it, a term that is not there is an error. */
  readonly domain: string | undefined;
}

function columnOf(name: string, setting: string): TermColumn {
  const column = TERM_COLUMNS.find((each) => each === name);
  if (column) return column;
  throw editError(
    'SETTING_INVALID',
    `"${setting}" names the column "${name}", which there is not.`,
    `Choose from: ${TERM_COLUMNS.join(', ')}.`,
  );
}

/** People leave quotation marks out, or type a variant. */
function refuseVariant(term: string, files: TermFiles): void {
  const key = normalizeForMatching(term).text;
  const row = locatedRows(files).find(({ cells }) =>
    [cells.zh, ...splitList(cells.variants)].some((zh) => normalizeForMatching(zh).text === key),
  );
  if (!row) return;
  throw editError(
    'TERM_UNKNOWN',
    `There is no term "${term}"; it is a variant of "${row.cells.zh}".`,
    `Edit that one: '${row.cells.zh}=…'`,
  );
}

function added(term: string, column: TermColumn, value: string, { domain }: NewTermDefaults): TermEdit {
  if (domain === undefined || column !== 'en') {
    throw editError(
      'TERM_UNKNOWN',
      `There is no term "${term}".`,
      'Find it with "duizhao glossary find", or name the --domain that it is to be added to.',
    );
  }
  const cells = { zh: term, en: value, pos: 'noun', domain, authority: 'house', status: 'preferred' };
  return { kind: 'add', cells };
}

/**
 * The edit that a setting asks for. The term is its Chinese, or `<domain>/<Chinese>` where several domains have it.
 * @throws DuizhaoError `SETTING_INVALID`, `TERM_UNKNOWN` or `TERM_AMBIGUOUS`.
 */
export function parseSetting(setting: string, files: TermFiles, defaults: NewTermDefaults): TermEdit {
  const groups = SETTING.exec(setting)?.groups;
  if (!groups) {
    throw editError(
      'SETTING_INVALID',
      `"${setting}" is no edit.`,
      'Write <term>=<English>, or <term>#<column>=<value>.',
    );
  }
  const { term = '', column: name = 'en', value = '' } = groups;
  const column = columnOf(name, setting);
  const [id, second] = idsOf(files, term.trim());
  if (id === undefined) refuseVariant(term.trim(), files);
  if (id === undefined) return added(term.trim(), column, value.trim(), defaults);
  if (second !== undefined) {
    throw editError(
      'TERM_AMBIGUOUS',
      `Several domains have the term "${term}": ${idsOf(files, term.trim()).join(', ')}.`,
      'Name it with its domain: <domain>/<term>=<English>.',
    );
  }
  return { kind: 'set', id, cells: { [column]: value.trim() } };
}
