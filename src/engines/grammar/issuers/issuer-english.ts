/** @module The issuer of a document as the subject of its sentences: "the town", "the bureau", "the State Council". */
import { nominal, type English } from '../english/nodes.js';
import type { GrammarData } from '../grammar-data.js';

type Known = Pick<GrammarData, 'issuers' | 'dictionary'>;

/** The government of a place acts as the place: 青溪镇人民政府 is "the town". */
const GOVERNMENT = /(?:人民)?政府$/;

function byEnding(name: string, { issuers }: Known): English | undefined {
  for (let start = 0; start < name.length; start++) {
    const english = issuers.get(name.slice(start));
    if (english)
      return nominal(english, { determiner: 'the', number: 'singular', nounClass: 'organization' });
  }
  return undefined;
}

/** The official English of a name that says nothing by its ending: 国务院. */
function byTerm(name: string, { dictionary }: Known): English | undefined {
  const term = dictionary.get(name)?.find(({ source }) => source === 'term');
  const english = term?.english();
  return english?.kind === 'nominal' && english.countability === 'proper'
    ? { ...english, nounClass: 'organization' }
    : undefined;
}

/** The first of the names that is known; nothing where none is. */
export function issuerEnglish(names: readonly string[], data: Known): English | undefined {
  for (const name of names) {
    const english = byEnding(name.replace(GOVERNMENT, ''), data) ?? byTerm(name, data);
    if (english) return english;
  }
  return undefined;
}
