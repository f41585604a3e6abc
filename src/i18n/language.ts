/** @module Which language the reader wants: the option first, then the environment. */
import { DuizhaoError } from '../model/index.js';

export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The variables that tell the language, the strongest first. */
const VARIABLES = ['DUIZHAO_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of messages; English when nothing tells otherwise.
 * @param option - the value of `--lang`.
 * @throws DuizhaoError `LANGUAGE_UNKNOWN` when the option or DUIZHAO_LANG names no known language.
 */
export function detectLanguage(
  option?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Language {
  if (option !== undefined) return requireLanguage(option);
  for (const variable of VARIABLES) {
    const value = environment[variable];
    if (value === undefined || value === '') continue;
    // The system's locale may be any; only what is said to this program must be known.
    return variable === 'DUIZHAO_LANG' ? requireLanguage(value) : (toLanguage(value) ?? 'en');
  }
  return 'en';
}

/** Accepts `zh`, `zh_CN.UTF-8`, `zh-Hans`, `en_GB` and the like. */
function toLanguage(value: string): Language | undefined {
  const primary = value.toLowerCase().split(/[-_.@]/)[0];
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
}

function requireLanguage(value: string): Language {
  const language = toLanguage(value);
  if (language !== undefined) return language;
  throw new DuizhaoError({
    code: 'LANGUAGE_UNKNOWN',
    kind: 'usage',
    message: `The language "${value}" is not known.`,
    cure: `Use one of: ${LANGUAGES.join(', ')}.`,
  });
}
