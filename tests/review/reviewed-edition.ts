/** @module A reviewed edition in which terms recur, and the words of the lexicon that they are made of: something to harvest. */
import { writeFile } from 'node:fs/promises';
import type { Edition } from '../../src/model/index.js';
import { editionOf } from '../formats/sample-edition.js';
import { pair } from './services.js';

const PAIRS = [
  ['海绵城市建设。', 'Sponge cities are built.'],
  ['推进海绵城市。', 'We promoted sponge cities.'],
  ['海绵城市还修建。', 'The sponge cities are also under construction.'],
  ['道路试点修建。', 'The road pilots were built.'],
  ['推进道路试点。', 'We promoted the road pilots.'],
  ['道路试点还建设。', 'The road pilots are also going on.'],
  ['会议难题解决。', 'The meeting problems were solved.'],
  ['推进会议难题。', 'We promoted the meeting problems.'],
  ['会议难题还解决。', 'The meeting problems are also being solved.'],
  // How much oftener than by chance words meet shows in a text of some length only.
  ...Array.from({ length: 20 }, () => ['推进，解决。', 'Promoted and solved.'] as const),
] as const;

const LEXICON = [
  'N\t海绵\tsponge',
  'N\t城市\tcity',
  'N\t道路\troad',
  'N\t试点\tpilot',
  'N\t会议\tmeeting',
  'N\t难题\tproblem',
  'V\t推进\tpromote',
  'V\t修建\tbuild',
  'V\t建设\tbuild',
  'V\t解决\tsolve',
  'D\t还\talso',
];

export function reviewedEdition(id: string): Edition {
  const pairs = PAIRS.map(([source, target], index) =>
    pair(`p${index}`, source, target, { state: 'reviewed', origin: { kind: 'human', score: 1 } }),
  );
  const edition = editionOf(pairs, '城市报告', 'Report on Cities');
  return { ...edition, document: { ...edition.document, id } };
}

/** @param glossary - a folder of its own */
export const writeLexicon = (glossary: string): Promise<void> =>
  writeFile(`${glossary}/lexicon/words.tsv`, `${LEXICON.join('\n')}\n`);
