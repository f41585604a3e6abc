/** @module Faults of words: terms, names, titles, negation, duty and leave. */
import { oneOf, replaceOne, withTarget, type Planter } from '../planter.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The rendering of a term in the English, with its words as they stand there. */
function renderingOf(target: string, accepted: readonly string[]): RegExp | undefined {
  const found = accepted.find((each) => new RegExp(`\\b${escaped(each)}\\b`, 'iu').test(target));
  return found === undefined ? undefined : new RegExp(`\\b${escaped(found)}\\b`, 'giu');
}

/** A term rendered by words that nobody accepts: what an engine without a glossary writes. */
export const termMissing: Planter = (unit, choose) => {
  const terms = unit.terms.filter(({ accepted }) => renderingOf(unit.target, accepted));
  const term = oneOf(terms, choose);
  const pattern = term && renderingOf(unit.target, term.accepted);
  if (term === undefined || pattern === undefined) return undefined;
  const words = ['matters', 'things', 'affairs', 'contents', 'aspects'];
  return withTarget(unit, unit.target.replace(pattern, `relevant ${oneOf(words, choose) ?? ''}`));
};

/** An accepted rendering replaced by a forbidden one. */
export const termForbidden: Planter = (unit, choose) => {
  const terms = unit.terms.filter(
    ({ accepted, forbidden }) => forbidden.length > 0 && renderingOf(unit.target, accepted),
  );
  const term = oneOf(terms, choose);
  const pattern = term && renderingOf(unit.target, term.accepted);
  if (term === undefined || pattern === undefined) return undefined;
  return withTarget(unit, unit.target.replace(pattern, oneOf(term.forbidden, choose) ?? ''));
};

/** A document that opens with the short form. */
export const firstMention: Planter = (unit, choose) => {
  const terms = unit.terms.filter(({ short, accepted, zh, start, end }) => {
    const long = accepted.filter((each) => each !== short);
    return short !== undefined && end - start === zh.length && renderingOf(unit.target, long) !== undefined;
  });
  const term = oneOf(terms, choose);
  const pattern =
    term &&
    renderingOf(
      unit.target,
      term.accepted.filter((each) => each !== term.short),
    );
  if (term?.short === undefined || pattern === undefined) return undefined;
  return withTarget(unit, unit.target.replace(pattern, term.short));
};

/** The given name first, or written as two words, or without its apostrophe. */
export const pinyinNames: Planter = (unit, choose) => {
  const apostrophe = replaceOne(
    unit,
    /\b\p{Lu}\p{Ll}+'[aeo]\p{Ll}*\b/gu,
    ([name]) => name.replace("'", ''),
    choose,
  );
  if (apostrophe !== undefined) return apostrophe;
  const { personInTarget } = {
    personInTarget:
      /(?<=(?:mayor|secretary|head|director|Director|member|Lawyer) )(?<surname>\p{Lu}\p{Ll}+) (?<given>\p{Lu}\p{Ll}+)(?= )/gu,
  };
  return replaceOne(
    unit,
    personInTarget,
    ({ groups }) => {
      const { surname = '', given = '' } = groups ?? {};
      const at = splitAt(given);
      const [first, second] = [given.slice(0, at), given.slice(at)];
      const big = second.charAt(0).toUpperCase() + second.slice(1);
      const forms = [
        `${given} ${surname}`,
        ...(second === '' ? [] : [`${surname} ${first} ${big}`, `${surname} ${first}-${second}`]),
      ];
      return oneOf(forms, choose) ?? '';
    },
    choose,
  );
};

/** Where the second syllable of a given name begins. */
function splitAt(given: string): number {
  const match =
    /^[bpmfdtnlgkhjqxzcsrwy]?h?(?:i(?:ang|ong|an|ao|ng|a|e|n|u)?|u(?:ang|an|ai|ng|a|o|i|n)?|[aeo](?:ng|[ino])?)/iu.exec(
      given,
    );
  const end = match?.[0].length ?? given.length;
  // Zhiqiang is zhi and qiang; the rest must open with a consonant.
  return /^[bpmfdtnlgkhjqxzcsrwy]/u.test(given.slice(end)) ? end : given.length;
}

/** A title in running small letters. */
export const titleMarks: Planter = (unit) => {
  if (!unit.source.includes('《')) return undefined;
  const target = unit.target
    .replace(/[“”"]/gu, '')
    .replace(/(?<=^.+)\b\p{Lu}(?=\p{Ll}+\b)/gu, (letter) => letter.toLowerCase());
  return withTarget(unit, target);
};

/** A denial lost, or one that the Chinese does not have. */
export const negation: Planter = (unit, choose) => {
  const denies = /不得|严禁|禁止|不准|不予|没有|尚未|未[^来]|不/u.test(unit.source);
  if (denies) {
    const target = unit.target
      .replace(/\b(must|shall|may|will|is|are|be|was|were|do|does|did|have|has) (?:not|never)\b/giu, '$1')
      .replace(/\b(?:No|no) (?=\p{L})/gu, '')
      .replace(/\b(?:strictly )?prohibited\b/giu, 'allowed')
      .replace(/\bnot (?=\p{L})/gu, '');
    return withTarget(unit, target);
  }
  if (/[无没非未免拒防禁别否勿]/u.test(unit.source)) return undefined;
  return replaceOne(
    unit,
    /\b(?:was|were|is|are|must|shall|may|will)\b(?= \p{L})/gu,
    ([verb]) => `${verb} ${oneOf(['not', 'never'], choose) ?? ''}`,
    choose,
  );
};

/** Must for may, may for must. */
export const modality: Planter = (unit, choose) => {
  if (/不得|严禁|禁止|不准/u.test(unit.source)) {
    return withTarget(
      unit,
      unit.target
        .replace(/\b(must|shall|may) not\b/gu, '$1')
        .replace(/\bis strictly prohibited\b/u, 'may be used')
        .replace(/^No (?=\p{L})/u, 'Any '),
    );
  }
  if (/应当|必须|务必/u.test(unit.source)) {
    return withTarget(
      unit,
      unit.target.replace(/\b(?:must|shall|should)\b/gu, oneOf(['may', 'can', 'might'], choose) ?? ''),
    );
  }
  if (!unit.source.includes('可以')) return undefined;
  return withTarget(
    unit,
    unit.target.replace(/\b(?:may|can)\b/gu, oneOf(['must', 'shall', 'should'], choose) ?? ''),
  );
};

/** What must stay as it is: a letter, a digit or the whole left out. */
export const keptAsIs: Planter = (unit, choose) => {
  const places =
    /https?:\S+\w|[\w.]+@[\w.]+\w|www\.\S+\w|\[\d{4}\] No\. \d+|\b(?:GDP|5G|ETC|PM2\.5|PPP|APP|LED)\b/giu;
  if (!/[A-Za-z]|〔/u.test(unit.source)) return undefined;
  return replaceOne(
    unit,
    places,
    ([text]) => {
      if (text.startsWith('[')) return text.replace(/\d+$/u, (digits) => String(Number(digits) + 1));
      if (/[@/]|^www/u.test(text)) return text.replace(/\w(?=\w*$)/u, 'x');
      return oneOf(['new', 'major', 'key'], choose) ?? '';
    },
    choose,
  );
};

export const hanLeft: Planter = (unit, choose) => {
  const words = unit.source.match(/\p{Script=Han}{2}/gu) ?? [];
  const word = oneOf(words, choose);
  if (word === undefined) return undefined;
  return replaceOne(unit, /(?<= )\p{Ll}{4,}(?=[ .,])/gu, () => word, choose);
};
