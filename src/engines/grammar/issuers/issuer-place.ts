/** @module The bare name of the issuer's place, which its own document uses as a word: 平安青溪 of 青溪镇. */
import { placeToPinyin } from '../../../language/zh/index.js';
import { nominal } from '../english/nodes.js';
import type { GrammarData } from '../grammar-data.js';
import { DocumentDictionary } from '../lattice/document-dictionary.js';
import { lazily } from '../lattice/dictionary.js';
import { featureBits } from '../rules/features.js';
import { categoryId } from '../rules/symbols.js';

/** The last place of a name, whatever larger ones stand before it. */
const PLACE = /^(?:\p{Script=Han}{2,8}[省市州盟])?(\p{Script=Han}{2,3}?)(?:县|市|区|镇|乡|街道|村|旗)/u;

/** As a listed place costs, so that 青溪 is not read character by character. */
const COST = 0.8;

/**
 * The data with the bare name of the first issuer whose place no dictionary knows.
 * @param issuers - Chinese names, the most telling first
 */
export function withIssuerPlace(issuers: readonly string[], data: GrammarData): GrammarData {
  const names = issuers.flatMap((issuer) => PLACE.exec(issuer)?.[1] ?? []);
  const name = names.find((each) => !each.includes('我'));
  if (name === undefined || data.dictionary.get(name) || data.gazetteer.lookup(name).length > 0) return data;
  const dictionary = new DocumentDictionary(data.dictionary);
  dictionary.add(name, {
    symbol: categoryId('N'),
    features: featureBits('place', 'proper'),
    cost: COST,
    english: lazily(() => nominal(placeToPinyin(name), { countability: 'proper', nounClass: 'place' })),
    source: 'lexicon',
    origin: 'name of the issuer',
  });
  return { ...data, dictionary };
}
