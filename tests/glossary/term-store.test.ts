import { describe, expect, it } from '@jest/globals';
import { createTermBase } from '../../src/glossary/term-base.js';
import { createTermStore } from '../../src/glossary/term-store.js';
import { makeTerm } from './make-term.js';

const store = createTermStore(
  createTermBase([
    makeTerm('行政处罚案件', 'administrative penalty case', {
      plural: 'administrative penalty cases',
      short: 'penalty case',
      variants: ['处罚案件'],
    }),
    makeTerm('法治', 'rule of law', { number: 'mass' }),
    makeTerm('标准', 'criterion', { plural: 'criteria' }),
    makeTerm('教育：一.二', 'education', { number: 'mass', domain: 'a:b.c' }),
    makeTerm('变量', 'value of {{x}} and $t(法治)', { number: 'mass' }),
    makeTerm('国务院', 'State Council', { number: 'singular', partOfSpeech: 'proper' }),
  ]),
);

describe('TermStore', () => {
  it.each([
    ['行政处罚案件', { count: 9 }, 'administrative penalty cases'],
    ['行政处罚案件', { count: 1 }, 'administrative penalty case'],
    ['行政处罚案件', { count: 0 }, 'administrative penalty cases'],
    ['行政处罚案件', {}, 'administrative penalty case'],
    ['处罚案件', { count: 2 }, 'administrative penalty cases'],
    ['行政处罚案件', { mention: 'later' }, 'penalty case'],
    ['行政处罚案件', { mention: 'later', count: 3 }, 'penalty cases'],
    ['行政处罚案件', { form: 'title', count: 2 }, 'Administrative Penalty Cases'],
    ['行政处罚案件', { form: 'title', mention: 'later' }, 'Penalty Case'],
    ['法治', { count: 5 }, 'rule of law'],
    ['法治', { form: 'title' }, 'Rule of Law'],
    ['法治', { mention: 'later' }, 'rule of law'],
    ['标准', { count: 2 }, 'criteria'],
    ['国务院', { count: 2 }, 'State Council'],
  ] as const)('t(%s, %j) is %s', (zh, options, expected) => {
    expect(store.t(zh, options)).toBe(expected);
  });

  it('takes colons and full stops in keys and domains, and braces in English, as they are', () => {
    expect(store.t('教育：一.二', { count: 2 })).toBe('education');
    expect(store.t('变量')).toBe('value of {{x}} and $t(法治)');
  });

  it('says nothing of a term it does not have', () => {
    expect(store.t('没有')).toBeUndefined();
  });

  it('renders what the preferred row says when a domain has two', () => {
    const old = makeTerm('法', 'rule', { status: 'deprecated' });
    const base = createTermBase([makeTerm('法', 'law', { plural: 'laws' }), old]);
    expect(createTermStore(base).t('法', { count: 2 })).toBe('laws');
  });
});
