/** @module Sentences of a large memory, recombined from the words and terms of the glossary. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTermBase } from '../../src/glossary/term-base.js';
import type { MemoryUnitInput } from '../../src/model/index.js';
import { below, createRandom, pickByRank, type Random } from './random.js';

const GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url));

interface Word {
  readonly zh: string;
  readonly en: string;
}

export interface Vocabulary {
  readonly nouns: readonly Word[];
  readonly verbs: readonly Word[];
  readonly adjectives: readonly Word[];
  readonly adverbs: readonly Word[];
  readonly times: readonly Word[];
}

const KINDS: Readonly<Record<string, keyof Vocabulary>> = {
  N: 'nouns',
  NP: 'nouns',
  V: 'verbs',
  VP: 'verbs',
  A: 'adjectives',
  AP: 'adjectives',
  D: 'adverbs',
  T: 'times',
};

/** Any order that does not follow the files, so that the commonest words come from all of them. */
function shuffled<Entry>(entries: readonly Entry[], random: Random): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, at: random() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ entry }) => entry);
}

/** Words of the lexicon and terms of the glossary. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const found: Record<keyof Vocabulary, Word[]> = {
    nouns: [],
    verbs: [],
    adjectives: [],
    adverbs: [],
    times: [],
  };
  const folder = join(GLOSSARY, 'lexicon');
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [kind = '', zh = '', en = ''] = line.split('\t');
      const list = KINDS[kind];
      if (list !== undefined && /^\p{Script=Han}+$/u.test(zh)) found[list].push({ zh, en });
    }
  }
  const { terms } = await loadTermBase(GLOSSARY);
  for (const { zh, en } of terms) found.nouns.push({ zh, en });
  const random = createRandom(1);
  return {
    nouns: shuffled(found.nouns, random),
    verbs: shuffled(found.verbs, random),
    adjectives: shuffled(found.adjectives, random),
    adverbs: shuffled(found.adverbs, random),
    times: shuffled(found.times, random),
  };
}

function clause(words: Vocabulary, random: Random): Word {
  const verb = pickByRank(random, words.verbs);
  const noun = pickByRank(random, words.nouns);
  const kind = random();
  if (kind < 0.3) {
    const count = below(random, 2000);
    return { zh: `${verb.zh}${noun.zh}${count}次`, en: `${verb.en} ${count} times ${noun.en}` };
  }
  if (kind < 0.6) {
    const adjective = pickByRank(random, words.adjectives);
    const other = pickByRank(random, words.nouns);
    return {
      zh: `${verb.zh}${adjective.zh}的${noun.zh}和${other.zh}`,
      en: `${verb.en} ${adjective.en} ${noun.en} and ${other.en}`,
    };
  }
  const adverb = pickByRank(random, words.adverbs);
  return { zh: `${adverb.zh}${verb.zh}${noun.zh}`, en: `${adverb.en} ${verb.en} ${noun.en}` };
}

function sentence(words: Vocabulary, random: Random): Word {
  const clauses = Array.from({ length: 1 + below(random, 5) }, () => clause(words, random));
  if (random() < 0.3) clauses.unshift(pickByRank(random, words.times));
  return {
    zh: `${clauses.map(({ zh }) => zh).join('，')}。`,
    en: `${clauses.map(({ en }) => en).join(', ')}.`,
  };
}

/** So many units, in documents of 40; every tenth sentence is an earlier one with another figure or end. */
export function* generateUnits(words: Vocabulary, count: number): IterableIterator<MemoryUnitInput> {
  const random = createRandom(2);
  const earlier: Word[] = [];
  for (let index = 0; index < count; index += 1) {
    const isRepeated = earlier.length > 0 && random() < 0.1;
    const made = isRepeated
      ? varied(earlier[below(random, earlier.length)], words, random)
      : sentence(words, random);
    if (!isRepeated && earlier.length < 20_000) earlier.push(made);
    yield {
      source: made.zh,
      target: made.en,
      origin: { kind: 'engine', engine: 'grammar' },
      state: 'draft',
      changedAt: '2026-11-01T00:00:00Z',
      documentId: `report-${Math.floor(index / 40)}`,
      unitId: `b${index % 40}`,
      year: 2010 + (Math.floor(index / 40) % 15),
    };
  }
}

function varied(word: Word | undefined, words: Vocabulary, random: Random): Word {
  if (word === undefined) return sentence(words, random);
  const added = clause(words, random);
  return { zh: word.zh.replace(/。$/, `，${added.zh}。`), en: word.en.replace(/\.$/, `, ${added.en}.`) };
}

/** The text with edits in random places until about so many of its characters are touched. */
export function mutate(text: string, share: number, random: Random): string {
  const characters = Array.from(text);
  const alphabet = '的了和在是有为对发展工作建设推进加强落实';
  for (let edits = Math.round(characters.length * share); edits > 0; edits -= 1) {
    const at = below(random, characters.length);
    const other = alphabet[below(random, alphabet.length)] ?? '的';
    const kind = below(random, 3);
    if (kind === 0) characters[at] = other;
    else if (kind === 1) characters.splice(at, 1);
    else characters.splice(at, 0, other);
  }
  return characters.join('');
}
