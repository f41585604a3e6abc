/** @module The names of the engines that need no configuration to be named. */

/** The engine that needs no service. */
export const GRAMMAR = 'grammar';

/** The kind of engine that runs a neural model on this machine; also the name of one with its default settings. */
export const OPUS_MT = 'opus-mt';

/** The kinds of services; each is also the name of an engine of that kind with its default settings. */
export const KIND_NAMES = ['openai', 'deepl', 'libretranslate', 'mtranserver'] as const;

export type KindName = (typeof KIND_NAMES)[number];

export const isKindName = (name: unknown): name is KindName => KIND_NAMES.some((kind) => kind === name);
