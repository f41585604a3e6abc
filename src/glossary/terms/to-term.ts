/** @module A good row of a term file as a `Term`. */
import { pluralizeHead } from '../../language/en/index.js';
import type { Term, TermNumber, TermPartOfSpeech } from '../../model/index.js';
import { NUMBERS, PARTS_OF_SPEECH, STATUSES, splitList } from './columns.js';
import type { TermRow } from './read-rows.js';

/** @returns nothing when the row names an unknown part of speech, number or status. */
export function toTerm(row: TermRow): Term | undefined {
  const { cells, file, line } = row;
  const partOfSpeech = PARTS_OF_SPEECH.find((each) => each === cells.pos);
  const status = STATUSES.find((each) => each === cells.status);
  if (partOfSpeech === undefined || status === undefined) return undefined;
  const number = termNumber(partOfSpeech, cells.number);
  if (number === undefined || cells.zh === '' || cells.en === '') return undefined;
  return {
    id: `${cells.domain}/${cells.zh}`,
    zh: cells.zh,
    en: cells.en,
    ...pluralOf(cells.en, cells.plural, partOfSpeech, number),
    variants: splitList(cells.variants),
    alternatives: splitList(cells.alternatives),
    forbidden: splitList(cells.forbidden),
    ...(cells.short === '' ? {} : { short: cells.short }),
    partOfSpeech,
    number,
    domain: cells.domain,
    authority: cells.authority,
    date: cells.date,
    status,
    note: cells.note,
    file,
    line,
  };
}

/** Words that are no nouns have no number; `mass` keeps them from being counted. */
function termNumber(partOfSpeech: TermPartOfSpeech, cell: string): TermNumber | undefined {
  if (cell !== '') return NUMBERS.find((each) => each === cell);
  if (partOfSpeech === 'noun') return 'count';
  return partOfSpeech === 'proper' ? 'singular' : 'mass';
}

function pluralOf(
  en: string,
  plural: string,
  partOfSpeech: TermPartOfSpeech,
  number: TermNumber,
): { readonly plural?: string } {
  if (partOfSpeech !== 'noun' || number !== 'count') return {};
  return { plural: plural === '' ? pluralizeHead(en) : plural };
}
