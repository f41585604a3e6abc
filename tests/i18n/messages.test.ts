import { describe, expect, it } from '@jest/globals';
import { GLOSSARY_CODES } from '../../src/glossary/finding.js';
import { english } from '../../src/i18n/catalogues/en/index.js';
import { chinese } from '../../src/i18n/catalogues/zh-CN/index.js';
import { createMessages, detectLanguage } from '../../src/i18n/index.js';

const base = (key: string): string => key.replace(/_(?:one|other)$/, '');
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].toSorted();

describe('the catalogues', () => {
  it.each(Object.keys(english) as (keyof typeof english)[])(
    '%s has the same keys in both languages',
    (namespace) => {
      const keys = [...new Set(Object.keys(english[namespace]).map(base))].toSorted();
      expect(Object.keys(chinese[namespace]).toSorted()).toEqual(keys);
    },
  );

  it.each(Object.keys(english) as (keyof typeof english)[])(
    '%s fills the same values in both languages',
    (namespace) => {
      const translated: Record<string, string> = chinese[namespace];
      for (const [key, text] of Object.entries(english[namespace])) {
        expect({ key, values: placeholders(translated[base(key)] ?? '') }).toEqual({
          key,
          values: placeholders(text),
        });
      }
    },
  );

  it('words every finding code of the language data', () => {
    expect(Object.keys(english.glossary).toSorted()).toEqual(GLOSSARY_CODES.toSorted());
  });
});

describe('createMessages', () => {
  it('chooses the English plural by the count', () => {
    const messages = createMessages('en');
    expect(messages('cli:glossary-findings', { count: 1 })).toBe('1 fault found.');
    expect(messages('cli:glossary-findings', { count: 3 })).toBe('3 faults found.');
  });

  it('has one form in Chinese', () => {
    expect(createMessages('zh-CN')('cli:glossary-findings', { count: 1 })).toBe('发现 1 个问题。');
  });

  it('words an issue, and leaves its text unescaped', () => {
    const issue = { message: { key: 'han-left', values: { actual: '<法>' } } };
    expect(createMessages('en').issue(issue)).toBe('Chinese left in the English: “<法>”.');
    expect(createMessages('zh-CN').issue(issue)).toBe('英文中残留汉字：“<法>”。');
  });

  it('keeps colons and dots of values', () => {
    const finding = { code: 'term-duplicate', values: { value: '法', first: 'a.csv:3' } } as const;
    expect(createMessages('en').finding(finding)).toContain('a.csv:3');
  });
});

describe('detectLanguage', () => {
  it.each([
    [undefined, {}, 'en'],
    ['zh-CN', { DUIZHAO_LANG: 'en' }, 'zh-CN'],
    [undefined, { DUIZHAO_LANG: 'zh', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [undefined, { LC_ALL: '', LANG: 'zh_TW' }, 'zh-CN'],
    [undefined, { LANG: 'C.UTF-8' }, 'en'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  ])('--lang %s in %j gives %s', (option, environment, expected) => {
    expect(detectLanguage(option, environment)).toBe(expected);
  });

  it('refuses an unknown language that was asked for', () => {
    expect(() => detectLanguage('fr', {})).toThrow(
      expect.objectContaining({ code: 'LANGUAGE_UNKNOWN', exitCode: 2 }),
    );
  });
});
