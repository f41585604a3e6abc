/** @module A change of the language data changes the fingerprints of just the texts that it can touch. */
import { describe, expect, it } from '@jest/globals';
import type { LexiconEntry } from '../../../src/glossary/lexicon/lexicon-entry.js';
import { ruleReader } from '../../../src/engines/grammar/grammar-data.js';
import { parseRule } from '../../../src/engines/grammar/rules/parse-rule.js';
import type { Rule } from '../../../src/engines/grammar/rules/rule.js';
import { LiteralTable } from '../../../src/engines/grammar/rules/symbols.js';
import { createDataFingerprint, type LanguageData } from '../../../src/engines/grammar/touching-data.js';
import type { Term } from '../../../src/model/index.js';

const entryOf = (zh: string, en: string, line = 1): LexiconEntry => ({
  pos: 'N',
  zh,
  en,
  features: {},
  file: 'lexicon/a.tsv',
  line,
});

const termOf = (zh: string, en: string, variants: string[] = []): Term => ({
  id: `test/${zh}`,
  zh,
  en,
  variants,
  alternatives: [],
  forbidden: [],
  partOfSpeech: 'noun',
  number: 'count',
  domain: 'test',
  authority: 'house',
  date: '',
  status: 'preferred',
  note: '',
  file: 'a.csv',
  line: 2,
});

function ruleOf(line: string): Rule {
  const parsed = parseRule(line, 'phrases/a.tsv', 1, ruleReader(new LiteralTable()));
  if (parsed === undefined || 'message' in parsed) throw new Error(`no rule: ${line}`);
  return parsed;
}

const DATA: LanguageData = {
  entries: [entryOf('会议', 'meeting'), entryOf('道路', 'road')],
  terms: [termOf('行政复议', 'administrative reconsideration', ['行政覆议'])],
  rules: [ruleOf('VP	把 NP 摆在 首位	*put $2 first	0.05	ex: 把政治建设摆在首位')],
  collocations: [],
  issuers: new Map([['局', 'bureau']]),
};

const TEXTS = ['召开会议。', '修建道路。', '办理行政复议。', '把教育摆在首位。', '水务局', '无关'];

/** Which of the texts another state of the data touches. */
function touchedBy(change: Partial<LanguageData>): string[] {
  const [before, after] = [createDataFingerprint(DATA), createDataFingerprint({ ...DATA, ...change })];
  return TEXTS.filter((text) => before(text) !== after(text));
}

describe('createDataFingerprint', () => {
  it('is the same for the same data, wherever its lines stand', () => {
    const moved = DATA.entries.map((entry) => ({ ...entry, line: entry.line + 7, file: 'lexicon/b.tsv' }));
    expect(touchedBy({ entries: moved })).toEqual([]);
  });

  it.each([
    ['a word', { entries: [entryOf('会议', 'conference'), entryOf('道路', 'road')] }, ['召开会议。']],
    ['a new word', { entries: [...DATA.entries, entryOf('修建', 'building')] }, ['修建道路。']],
    ['a word that is gone', { entries: [entryOf('会议', 'meeting')] }, ['修建道路。']],
    ['a term', { terms: [termOf('行政复议', 'administrative review')] }, ['办理行政复议。']],
    [
      'a rule with words',
      { rules: [ruleOf('VP	把 NP 摆在 首位	*give priority to $2	0.05	ex: 把政治建设摆在首位')] },
      ['把教育摆在首位。'],
    ],
    ['a rule of slots', { rules: [...DATA.rules, ruleOf('NP	NP NP	$1 $2	0.5	ex: 会议道路')] }, TEXTS],
    ['an issuer', { issuers: new Map([['局', 'office']]) }, ['水务局']],
  ])('%s touches the texts that hold it', (_, change, touched) => {
    expect(touchedBy(change)).toEqual(touched);
  });

  it('matches as the engine does: full width, white space and variant characters do not count', () => {
    const of = createDataFingerprint(DATA);
    expect(of('行政 复议')).toBe(of('行政复议'));
  });
});
