/** @module The page: its head, the view that the address names, notices. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Header } from './components/header.js';
import { Page, type PageContext } from './context.js';
import { createPageMessages } from './messages.js';
import { applyPreferences, readPreferences, type Preferences } from './preferences.js';
import { useRoute, type Route } from './router.js';
import { ConcordanceView } from './views/concordance/concordance-view.js';
import { GlossaryView } from './views/glossary/glossary-view.js';
import { LibraryView } from './views/library/library-view.js';
import { OverviewView } from './views/overview/overview-view.js';
import { ReadView } from './views/read/read-view.js';
import { ReviewView } from './views/review/review-view.js';

const NOTICE_SECONDS = 5;

export function App() {
  const route = useRoute();
  const [preferences, setPreferences] = useState(readPreferences);
  const [notice, notify] = useNotice();
  const words = useMemo(() => createPageMessages(preferences.language), [preferences.language]);
  useEffect(() => applyPreferences(preferences), [preferences]);
  const page = useMemo((): PageContext => {
    const choose = (change: Partial<Preferences>): void =>
      setPreferences((known) => ({ ...known, ...change }));
    return { words, preferences, choose, notify };
  }, [words, preferences, notify]);
  return (
    <Page.Provider value={page}>
      <a class="skip" href="#main" onClick={toMain}>
        {words('skip')}
      </a>
      <Header view={route.view} />
      <Main route={route} />
      <div class="notice" role="status" aria-live="polite" data-shown={notice !== ''}>
        {notice}
      </div>
    </Page.Provider>
  );
}

/** The address belongs to the views, so the link moves the focus itself. */
function toMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main')?.focus();
}

/** Whoever goes to another view is told so by the focus. */
function Main({ route }: { readonly route: Route }) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    if (!isFirst.current && !route.parameters.has('pair')) scrollTo(0, 0);
    isFirst.current = false;
  }, [route.view, route.document]);
  return (
    <main id="main" tabIndex={-1} ref={main} class={`view view-${route.view}`}>
      <CurrentView route={route} />
    </main>
  );
}

function CurrentView({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'read':
      return <ReadView id={route.document} pair={route.parameters.get('pair') ?? undefined} />;
    case 'review':
      return <ReviewView id={route.document} pair={route.parameters.get('pair') ?? undefined} />;
    case 'glossary':
      return <GlossaryView parameters={route.parameters} />;
    case 'concordance':
      return <ConcordanceView parameters={route.parameters} />;
    case 'overview':
      return <OverviewView />;
    case 'library':
      return <LibraryView />;
  }
}

function useNotice(): readonly [string, (text: string) => void] {
  const [notice, setNotice] = useState('');
  const timer = useRef(0);
  const notify = useCallback((text: string) => {
    clearTimeout(timer.current);
    setNotice(text);
    timer.current = setTimeout(() => setNotice(''), NOTICE_SECONDS * 1000) as unknown as number;
  }, []);
  return [notice, notify];
}
