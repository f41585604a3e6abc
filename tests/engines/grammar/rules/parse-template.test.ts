/** @module The English side of rules. */
import { describe, expect, it } from '@jest/globals';
import { parseTemplate } from '../../../../src/engines/grammar/rules/parse-template.js';

const slot = (number: number, form?: string, head = false) => ({ slot: number - 1, form, head });

describe('parseTemplate', () => {
  it.each([
    ['$1', [slot(1)]],
    ['$1^', [slot(1, undefined, true)]],
    ['$2:ing', [slot(2, 'gerund')]],
    ['$2^:base', [slot(2, 'base', true)]],
    ['$1^ $2', [slot(1, undefined, true), slot(2)]],
    ['$1, $2', [slot(1), { words: ',' }, slot(2)]],
    ['$1:to; $2', [slot(1, 'to'), { words: ';' }, slot(2)]],
    ['*provide $2 for $1', [{ verb: 'provide' }, slot(2), { words: 'for' }, slot(1)]],
    [
      '*plan, *study and *do $1',
      [{ verb: 'plan' }, { words: ',' }, { verb: 'study' }, { words: 'and' }, { verb: 'do' }, slot(1)],
    ],
    ['more  than $1', [{ words: 'more' }, { words: 'than' }, slot(1)]],
    [',', [{ words: ',' }]],
    ['', []],
  ])('reads %j', (text, tokens) => {
    expect(parseTemplate(text, 2)).toEqual(tokens);
  });

  it.each([
    ['ing', 'gerund'],
    ['to', 'to'],
    ['base', 'base'],
    ['en', 'participle'],
    ['pres', 'present'],
    ['fin', 'finite'],
    ['np', 'phrase'],
    ['bare', 'bare'],
    ['mod', 'modifier'],
    ['gen', 'possessive'],
    ['pred', 'predicative'],
    ['adv', 'adverb'],
    ['act', 'action'],
  ])('knows the form :%s', (name, form) => {
    expect(parseTemplate(`$1:${name}`, 1)).toEqual([slot(1, form)]);
  });

  it.each([
    ['$3', 'slot $3 has no symbol'],
    ['$1 $2 $3', 'slot $3 has no symbol'],
    ['$1:nope', 'unknown form ":nope"'],
    ['$one', '"$one" is not a slot'],
    ['$', '"$" is not a slot'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(parseTemplate(text, 2)).toBe(fault);
  });
});
