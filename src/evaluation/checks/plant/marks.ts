/** @module Faults of marks, letters and spaces. */
import { oneOf, replaceOne, withTarget, type Planter } from '../planter.js';

const FULL_WIDTH: Readonly<Record<string, string>> = { ', ': '，', '; ': '；', ': ': '：', ' (': '（' };

export const fullWidth: Planter = (unit, choose) =>
  replaceOne(unit, /, |; |: | \(/gu, ([mark]) => FULL_WIDTH[mark] ?? mark, choose) ??
  withTarget(unit, unit.target.replace(/\.$/u, '。'));

export const unbalanced: Planter = (unit, choose) =>
  replaceOne(unit, /[()“”[\]](?!\s*$)/gu, () => '', choose) ??
  replaceOne(
    unit,
    /(?<= )\p{Ll}{5,}(?= )/gu,
    ([word]) => (choose(2) === 0 ? `(${word}` : `${word}”`),
    choose,
  );

export const quoteStyle: Planter = (unit, choose) => {
  const quoted = unit.target.match(/“[^“”]+”/gu) ?? [];
  if (quoted.length > 1) return replaceOne(unit, /“([^“”]+)”/gu, ([, text]) => `"${text ?? ''}"`, choose);
  if (quoted.length === 0) return undefined;
  return replaceOne(unit, /(?<= )\p{Ll}{4,}(?= \p{Ll})(?![^“]*”)/gu, ([word]) => `"${word}"`, choose);
};

export const endPunctuation: Planter = (unit) => {
  if (unit.kind === 'heading') return withTarget(unit, `${unit.target}.`);
  if (unit.source.endsWith('？')) return withTarget(unit, unit.target.replace(/\?$/u, '.'));
  return unit.source.endsWith('。') ? withTarget(unit, unit.target.replace(/[.]$/u, '')) : undefined;
};

export const punctuation: Planter = (unit, choose) => {
  const kinds = [
    () => replaceOne(unit, /(?<=\p{Ll})[,;](?= )/gu, ([mark]) => mark + mark, choose),
    () => replaceOne(unit, /(?<=\p{Ll})[,.;](?= |$)/gu, ([mark]) => ` ${mark}`, choose),
    () => replaceOne(unit, /(?<=\p{Ll})[,;] (?=\p{Ll})/gu, ([mark]) => mark.trim(), choose),
    () => withTarget(unit, unit.target.replace(/\.$/u, '..')),
    () => withTarget(unit, `${oneOf([', ', '. ', '; '], choose) ?? ''}${unit.target}`),
  ];
  const first = choose(kinds.length);
  return kinds[first]?.() ?? kinds[3]?.();
};

export const spaces: Planter = (unit, choose) => {
  const kinds = [
    () => replaceOne(unit, /(?<=\w) (?=\w)/gu, () => (choose(2) === 0 ? '  ' : '   '), choose),
    () => withTarget(unit, ` ${unit.target}`),
    () => withTarget(unit, `${unit.target} `),
  ];
  return kinds[choose(kinds.length)]?.();
};

export const sentenceCase: Planter = (unit, choose) => {
  if (choose(4) > 0)
    return withTarget(
      unit,
      unit.target.replace(
        /^(“?)(\p{Lu})(?=\p{Ll}+ )/u,
        (_, quote: string, letter: string) => quote + letter.toLowerCase(),
      ),
    );
  return replaceOne(
    unit,
    /(?<= )\p{Ll}{4,}(?:ly)? \p{Ll}{4,}(?= )/gu,
    ([words]) => words.toUpperCase(),
    choose,
  );
};

export const repeatedWord: Planter = (unit, choose) =>
  replaceOne(
    unit,
    /(?<= )(?!that |had |very |far |so |long |is |who |do )\p{Ll}{2,}(?= )/gu,
    ([word]) => `${word} ${word}`,
    choose,
  );

export const markupLeft: Planter = (unit, choose) => {
  const kinds = [
    () => withTarget(unit, `${unit.target}${oneOf(['<br>', '</p>', '<br/>', '</span>'], choose) ?? ''}`),
    () => replaceOne(unit, /(?<=\w) (?=\w)/gu, () => '&nbsp;', choose),
    () => replaceOne(unit, / and /gu, () => ' &amp; ', choose),
    () =>
      replaceOne(
        unit,
        /(?<= )\p{Ll}{4,}(?= )/gu,
        ([word]) => oneOf([`**${word}**`, `<b>${word}</b>`, '{0}', '%s'], choose) ?? '',
        choose,
      ),
  ];
  const first = choose(kinds.length);
  return kinds[first]?.() ?? kinds[0]?.();
};

const STRAY = ['\u200b', '\ufeff', '\ufffd', '\u00ad', '\u0007', '\ue5e5', '\u200e'];

export const invalidCharacter: Planter = (unit, choose) =>
  replaceOne(unit, /(?<=\p{Ll})(?=\p{Ll})/gu, () => oneOf(STRAY, choose) ?? '', choose);
