/** @module Names in pinyin: the surname first, the given name in one word, an apostrophe in Xi'an. */
import { charactersToPinyin, personToPinyin } from '../../../language/zh/pinyin.js';
import { surnameLength } from '../../../language/zh/surnames.js';
import type { Issue, IssueFix } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** A capitalised word; a hyphen may part its syllables. */
const CAPITALISED = /\b\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?\b/gu;
/** A capitalised word that could lack its apostrophe: a vowel inside. */
const ONE_WORD = /\b\p{Lu}\p{Ll}*[aeo]\p{Ll}*\b/gu;
/** The syllables of pinyin, loosely: what is no row of them is no name to look at. */
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|an|ao|ng|a|e|n|u)?|u(?:ang|an|ai|ng|a|o|e|i|n)?|[aeo](?:ng|[ino])?|er)';
const PINYIN_WORDS = new RegExp(`^(?:${SYLLABLE})+(?:[ -](?:${SYLLABLE})+)*$`, 'iu');
/** A syllable that opens with a vowel after another one. */
const INNER_VOWEL = new RegExp(`^(?:${SYLLABLE})+[aeo](?:ng|[ino])?(?:${SYLLABLE})*$`, 'iu');
/** A surname, a given name of two syllables; a given name of one cannot be split. */
const LONGEST_NAME = 4;

export const pinyinNames: Check = ({ source, target }) => {
  const words = possibleNames(target);
  const single = [...target.matchAll(ONE_WORD)].filter(([text]) => INNER_VOWEL.test(text));
  if (words.length === 0 && single.length === 0) return [];
  return [...wrongNames(source, words), ...missingApostrophes(source, single)];
};

interface Place {
  readonly text: string;
  readonly start: number;
}

/** Two or three capitalised words in a row that read like pinyin. */
function possibleNames(target: string): readonly Place[] {
  const words = [...target.matchAll(CAPITALISED)].map((match) => ({ text: match[0], start: match.index }));
  return words.flatMap((first, index) =>
    [1, 2].flatMap((more) => {
      const last = words[index + more];
      if (last === undefined) return [];
      const text = target.slice(first.start, last.start + last.text.length);
      const isRow = text.split(' ').length === more + 1;
      return isRow && PINYIN_WORDS.test(text) ? [{ text, start: first.start }] : [];
    }),
  );
}

const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Spellings that are wrong for a name of the Chinese, and the right one. */
function wrongSpellings(zh: string): readonly (readonly [wrong: string, right: string])[] {
  const right = personToPinyin(zh);
  const [surname = '', given = ''] = right.split(' ');
  const length = surnameLength(zh, 0);
  const syllables = charactersToPinyin(zh.slice(length));
  if (given === '' || syllables.length !== zh.length - length) return [];
  const forms = [`${given} ${surname}`];
  if (syllables.length === 2) {
    const [first = '', second = ''] = syllables;
    forms.push(`${surname} ${big(first)} ${big(second)}`, `${surname} ${big(first)}-${second}`);
    forms.push(`${surname} ${big(first)}-${big(second)}`, `${big(first)}-${second} ${surname}`);
  }
  return forms.filter((form) => form !== right).map((form) => [form, right]);
}

function namesIn(source: string): readonly string[] {
  const names = new Set<string>();
  for (const [run] of source.matchAll(HAN_RUN)) {
    for (let start = 0; start < run.length - 1; start += 1) {
      const surname = surnameLength(run, start);
      if (surname === 0) continue;
      for (const given of [1, 2]) {
        const end = start + surname + given;
        if (end <= run.length && surname + given <= LONGEST_NAME) names.add(run.slice(start, end));
      }
    }
  }
  return [...names];
}

function wrongNames(source: string, found: readonly Place[]): readonly Issue[] {
  if (found.length === 0) return [];
  const wrong = new Map(namesIn(source).flatMap(wrongSpellings));
  return found.flatMap((place) => {
    const expected = wrong.get(place.text);
    // What is right for one name of the Chinese is not wrong for another.
    if (expected === undefined || [...wrong.values()].includes(place.text)) return [];
    return [nameIssue(place, expected)];
  });
}

function missingApostrophes(source: string, found: readonly RegExpMatchArray[]): readonly Issue[] {
  if (found.length === 0) return [];
  const right = new Map<string, string>();
  for (const [run] of source.matchAll(HAN_RUN)) {
    const syllables = charactersToPinyin(run);
    if (syllables.length !== run.length) continue;
    syllables.forEach((second, index) => {
      const first = syllables[index - 1];
      if (first === undefined || !/^[aeo]/u.test(second)) return;
      const joined = first + second;
      right.set(joined, `${first}'${second}`);
    });
  }
  return found.flatMap((match) => {
    const form = right.get(match[0].toLowerCase());
    if (form === undefined) return [];
    const expected = form.charAt(0).toUpperCase() + form.slice(1);
    // Some places are known without it: Boao.
    return [
      createIssue('pinyin-names', {
        key: 'name-apostrophe',
        type: 'formatting',
        severity: 'info',
        actual: match[0],
        expected,
      }),
    ];
  });
}

function nameIssue({ text: actual, start }: Place, expected: string): Issue {
  const fix: IssueFix = { start, end: start + actual.length, text: expected };
  return createIssue('pinyin-names', { key: 'name-order', type: 'formatting', actual, expected, fix });
}
