/** @module The derivation as data: it says what the engine did, and nothing else. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadGrammarForGlossary } from '../../../src/engines/create-engine.js';
import type { DerivationNode } from '../../../src/engines/grammar/derivation.js';
import { explainText } from '../../../src/engines/grammar/explain.js';
import type { GrammarData } from '../../../src/engines/grammar/grammar-data.js';
import { createGrammarEngine } from '../../../src/engines/grammar/grammar-engine.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

let data: GrammarData;
beforeAll(async () => {
  data = await loadGrammarForGlossary(SMALL_GLOSSARY);
});

const leaves = (node: DerivationNode): readonly DerivationNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leaves);

async function translated(text: string) {
  const segments = [{ id: 's', blockId: 'b', text }];
  const request = { id: 'b', kind: 'paragraph', level: 1, mood: 'done', segments, terms: [] } as const;
  const { results } = await createGrammarEngine(data).doTranslate([request], { documentId: 'd', title: '' });
  const [result] = results;
  return result?.segments[0];
}

describe('explainText', () => {
  it.each([
    '加强工作。',
    '国务院坚持依法行政，干部和群众召开会议。',
    '（一）加强饕餮。',
    '加强监督的的的完善制度。',
  ])('gives the English and the confidence that the engine gives: %s', async (text) => {
    const [sentence] = explainText(text, data);
    const segment = await translated(text);
    expect(sentence?.english).toBe(segment?.target);
    expect(sentence?.confidence).toBe(segment?.confidence);
  });

  it('names words of a last resort once', () => {
    const [sentence] = explainText('加强饕餮，加强饕餮。', data);
    expect(sentence?.lastResorts).toEqual(['饕餮']);
  });

  it('reads brackets in brackets, but not without end', () => {
    const [sentence] = explainText(`加强工作${'（工作'.repeat(30)}${'）'.repeat(30)}`, data);
    let depth = 0;
    let nodes = sentence?.clauses.flatMap(({ phrases }) => phrases) ?? [];
    while (nodes.length > 0) {
      depth += 1;
      nodes = nodes.flatMap(leaves).flatMap(({ inside }) => inside);
    }
    expect(depth).toBeGreaterThan(2);
    expect(depth).toBeLessThan(6);
  });

  it('covers the clause with its leaves, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom(
        '加强',
        '工作',
        '的',
        '国务院',
        '（',
        '）',
        '《',
        '》',
        '3',
        '%',
        '龘',
        '“',
        ' ',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        for (const { clauses } of explainText(parts.join(''), data)) {
          for (const { chinese, phrases } of clauses) {
            const covered = phrases.flatMap(leaves).map((leaf) => leaf.chinese);
            // Literals that no rule used are skipped between phrases.
            let from = 0;
            for (const part of covered) {
              const at = chinese.indexOf(part, from);
              expect(at).toBeGreaterThanOrEqual(from);
              from = at + part.length;
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
