/** @module Reads the English side of a rule: `$2^ of $1`, `*provide $4 for $2:ing`. */
import type { Form } from '../english/nodes.js';
import type { TemplateToken } from './rule.js';

const FORMS: Readonly<Record<string, Form>> = {
  ing: 'gerund',
  to: 'to',
  base: 'base',
  en: 'participle',
  pres: 'present',
  fin: 'finite',
  sub: 'subordinate',
  np: 'phrase',
  bare: 'bare',
  mod: 'modifier',
  gen: 'possessive',
  one: 'single',
  pred: 'predicative',
  adv: 'adverb',
  act: 'action',
};

const SLOT = /^\$(\d)(\^)?(?::([a-z]+))?$/;

function parseToken(token: string): TemplateToken[] | string {
  const trailing = /[,:;]$/.exec(token)?.[0] ?? '';
  const core = trailing && token.length > 1 ? token.slice(0, -1) : token;
  const after: TemplateToken[] = trailing && token.length > 1 ? [{ words: trailing }] : [];
  const slot = SLOT.exec(core);
  if (slot) {
    const form = slot[3] === undefined ? undefined : FORMS[slot[3]];
    if (slot[3] !== undefined && form === undefined) return `unknown form ":${slot[3]}"`;
    return [{ slot: Number(slot[1]) - 1, form, head: slot[2] === '^' }, ...after];
  }
  if (core.startsWith('$')) return `"${token}" is not a slot`;
  return core.startsWith('*') ? [{ verb: core.slice(1) }, ...after] : [{ words: token }];
}

/** The tokens of a template, or what is wrong with it. */
export function parseTemplate(text: string, symbolCount: number): readonly TemplateToken[] | string {
  const tokens: TemplateToken[] = [];
  for (const raw of text.split(' ').filter(Boolean)) {
    const parsed = parseToken(raw);
    if (typeof parsed === 'string') return parsed;
    tokens.push(...parsed);
  }
  const outside = tokens.find((token) => 'slot' in token && (token.slot < 0 || token.slot >= symbolCount));
  if (outside && 'slot' in outside) return `slot $${outside.slot + 1} has no symbol`;
  return tokens;
}
