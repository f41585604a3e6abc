/** @module What every part of the page can reach: words, choices, notices. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageMessages } from './messages.js';
import type { Preferences } from './preferences.js';

export interface PageContext {
  readonly words: PageMessages;
  readonly preferences: Preferences;
  readonly choose: (change: Partial<Preferences>) => void;
  /** Says something in the corner, and to screen readers. */
  readonly notify: (text: string) => void;
}

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (page === undefined) throw new Error('outside of the page');
  return page;
}
