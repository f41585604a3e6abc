/** @module American words in British spelling: capitals, phrases, names, addresses. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSpeller } from '../../../src/glossary/spelling/speller.js';

const PAIRS = [
  ['organize', 'organise'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['program', 'programme'],
  ['computer program', 'computer program'],
  ['meter', 'metre'],
  ['water meter', 'water meter'],
  ['bank check', 'bank cheque'],
  ['multi-story', 'multi-storey'],
].map(([american = '', british = '']) => ({ american, british }));

const spell = createSpeller(PAIRS, ['Labor Law', 'World Trade Center', 'Ministry of Justice']);

describe('createSpeller', () => {
  it.each([
    ['we organize a program.', 'we organise a programme.'],
    ['Organize the Center', 'Organise the Centre'],
    ['THE CENTER', 'THE CENTRE'],
    ["the center's work, (center)", "the centre's work, (centre)"],
    ['job-center staff', 'job-centre staff'],
    ['a Bank Check', 'a Bank Cheque'],
    ['Multi-Story buildings', 'Multi-Storey buildings'],
  ])('%s', (american, british) => {
    expect(spell(american)).toBe(british);
  });

  it.each([
    'organizer',
    'laboratory',
    'epicenter',
    'prize',
    'center2',
    'a computer program',
    'the water meter',
  ])('leaves %s alone', (text) => {
    expect(spell(text)).toBe(text);
  });

  it('keeps names with their capitals, and no part of a longer word', () => {
    expect(spell('The Labor Law protects labor.')).toBe('The Labor Law protects labour.');
    expect(spell('the World Trade Center and the Trade Center')).toBe(
      'the World Trade Center and the Trade Centre',
    );
    expect(spell('the Labor Lawyers')).toBe('the Labour Lawyers');
    expect(spell('labor law')).toBe('labour law');
  });

  it.each(['see http://labor.example.cn/program', 'write to center@example.org', 'www.program.example'])(
    'keeps the address: %s',
    (text) => {
      expect(spell(text)).toBe(text);
    },
  );

  it('changes nothing a second time, and nothing without pairs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('center', 'Labor', 'Law', 'water', 'meter', '-', ' ', "'s", '.', '中')),
        (parts) => {
          const text = parts.join('');
          expect(spell(spell(text))).toBe(spell(text));
          expect(createSpeller([])(text)).toBe(text);
        },
      ),
    );
  });
});
