/** @module Tests of src/language/en/inflection.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  indefiniteArticle,
  inflectVerb,
  pluralizeHead,
  pluralizeNoun,
} from '../../../src/language/en/index.js';

describe('inflectVerb', () => {
  it.each([
    ['be', 'is', 'are', 'was', 'were', 'being', 'been'],
    ['have', 'has', 'have', 'had', 'had', 'having', 'had'],
    ['do', 'does', 'do', 'did', 'did', 'doing', 'done'],
    ['undertake', 'undertakes', 'undertake', 'undertook', 'undertook', 'undertaking', 'undertaken'],
    ['oversee', 'oversees', 'oversee', 'oversaw', 'oversaw', 'overseeing', 'overseen'],
    ['uphold', 'upholds', 'uphold', 'upheld', 'upheld', 'upholding', 'upheld'],
    ['overcome', 'overcomes', 'overcome', 'overcame', 'overcame', 'overcoming', 'overcome'],
    ['broadcast', 'broadcasts', 'broadcast', 'broadcast', 'broadcast', 'broadcasting', 'broadcast'],
    ['rebuild', 'rebuilds', 'rebuild', 'rebuilt', 'rebuilt', 'rebuilding', 'rebuilt'],
    ['carry', 'carries', 'carry', 'carried', 'carried', 'carrying', 'carried'],
    ['lie', 'lies', 'lie', 'lay', 'lay', 'lying', 'lain'],
  ])('conjugates %s', (lemma, third, plural, past, pastPlural, gerund, participle) => {
    expect(inflectVerb(lemma, 'present-third')).toBe(third);
    expect(inflectVerb(lemma, 'present-plural')).toBe(plural);
    expect(inflectVerb(lemma, 'past')).toBe(past);
    expect(inflectVerb(lemma, 'past-plural')).toBe(pastPlural);
    expect(inflectVerb(lemma, 'gerund')).toBe(gerund);
    expect(inflectVerb(lemma, 'participle')).toBe(participle);
    expect(inflectVerb(lemma, 'base')).toBe(lemma);
  });

  it.each([
    ['regulate', 'regulating', 'regulated'],
    ['plan', 'planning', 'planned'],
    ['open', 'opening', 'opened'],
    ['develop', 'developing', 'developed'],
    ['cancel', 'canceling', 'canceled'],
    ['focus', 'focusing', 'focused'],
    ['benefit', 'benefiting', 'benefited'],
    ['refer', 'referring', 'referred'],
    ['control', 'controlling', 'controlled'],
    ['equip', 'equipping', 'equipped'],
    ['submit', 'submitting', 'submitted'],
    ['monitor', 'monitoring', 'monitored'],
    ['target', 'targeting', 'targeted'],
    ['visit', 'visiting', 'visited'],
    ['limit', 'limiting', 'limited'],
    ['model', 'modeling', 'modeled'],
    ['offer', 'offering', 'offered'],
    ['train', 'training', 'trained'],
    ['review', 'reviewing', 'reviewed'],
    ['fix', 'fixing', 'fixed'],
    ['employ', 'employing', 'employed'],
    ['agree', 'agreeing', 'agreed'],
    ['guarantee', 'guaranteeing', 'guaranteed'],
    ['traffic', 'trafficking', 'trafficked'],
    ['quiz', 'quizzing', 'quizzed'],
    ['die', 'dying', 'died'],
    ['fine-tune', 'fine-tuning', 'fine-tuned'],
    ['re-examine', 're-examining', 're-examined'],
    ['stop', 'stopping', 'stopped'],
    ['transfer', 'transferring', 'transferred'],
    ['program', 'programming', 'programmed'],
    ['dye', 'dyeing', 'dyed'],
    ['co-chair', 'co-chairing', 'co-chaired'],
    ['publicize', 'publicizing', 'publicized'],
    ['supply', 'supplying', 'supplied'],
    ['act', 'acting', 'acted'],
    ['issue', 'issuing', 'issued'],
    ['argue', 'arguing', 'argued'],
    ['look', 'looking', 'looked'],
  ])('spells the endings of %s', (lemma, gerund, past) => {
    expect(inflectVerb(lemma, 'gerund')).toBe(gerund);
    expect(inflectVerb(lemma, 'past')).toBe(past);
    expect(inflectVerb(lemma, 'participle')).toBe(past);
  });

  it.each([
    ['focus', 'focuses'],
    ['establish', 'establishes'],
    ['go', 'goes'],
    ['radio', 'radios'],
    ['tax', 'taxes'],
    ['employ', 'employs'],
    ['study', 'studies'],
  ])('gives the third person of %s', (lemma, third) => {
    expect(inflectVerb(lemma, 'present-third')).toBe(third);
  });

  it('never returns an empty form and always ends gerunds in -ing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (lemma) => {
        expect(inflectVerb(lemma, 'gerund')).toMatch(/ing$/);
        expect(inflectVerb(lemma, 'present-third').length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('pluralizeNoun', () => {
  it.each(
    (
      'analysis/analyses criterion/criteria county/counties staff/staff person/people half/halves leaf/leaves ' +
      'hero/heroes church/churches box/boxes key/keys policy/policies basis/bases crisis/crises axis/axes ' +
      'policeman/policemen spokeswoman/spokeswomen human/humans German/Germans photo/photos bureau/bureaus ' +
      'focus/focuses campus/campuses bus/buses stomach/stomachs index/indexes matrix/matrices medium/media NGO/NGOs ' +
      'SME/SMEs follow-up/follow-ups passer-by/passers-by mother-in-law/mothers-in-law roof/roofs belief/beliefs ' +
      'secretary-general/secretaries-general quiz/quizzes law/laws series/series means/means yuan/yuan ' +
      'Person/People County/Counties process/processes chairperson/chairpersons proof/proofs cliff/cliffs ' +
      'self-assessment/self-assessments by-law/by-laws'
    )
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s becomes %s', (singular, plural) => {
    expect(pluralizeNoun(singular)).toBe(plural);
  });
});

describe('pluralizeHead', () => {
  it.each([
    ['area of weakness', 'areas of weakness'],
    ['administrative law enforcement case', 'administrative law enforcement cases'],
    ["people's congress deputy", "people's congress deputies"],
    ['*rule and *regulation', 'rules and regulations'],
    ['party *member in good standing', 'party members in good standing'],
    ['issue related to livelihood', 'issues related to livelihood'],
    ['person responsible for safety', 'people responsible for safety'],
    ['county (city, district)', 'counties (cities, districts)'],
    ['state-owned enterprise (SOE)', 'state-owned enterprises (SOEs)'],
    ['committee (at the town level)', 'committees (at the town level)'],
    ['case', 'cases'],
  ])('%s becomes %s', (singular, plural) => {
    expect(pluralizeHead(singular)).toBe(plural);
  });

  it('takes another marker', () => {
    expect(pluralizeHead('+head of office', '+')).toBe('heads of office');
  });
});

describe('indefiniteArticle', () => {
  it.each(
    (
      'hour honest heir honorary FBI MPA EU NPC LED X-ray A-share e-commerce 8 80,000 11 18 11th 18-month 1800s ' +
      'office unintended unimportant umbrella urban usher utmost herb SOE RMB R&D N95 onerous initiative HSBC 8.5 ' +
      '11,000 “open” (integrated) Uzbek ASEAN hourly'
    ).split(' '),
  )('an %s', (next) => {
    expect(indefiniteArticle(next)).toBe('an');
  });

  it.each(
    (
      'university European one-stop once-in-a-lifetime unit uniform unified unanimous use useful usual utility UN US ' +
      'NATO SARS house herbivore history 1 110 118 1,100 7 180 1,800 U-turn B-share 5G case union user unique ' +
      'eulogy Uyghur UAV'
    ).split(' '),
  )('a %s', (next) => {
    expect(indefiniteArticle(next)).toBe('a');
  });
});
