import { describe, expect, it } from '@jest/globals';
import { findRendering, toWords } from '../../../../src/language/en/rendering/find-rendering.js';
import { wordStem } from '../../../../src/language/en/rendering/word-stem.js';

describe('wordStem', () => {
  it.each([
    ['implement', 'implements', 'implemented', 'implementing'],
    ['policy', 'policies'],
    ['make', 'makes', 'made', 'making'],
    ['plan', 'plans', 'planned', 'planning'],
    ['build', 'built', 'building'],
    ['uphold', 'upheld', 'upholding'],
    ['process', 'processes', 'processed'],
    ['agency', 'agencies', 'agencies’', "agency's"],
    ['analysis', 'analyses'],
    ['person', 'people'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['free', 'freed'],
  ])('%s and its forms share a stem', (word, ...forms) => {
    expect(forms.map(wordStem)).toEqual(forms.map(() => wordStem(word)));
  });

  it.each([
    ['administer', 'administration'],
    ['law', 'lawful'],
    ['find', 'found'],
    ['new', 'news'],
    ['party', 'part'],
    ['public', 'publicity'],
  ])('%s and %s do not', (left, right) => {
    expect(wordStem(left)).not.toBe(wordStem(right));
  });
});

describe('findRendering', () => {
  it('gives the place in the text', () => {
    const text = 'It imposed nine administrative penalties.';
    const [span] = findRendering(toWords(text), 'administrative penalty');
    expect(text.slice(span?.start, span?.end)).toBe('administrative penalties');
  });

  it('does not inflect what must not be used', () => {
    expect(findRendering(toWords('It was cadred.'), 'cadre', false)).toEqual([]);
    expect(findRendering(toWords('Two cadres came.'), 'cadre', false)).toHaveLength(1);
  });
});
