/** @module Passive sentences where the Chinese names nobody, and *we* where English has no passive. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../../src/engines/create-engine.js';
import { readSentence } from '../../../../src/engines/grammar/clause/read-sentence.js';
import { composeSentence } from '../../../../src/engines/grammar/discourse/compose-sentence.js';
import { WE } from '../../../../src/engines/grammar/discourse/sentence-group.js';
import type { Tense } from '../../../../src/engines/grammar/english/context.js';
import { nominal, verbal, words } from '../../../../src/engines/grammar/english/nodes.js';
import { withoutDoer } from '../../../../src/engines/grammar/discourse/without-doer.js';
import type { GrammarData } from '../../../../src/engines/grammar/grammar-data.js';

describe('sentences without a doer', () => {
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(fileURLToPath(new URL('../../../../glossary', import.meta.url)));
  }, 60_000);

  const passive = (chinese: string, tense: Tense = 'past'): string =>
    composeSentence(readSentence(chinese, data).units, { tense, subject: WE, withoutDoer: true });

  it.each([
    ['完善管理制度。', 'The management system was improved.'],
    ['完善管理制度，开展检查26次。', 'The management system was improved and 26 inspections were conducted.'],
    ['在2022年，建成公园3个。', 'In 2022, three parks were built.'],
    ['未受理投诉。', 'No complaints were accepted.'],
  ])('%s', (chinese, english) => {
    expect(passive(chinese)).toBe(english);
  });

  it('gives each predicate its own subject, number and auxiliary', () => {
    expect(passive('落实责任制，加强队伍建设，建成公园3个。', 'future')).toBe(
      'The responsibility system will be implemented, team building will be strengthened, and three parks will be built.',
    );
  });

  it('says of the object what is said of the doer: continue', () => {
    expect(passive('继续加强执法监督。')).toBe(
      'The oversight of law enforcement continued to be strengthened.',
    );
  });

  it('turns a result that hangs on the doer as well', () => {
    expect(passive('完善管理制度，提高群众法律意识。')).toBe(
      "The management system was improved and people's legal awareness was raised.",
    );
  });

  it('keeps we where there is no object, or no passive', () => {
    expect(passive('积极配合市司法局开展工作。')).toMatch(/^We actively cooperated with /);
    expect(passive('使群众满意。')).toBe('We made the people satisfied.');
    expect(passive('使群众满意，建成公园3个。')).toBe(
      'We made the people satisfied and three parks were built.',
    );
  });

  it('leaves alone whom the Chinese names', () => {
    expect(passive('我镇召开会议，部署工作。')).toMatch(/^Our town held /);
    expect(passive('我们完善管理制度。')).toBe('We improved the management system.');
  });
});

describe('withoutDoer', () => {
  const object = { node: nominal('system') };
  const english = (verb: string, ...rest: readonly { readonly words: string }[]) =>
    verbal([{ verb }, object, ...rest]);
  const subjects = (node: ReturnType<typeof english>) =>
    withoutDoer([{ english: node, tense: 'past' }], [], WE).statements.map(({ subject }) => subject);

  it('passes over states and modals', () => {
    expect(subjects(english('improve'))).toEqual([object.node]);
    expect(subjects(english('have'))).toEqual([WE]);
    expect(subjects(english('must'))).toEqual([WE]);
    expect(subjects({ ...english('cross'), alwaysActive: true })).toEqual([WE]);
  });

  it('tells particles from prepositions', () => {
    const withWords = (text: string) => subjects(verbal([{ verb: 'carry' }, { words: text }, object]));
    expect(withWords('out')).toEqual([object.node]);
    expect(withWords('on with')).toEqual([WE]);
  });

  it('takes no words for an object', () => {
    expect(subjects(verbal([{ verb: 'improve' }, { node: words('it all') }]))).toEqual([WE]);
  });
});
