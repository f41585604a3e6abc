/** @module Terms in the spelling of their text. */
import { expect, it } from '@jest/globals';
import { createTermBase } from '../../../src/glossary/term-base.js';
import { respelt } from '../../../src/glossary/spelling/respelt-term.js';
import { makeTerm } from '../make-term.js';

it('admits both spellings, the new one first, nested terms included', () => {
  const termBase = createTermBase([makeTerm('劳动争议', 'labor dispute'), makeTerm('劳动', 'labor')]);
  const [annotation] = termBase.findTerms('劳动争议');
  if (!annotation) throw new Error('no term');
  const spelt = respelt(annotation, (text) => text.replace('labor', 'labour'));
  expect(spelt).toMatchObject({ zh: '劳动争议', en: 'labour dispute' });
  expect(spelt.accepted[0]).toMatch(/^labour dispute/);
  expect(spelt.accepted).toContain('labor dispute');
  expect(spelt.nested[0]).toMatchObject({ en: 'labour' });
});
