/** @module The names of the engines that need no configuration to be named. */

/** The engine that needs no service. */
export const GRAMMAR = 'grammar';

/** The kinds of services; each is also the name of an engine of that kind with its default settings. */
export const KIND_NAMES = ['openai', 'deepl', 'libretranslate', 'mtranserver'] as const;

export type KindName = (typeof KIND_NAMES)[number];

export const isKindName = (name: unknown): name is KindName => KIND_NAMES.some((kind) => kind === name);
