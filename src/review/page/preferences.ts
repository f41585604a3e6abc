/** @module What the reader has chosen, kept by the browser. */
import type { Language } from '../../i18n/language.js';

export interface Preferences {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Per cent of the usual size. */
  readonly size: number;
  readonly layout: 'side' | 'stacked';
  readonly shown: 'both' | 'zh' | 'en';
}

const KEY = 'duizhao.preferences';

const DEFAULTS: Preferences = {
  language: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  theme: 'auto',
  size: 100,
  layout: 'side',
  shown: 'both',
};

export function readPreferences(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps them and gives them to the page. */
export function applyPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
  const { documentElement } = document;
  documentElement.lang = preferences.language;
  documentElement.dataset['theme'] = preferences.theme;
  documentElement.dataset['size'] = String(preferences.size);
}
