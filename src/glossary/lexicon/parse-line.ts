/** @module One line of a lexicon file to an entry, or to findings that name the column. */
import type { GlossaryCode, GlossaryFinding } from '../finding.js';
import { chineseFaults, englishFaults } from '../text-faults.js';
import type { TextFault } from '../text-faults.js';
import { markFaults } from './english-marks.js';
import { LEXICON_PARTS_OF_SPEECH } from './lexicon-entry.js';
import type { LexiconEntry, LexiconPartOfSpeech } from './lexicon-entry.js';
import { parseFeatures } from './parse-features.js';

export interface ParsedLexiconLine {
  /** Absent for comments, blank lines and lines with an error. */
  readonly entry?: LexiconEntry;
  readonly findings: readonly GlossaryFinding[];
}

const EMPTY: ParsedLexiconLine = { findings: [] };
const KNOWN: ReadonlySet<string> = new Set(LEXICON_PARTS_OF_SPEECH);
/** Categories whose English may open with an article that belongs to the phrase ("a number of"). */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['Q', 'D', 'C', 'T', 'S', 'AP', 'PP', 'P']);

/**
 * Parses `pos zh en [features]`, tab-separated.
 * @param text - the line without its line end.
 * @param file - where it stands, for the entry and the findings.
 * @param line - counted from 1.
 */
export function parseLexiconLine(text: string, file: string, line: number): ParsedLexiconLine {
  if (text === '' || text.startsWith('#') || text.trim() === '') return EMPTY;
  const cells = text.split('\t');
  const [pos = '', zh = '', en = '', features = ''] = cells;
  const where = { file, line };
  // A measure word that English drops may end after its Chinese.
  if (cells.length < (pos === 'M' ? 2 : 3) || cells.length > 4) {
    const values = { actual: String(cells.length), expected: '3–4' };
    return { findings: [finding(where, 0, { code: 'column-count', severity: 'error', offset: 0, values })] };
  }
  if (!isPartOfSpeech(pos)) {
    const values = { value: pos, known: LEXICON_PARTS_OF_SPEECH.join(' ') };
    return { findings: [finding(where, 0, { code: 'pos-unknown', severity: 'error', offset: 0, values })] };
  }
  return parseCells(where, pos, zh, en, features);
}

function parseCells(
  where: { readonly file: string; readonly line: number },
  pos: LexiconPartOfSpeech,
  zh: string,
  en: string,
  cell: string,
): ParsedLexiconLine {
  const parsed = parseFeatures(cell, pos);
  const zhStart = pos.length + 1;
  const enStart = zhStart + zh.length + 1;
  const findings: GlossaryFinding[] = [];
  const add = (start: number, faults: readonly TextFault[]): void => {
    for (const fault of faults) findings.push(finding(where, start, fault));
  };
  if (zh === '') add(zhStart, [empty('zh')]);
  add(zhStart, chineseFaults(zh));
  if (en === '' && !mayVanish(pos, parsed.features)) add(enStart, [empty('en')]);
  add(enStart, englishFaults(en, WITH_ARTICLE.has(pos)));
  add(enStart, markFaults(en, pos, parsed.features));
  add(enStart + en.length + 1, parsed.faults);
  if (parsed.example !== undefined && !parsed.example.includes(zh)) {
    const offset = cell.lastIndexOf(parsed.example);
    const values = { zh, example: parsed.example };
    add(enStart + en.length + 1, [{ code: 'example-without-word', severity: 'warning', offset, values }]);
  }
  if (findings.some((each) => each.severity === 'error')) return { findings };
  const example = parsed.example === undefined ? {} : { example: parsed.example };
  return { entry: { pos, zh, en, features: parsed.features, ...example, ...where }, findings };
}

/** Measure words and light adverbs may have no English at all. */
function mayVanish(pos: LexiconPartOfSpeech, features: Readonly<Record<string, string | true>>): boolean {
  return pos === 'M' || (pos === 'D' && features['light'] === true);
}

function isPartOfSpeech(text: string): text is LexiconPartOfSpeech {
  return KNOWN.has(text);
}

function empty(cell: string): TextFault {
  const code: GlossaryCode = 'cell-empty';
  return { code, severity: 'error', offset: 0, values: { cell } };
}

function finding(
  where: { readonly file: string; readonly line: number },
  start: number,
  fault: TextFault,
): GlossaryFinding {
  const { code, severity, values } = fault;
  return { ...where, column: start + fault.offset + 1, code, severity, values };
}
