/** @module What an issuer is called as the subject of its sentences. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../../src/engines/create-engine.js';
import { inPresent } from '../../../../src/engines/grammar/english/context.js';
import { realise } from '../../../../src/engines/grammar/english/realise.js';
import type { GrammarData } from '../../../../src/engines/grammar/grammar-data.js';
import { issuerEnglish } from '../../../../src/engines/grammar/issuers/issuer-english.js';

describe('issuerEnglish', () => {
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(fileURLToPath(new URL('../../../../glossary', import.meta.url)));
  }, 60_000);

  const english = (...names: readonly string[]): string | undefined => {
    const found = issuerEnglish(names, data);
    return found && realise(found, 'phrase', inPresent('singular'));
  };

  it.each([
    ['青溪镇', 'the town'],
    ['云州市青溪镇人民政府', 'the town'],
    ['云州市政府', 'the city'],
    ['云州市司法局', 'the bureau'],
    ['云州市市场监督管理局', 'the administration'],
    ['青溪镇司法所', 'the judicial office'],
    ['云州市发展和改革委员会', 'the commission'],
    ['云州高新区管理委员会', 'the administrative committee'],
    ['东河街道办事处', 'the subdistrict'],
    ['我县', 'the county'],
    ['国务院', 'the State Council'],
  ])('%s is %s', (chinese, expected) => {
    expect(english(chinese)).toBe(expected);
  });

  it.each([['本网'], ['政府'], ['']])('%j is nobody', (chinese) => {
    expect(english(chinese)).toBeUndefined();
  });

  it('takes the first name that says something', () => {
    expect(english('本网', '云州市水务局', '我镇')).toBe('the bureau');
    expect(english()).toBeUndefined();
  });
});
