/** @module The order of the flow, written once: acquire, decode, extract, segment, annotate, leverage, translate, check, export. */
import { exportEdition, type ExportOptions } from '../stages/export/index.js';
import { readingStages, type ReadingServices } from './reading-stages.js';
import { defineStage, type AnyStage } from './stage.js';
import { translatingStages, type TranslatingServices } from './translating-stages.js';

/** What the stages work with; loaded once for a run. */
export interface PipelineServices extends ReadingServices, TranslatingServices {
  /** Nothing is written when left out: results go to the caller. */
  readonly export?: ExportOptions | undefined;
}

/** The stages of a run, in order. */
export function pipelineStages(services: PipelineServices): readonly AnyStage[] {
  const { export: options } = services;
  const writing = defineStage({
    name: 'export',
    reads: ['edition'],
    writes: ['files'],
    run: async ({ edition }) => {
      if (!options) return { files: [] };
      const { folder, files } = await exportEdition(edition, options);
      return { files: files.map((file) => `${folder}/${file}`) };
    },
  });
  return [...readingStages(services), ...translatingStages(services), writing];
}
