/** @module Messages in the reader's language: i18next over the two catalogues. */
import { createInstance } from 'i18next';
import type { Issue } from '../model/index.js';
import type { GlossaryFinding } from '../glossary/finding.js';
import { chinese } from './catalogues/zh-CN/index.js';
import { english } from './catalogues/en/index.js';
import type { Language } from './language.js';
import type { MessageKey, MessageNamespace, MessageValues } from './message-key.js';

export interface Messages {
  /** The text of a message, its `{{values}}` filled in; `count` chooses the plural form. */
  (key: MessageKey, values?: MessageValues): string;
  readonly language: Language;
  /** The sentence of a check's finding; the bare key when the catalogue does not know it. */
  issue(issue: Pick<Issue, 'message'>): string;
  /** The sentence of a finding about the language data. */
  finding(finding: Pick<GlossaryFinding, 'code' | 'values'>): string;
}

const NAMESPACES = Object.keys(english) as readonly MessageNamespace[];

export function createMessages(language: Language): Messages {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: [...NAMESPACES],
    resources: { en: english, 'zh-CN': chinese },
    // Plain sentences: keys have no dots to split at, and the output is not HTML yet.
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const translate = (key: string, values: MessageValues = {}): string =>
    instance.t(key, numericCount(values));
  return Object.assign((key: MessageKey, values?: MessageValues) => translate(key, values), {
    language,
    issue: ({ message }: Pick<Issue, 'message'>) => translate(`issues:${message.key}`, message.values),
    finding: ({ code, values }: Pick<GlossaryFinding, 'code' | 'values'>) =>
      translate(`glossary:${code}`, values),
  });
}

/** Findings carry strings only; i18next chooses a plural form for numbers only. */
function numericCount(values: MessageValues): MessageValues {
  const { count } = values;
  return typeof count === 'string' && count.trim() !== '' ? { ...values, count: Number(count) } : values;
}
