/** @module The kinds of services that engines can ask, each with its settings and what makes an engine of them. */
import type { z } from 'zod';
import type { CallOptions } from './calling/engine-caller.js';
import type { ServiceOptions } from './configuration/fields.js';
import { createDeeplEngine } from './deepl/deepl-engine.js';
import { deeplOptions, hostFor } from './deepl/options.js';
import type { Engine } from './engine.js';
import type { KindName } from './engine-names.js';
import type { Environment } from './http/proxy.js';
import { createLibretranslateEngine } from './libretranslate/libretranslate-engine.js';
import { DEFAULT_BASE_URL as LIBRETRANSLATE, libretranslateOptions } from './libretranslate/options.js';
import { createMtranserverEngine } from './mtranserver/mtranserver-engine.js';
import { DEFAULT_BASE_URL as MTRANSERVER, mtranserverOptions } from './mtranserver/options.js';
import { createOpenaiEngine } from './openai/openai-engine.js';
import { DEFAULT_BASE_URL as OPENAI, openaiOptions } from './openai/options.js';
import type { ServiceSetting } from './service-setting.js';

/** Settings of an engine that are in order; whether there is a key is another question. */
export interface PreparedEngine {
  readonly baseUrl: string;
  /** The environment variable of its key; absent where none is needed. */
  readonly keyVariable: string | undefined;
  readonly model?: string;
  readonly hasPrice: boolean;
  readonly calls: CallOptions;
  readonly create: (setting: ServiceSetting) => Engine;
}

type SharedOptions = ServiceOptions & {
  readonly model?: string | undefined;
  readonly price?: object | undefined;
};

interface KindParts<Options extends SharedOptions> {
  readonly options: z.ZodType<Options>;
  readonly defaultBaseUrl: (environment: Environment, keyVariable: string | undefined) => string;
  /** The variable of the key for the service's own address: a key never goes elsewhere by default. */
  readonly defaultKeyVariable?: string;
  readonly create: (options: Options, setting: ServiceSetting) => Engine;
}

interface EngineKind {
  readonly parse: (settings: unknown, environment: Environment) => z.ZodSafeParseResult<PreparedEngine>;
}

function callsOf({ concurrency, requestsPerMinute }: SharedOptions): CallOptions {
  return {
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
  };
}

function kindOf<Options extends SharedOptions>(parts: KindParts<Options>): EngineKind {
  const prepare = (options: Options, environment: Environment): PreparedEngine => {
    const { apiKeyVariable, baseUrl, model, price } = options;
    const keyVariable = apiKeyVariable ?? (baseUrl === undefined ? parts.defaultKeyVariable : undefined);
    return {
      baseUrl: baseUrl ?? parts.defaultBaseUrl(environment, keyVariable),
      keyVariable,
      ...(model === undefined ? {} : { model }),
      hasPrice: price !== undefined,
      calls: callsOf(options),
      create: (setting) => parts.create(options, setting),
    };
  };
  return {
    parse: (settings, environment) =>
      parts.options.transform((options) => prepare(options, environment)).safeParse(settings),
  };
}

export const ENGINE_KINDS: Readonly<Record<KindName, EngineKind>> = {
  openai: kindOf({
    options: openaiOptions,
    defaultBaseUrl: () => OPENAI,
    defaultKeyVariable: 'OPENAI_API_KEY',
    create: createOpenaiEngine,
  }),
  deepl: kindOf({
    options: deeplOptions,
    defaultBaseUrl: (environment, variable = '') => hostFor(environment[variable]?.trim() ?? ''),
    defaultKeyVariable: 'DEEPL_API_KEY',
    create: createDeeplEngine,
  }),
  libretranslate: kindOf({
    options: libretranslateOptions,
    defaultBaseUrl: () => LIBRETRANSLATE,
    create: createLibretranslateEngine,
  }),
  mtranserver: kindOf({
    options: mtranserverOptions,
    defaultBaseUrl: () => MTRANSERVER,
    create: createMtranserverEngine,
  }),
};
