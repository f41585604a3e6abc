/** @module A pipeline of stubs: what a stage does is what the test says. */
import type { Edition } from '../../src/model/index.js';
import { defineStage, type AnyStage } from '../../src/pipeline/index.js';

export function emptyEdition(id: string): Edition {
  return {
    schema: 'duizhao/pairs@1',
    document: {
      id,
      title: '',
      titleEnglish: '',
      metadata: {},
      provenance: { input: id, sha256: 'f'.repeat(64), encoding: 'utf-8' },
      removals: [],
    },
    pairs: [],
  };
}

/** One stage that writes all that a record needs, after `work` on the input. */
export function stubStages(work: (input: string) => Promise<void> | void): readonly AnyStage[] {
  return [
    defineStage({
      name: 'all',
      reads: ['request'],
      writes: ['acquired', 'document', 'decoded', 'edition', 'files', 'asked'],
      run: async ({ request }) => {
        await work(request.input);
        const edition = emptyEdition(request.id);
        return {
          acquired: { input: request.input, bytes: new Uint8Array() },
          document: { ...edition.document, blocks: [] },
          decoded: { text: '', encoding: 'utf-8', replaced: 0, notes: [] },
          edition,
          asked: [],
          files: [`${request.id}/pairs.json`],
        };
      },
    }),
  ];
}
