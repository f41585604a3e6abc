/** @module The page's words in the reader's language: i18next over two of the catalogues. */
import { createInstance } from 'i18next';
import { issues as englishIssues } from '../../i18n/catalogues/en/issues.js';
import { review as englishReview } from '../../i18n/catalogues/en/review/index.js';
import { issues as chineseIssues } from '../../i18n/catalogues/zh-CN/issues.js';
import { review as chineseReview } from '../../i18n/catalogues/zh-CN/review/index.js';
import type { Language } from '../../i18n/language.js';
import type { MessageValues, Translated } from '../../i18n/message-key.js';
import type { Issue } from '../../model/issue.js';

export type ReviewKey = keyof Translated<typeof englishReview>;

export interface PageMessages {
  (key: ReviewKey, values?: MessageValues): string;
  readonly language: Language;
  issue(issue: Pick<Issue, 'message'>): string;
}

export function createPageMessages(language: Language): PageMessages {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: ['review', 'issues'],
    defaultNS: 'review',
    resources: {
      en: { review: englishReview, issues: englishIssues },
      'zh-CN': { review: chineseReview, issues: chineseIssues },
    },
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const say = (key: string, values: MessageValues = {}): string => instance.t(key, values);
  return Object.assign((key: ReviewKey, values?: MessageValues) => say(key, values), {
    language,
    issue: ({ message }: Pick<Issue, 'message'>) => say(`issues:${message.key}`, message.values),
  });
}
